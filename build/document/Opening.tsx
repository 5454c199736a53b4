import { PLAIN_DATA, plainPage } from "../../src/load/siteFiles.ts";
import type { BuiltWords } from "../../src/words/en/document.ts";
import type { Segment } from "../../src/words/segment.ts";
import { mapLinks } from "./pageLinks.ts";

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
  /** Each language: nobody knows yet which one the reader wants. The style sheet shows one of them. */
  readonly languages: readonly OpeningWords[];
  /** Whether the site's other files are beside the page: it says what is amiss by leading to them. */
  readonly hasOtherFiles: boolean;
}

/** What the first screen says in one language. */
export type OpeningWords = BuiltWords["start"] & {
  readonly tag: string;
  readonly wordmark: string;
  readonly tagline: string;
  readonly figures: readonly OpeningLine[];
  /** The opening day in words. */
  readonly sentence: readonly Segment[];
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

function Run({ segment: { text, ref, style }, tag }: { segment: Segment; tag: string }) {
  if (ref) return <a href={mapLinks("", tag)(`${ref.kind}=${ref.id}`)}>{text}</a>;
  return style === "aside" ? <em>{text}</em> : text;
}

/**
 * The first screen until the record is there: the header, figures to begin with where the map will be, and the opening day in words. All
 * of its links work before any script has come; what is not there is said where the map will be, and at once where scripts are off.
 */
export function Opening({ languages, hasOtherFiles }: OpeningProps) {
  return (
    <div id="opening">
      <header className="header">
        <h1 className="wordmark">{languages[0]?.wordmark}</h1>
        {languages.map(({ tag, tagline }) => (
          <p key={tag} lang={tag} className="tagline">
            {tagline}
          </p>
        ))}
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
          {languages.map(({ tag, lines, figures, between }) => (
            <ul key={tag} lang={tag} className="opening-lines" aria-label={lines}>
              {figures.map(({ id, value, claim, source }) => (
                <li key={id}>
                  <a href={mapLinks("", tag)(`figure=${id}`)}>
                    <b>{value}</b>
                    {between}
                    {claim}
                  </a>
                  <span>{source}</span>
                </li>
              ))}
            </ul>
          ))}
        </div>
        {languages.map(({ tag, sentence }) => (
          <p key={tag} lang={tag} className="day-sentence">
            {sentence.map((segment, at) => {
              const key = `${at} ${segment.text}`;
              return <Run key={key} segment={segment} tag={tag} />;
            })}
          </p>
        ))}
      </main>
    </div>
  );
}
