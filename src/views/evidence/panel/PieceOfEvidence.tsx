import { type ComponentType, Fragment } from "react";
import { outletOf } from "../../../model/origin.ts";
import type { Evidence, Quote, Source, Value } from "../../../model/schema.ts";
import { ExternalLink } from "../../shared/ExternalLink.tsx";
import { RecordText } from "../../shared/RecordText.tsx";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { sentenceLink } from "../copy/sentenceLink.ts";
import { QuoteText } from "./QuoteText.tsx";
import { VerbatimCheck } from "./VerbatimCheck.tsx";

function authorsOf(source: Source): string {
  return source.author
    .map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(" "))
    .join(", ");
}

interface PieceProps {
  readonly evidence: Evidence;
  readonly value: Value | null;
  /** Says whether a quote's words are those of the text. */
  readonly Check?: ComponentType<{ quote: Quote; source: Source }>;
}

/** One document's evidence: its words where they are ours to quote, else our summary; then where it was printed. */
export function PieceOfEvidence({ evidence, value, Check = VerbatimCheck }: PieceProps) {
  const archive = useArchive();
  const { evidence: words, dates } = useWords();
  const source = archive.sources.get(evidence.source);
  if (!source) return null;
  const outlet = outletOf(source, evidence.source);
  const authors = authorsOf(source);
  const url = source.URL;
  const { archive: copy, copyOf, original } = source;
  const links = [
    [url, copyOf === undefined ? words.readAtSource : words.readCopy],
    [copy, words.archivedCopy],
    [evidence.quote && url && sentenceLink(url, evidence.quote), words.openAtSentence],
    [original?.URL, words.original(original?.["container-title"])],
  ] as const;
  return (
    <article className="piece">
      {evidence.quote ? (
        <blockquote {...(url === null ? {} : { cite: url })} lang={source.language ?? undefined}>
          <QuoteText quote={evidence.quote} value={evidence.printed?.value ?? value} />
        </blockquote>
      ) : evidence.summary ? (
        <div className="summary-text">
          <p>
            <RecordText>{evidence.summary}</RecordText>
          </p>
          <p className="summary-mark">{words.summaryMark}</p>
        </div>
      ) : (
        <p className="summary-mark">{evidence.unreached ? words.unreached : words.notRead}</p>
      )}
      <p className="piece-source">
        <cite>
          <bdi>{outlet}</bdi>
        </cite>
        {authors && (
          <>
            , <bdi>{authors}</bdi>
          </>
        )}
        {source.title && (
          <span className="piece-title">
            {" "}
            “<bdi lang={source.language ?? undefined}>{source.title}</bdi>”
          </span>
        )}
        {", "}
        {evidence.published === null ? words.publishedUnknown : dates.span(evidence.published)}
        {source.copyOf !== undefined && `, ${words.copyOf(source.copyOf)}`}
        {url === null && `, ${words.noLink}`}
        {links.map(
          ([href, name]) =>
            href && (
              <Fragment key={name}>
                {"\u00a0· "}
                <ExternalLink href={href}>{name}</ExternalLink>
              </Fragment>
            ),
        )}
      </p>
      {evidence.note && (
        <p className="piece-note">
          <RecordText>{evidence.note}</RecordText>
        </p>
      )}
      {evidence.quote && <Check quote={evidence.quote} source={source} />}
      {source.note && (
        <details className="verbatim">
          <summary>{words.aboutDocument}</summary>
          <p>
            <RecordText>{source.note}</RecordText>
          </p>
        </details>
      )}
    </article>
  );
}
