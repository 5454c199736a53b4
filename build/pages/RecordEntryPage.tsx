import type { ReactNode } from "react";
import { INDEX_PATH } from "../../src/load/siteParts.ts";
import type { Figure, RecordedEvent } from "../../src/model/schema.ts";
import { useArchive } from "../../src/views/shared/useArchive.ts";
import { useAllWords } from "../../src/views/shared/useWords.ts";
import { LANGUAGE_NAMES } from "../../src/words/languageNames.ts";
import type { Tag } from "../../src/words/tags.ts";
import { useBuiltWords } from "../document/builtWords.ts";
import { FigureEntry } from "../document/FigureEntry.tsx";
import { EventEntry } from "../document/OtherEntries.tsx";
import { usePageLinks } from "../document/pageLinks.ts";

/** A link with its words. */
export interface NamedLink {
  readonly href: string;
  readonly name: string;
}

/** The same page in the other languages. */
export interface Translation {
  readonly tag: Tag;
  readonly href: string;
}

/** What stands above every page of text: where it belongs, and its other languages. */
export function PageHead({ home, translations }: { home: string; translations: readonly Translation[] }) {
  const { info } = useArchive();
  const { shell } = useAllWords();
  const { document } = useBuiltWords();
  const links = usePageLinks();
  return (
    <header>
      <p className="wordmark">
        <a href={links.map()}>{shell.title}</a>
      </p>
      <p className="kicker">
        <a href={home + INDEX_PATH}>{document.allRecords}</a> · {info.title}
        {translations.map(({ tag, href }) => (
          <span key={tag}>
            {" · "}
            <a href={href} lang={tag} hrefLang={tag}>
              {LANGUAGE_NAMES[tag]}
            </a>
          </span>
        ))}
      </p>
    </header>
  );
}

export interface RecordEntryPageProps {
  readonly home: string;
  readonly translations: readonly Translation[];
  readonly entry:
    | { readonly kind: "figure"; readonly record: Figure }
    | { readonly kind: "event"; readonly record: RecordedEvent };
  readonly previous: NamedLink | null;
  readonly next: NamedLink | null;
  /** The lists that the record stands in. */
  readonly lists: readonly NamedLink[];
  /** Where the record is, on a small map. */
  readonly map: ReactNode;
}

/** One figure or event with all that backs it and all that contradicts it, and the ways to the ones beside it. */
export function RecordEntryPage({
  home,
  translations,
  entry,
  previous,
  next,
  lists,
  map,
}: RecordEntryPageProps) {
  const { document } = useBuiltWords();
  return (
    <>
      <PageHead home={home} translations={translations} />
      <main>
        {entry.kind === "figure" ? (
          <FigureEntry figure={entry.record} Heading="h1" />
        ) : (
          <EventEntry event={entry.record} Heading="h1" />
        )}
        {map}
      </main>
      <nav aria-label={document.inOrder}>
        <ul className="beside">
          {previous && (
            <li>
              {document.previous}:{" "}
              <a href={previous.href} rel="prev">
                {previous.name}
              </a>
            </li>
          )}
          {next && (
            <li>
              {document.next}:{" "}
              <a href={next.href} rel="next">
                {next.name}
              </a>
            </li>
          )}
          {lists.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
