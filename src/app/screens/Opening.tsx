import type { ReactNode } from "react";

interface OpeningProps {
  readonly wordmark: string;
  /** What can be said of the record before it is there; null where it is not this site's. */
  readonly opening: OpeningWords | null;
  /** Whether the record is on its way. */
  readonly isBusy?: boolean;
  /** What stands where the map will be. */
  readonly children?: ReactNode;
}

/**
 * The first screen until the record is there: the header, the room of the map, and the opening day in words. The build writes it into
 * index.html, where it is read before the page's script has come.
 */
export function Opening({ wordmark, opening, isBusy, children }: OpeningProps) {
  return (
    <div id="opening">
      <header className="header">
        <h1 className="wordmark">{wordmark}</h1>
        {opening && <p className="tagline">{opening.tagline}</p>}
      </header>
      <main aria-busy={isBusy}>
        <div className="opening-map">{children}</div>
        {opening && <p className="day-sentence">{opening.sentence}</p>}
      </main>
    </div>
  );
}

/** What `index.html` says of the opening day, to be said on while the record is on its way. */
export interface OpeningWords {
  readonly tagline: string;
  /** The opening day's sentence. */
  readonly sentence: string;
}

/** Reads the opening that the build has written. */
export function readOpening(document: Document): OpeningWords {
  const textOf = (selector: string) => document.querySelector(`#opening ${selector}`)?.textContent ?? "";
  return { tagline: textOf(".tagline"), sentence: textOf(".day-sentence") };
}
