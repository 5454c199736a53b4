import { useBuiltWords } from "../document/builtWords.ts";
import { type NamedLink, PageHead, type Translation } from "./RecordEntryPage.tsx";

/** Some links under a heading. */
export interface LinkGroup {
  readonly heading: string;
  readonly links: readonly NamedLink[];
}

interface ListPageProps {
  readonly home: string;
  readonly translations: readonly Translation[];
  readonly title: string;
  readonly groups: readonly LinkGroup[];
}

/** A list of pages: all of them, or those of a country or a day. */
export function ListPage({ home, translations, title, groups }: ListPageProps) {
  const { document } = useBuiltWords();
  return (
    <>
      <PageHead home={home} translations={translations} />
      <main>
        <h1>{title}</h1>
        {groups.map(({ heading, links }) => (
          <section key={heading} aria-label={heading || document.inOrder}>
            {heading !== "" && <h2>{heading}</h2>}
            <ul>
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}
