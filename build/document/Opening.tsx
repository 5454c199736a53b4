import { PLAIN_DATA, PLAIN_PAGE } from "../../src/load/siteFiles.ts";
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
  readonly words: BuiltWords["start"] & { readonly plainPage: string; readonly tryAgain: string };
}

/** A press on it asks for the page again. */
const THIS_ADDRESS = "";

/** The two ways to read the record where the page cannot be used. */
function Plain({ words }: Pick<OpeningProps, "words">) {
  return (
    <>
      <a href={PLAIN_PAGE}>{words.plainPage}</a> · <a href={PLAIN_DATA}>{PLAIN_DATA}</a>
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
export function Opening({ wordmark, tagline, lines, sentence, words }: OpeningProps) {
  return (
    <div id="opening">
      <header className="header">
        <h1 className="wordmark">{wordmark}</h1>
        <p className="tagline">{tagline}</p>
      </header>
      <main>
        <div className="opening-map">
          <noscript>
            <p>
              {words.noScript} <Plain words={words} />
            </p>
          </noscript>
          <p className="opening-late" role="alert">
            {words.notStarted} <a href={THIS_ADDRESS}>{words.tryAgain}</a> · <Plain words={words} />
          </p>
          <ul className="opening-lines" aria-label={words.lines}>
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
