import { PLAIN_DATA, plainPage } from "../../src/load/siteFiles.ts";
import type { BuiltWords } from "../../src/words/en/document.ts";
import type { Segment } from "../../src/words/segment.ts";

/** A figure that a reader can begin with. */
export interface OpeningLine {
  readonly id: string;
  readonly value: string;
  /** What was counted, where and when. */
  readonly claim: string;
  /** Who says so. */
  readonly source: string;
}

interface OpeningProps {
  readonly wordmark: string;
  readonly tagline: string;
  readonly lines: readonly OpeningLine[];
  /** The opening day in words. */
  readonly sentence: readonly Segment[];
  /** The words of each language: nobody knows yet which one the reader wants. */
  readonly languages: readonly OpeningWords[];
  /** Whether the site's other files are beside the page: it says what is amiss by leading to them. */
  readonly hasOtherFiles: boolean;
}

type OpeningWords = BuiltWords["start"] & {
  readonly tag: string;
  readonly plainPage: string;
  readonly tryAgain: string;
};

/** A press on it asks for the page again. */
const THIS_ADDRESS = "";

/** What is amiss and the record as a page of text, in each language; then the record as a file. */
function Plain({ languages, name }: Pick<OpeningProps, "languages"> & { name: "noScript" | "notStarted" }) {
  return (
    <>
      {languages.map(({ tag, plainPage: label, tryAgain, ...start }) => (
        <span key={tag} lang={tag}>
          {start[name]}{" "}
          {name === "notStarted" && (
            <>
              <a href={THIS_ADDRESS}>{tryAgain}</a> ·{" "}
            </>
          )}
          <a href={plainPage(tag)}>{label}</a>.{" "}
        </span>
      ))}
      <a href={PLAIN_DATA}>{PLAIN_DATA}</a>
    </>
  );
}

function Run({ segment: { text, ref, style } }: { segment: Segment }) {
  if (ref) return <a href={`?${ref.kind}=${ref.id}`}>{text}</a>;
  return style === "aside" ? <em>{text}</em> : text;
}

/**
 * The first screen until the record is there: the header, figures to begin with where the map will be, and the opening day in words. All
 * of its links work before any script has come; what is not there is said where the map will be, and at once where scripts are off.
 */
export function Opening({ wordmark, tagline, lines, sentence, languages, hasOtherFiles }: OpeningProps) {
  return (
    <div id="opening">
      <header className="header">
        <h1 className="wordmark">{wordmark}</h1>
        <p className="tagline">{tagline}</p>
      </header>
      <main>
        <div className="opening-map">
          {hasOtherFiles && (
            <>
              <noscript>
                <p>
                  <Plain languages={languages} name="noScript" />
                </p>
              </noscript>
              <p className="opening-late" role="alert">
                <Plain languages={languages} name="notStarted" />
              </p>
            </>
          )}
          <ul className="opening-lines" aria-label={languages[0]?.lines}>
            {lines.map(({ id, value, claim, source }) => (
              <li key={id}>
                <a href={`?figure=${id}`}>
                  <b>{value}</b> {claim}
                </a>
                <span>{source}</span>
              </li>
            ))}
          </ul>
        </div>
        <p className="day-sentence">
          {sentence.map((segment, at) => {
            const key = `${at} ${segment.text}`;
            return <Run key={key} segment={segment} />;
          })}
        </p>
      </main>
    </div>
  );
}
