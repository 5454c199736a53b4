import { CHANGES_FEED } from "../../src/load/siteParts.ts";
import { useAllWords } from "../../src/views/shared/useWords.ts";
import { VersionChanges } from "../changes/VersionChanges.tsx";
import type { Version } from "../changes/versions.ts";
import { versionTitle } from "../changes/versionTitle.ts";
import { useBuiltWords } from "../document/builtWords.ts";
import { PageHead, type Translation } from "./RecordEntryPage.tsx";

interface TextPageProps {
  /** Leads to the folder of the language. */
  readonly home: string;
  readonly translations: readonly Translation[];
}

/** What a visit tells, and to whom. `single` leads to the edition in one file where the site has it. */
export function PrivacyPage({ home, translations, single }: TextPageProps & { single: string | null }) {
  const { privacy: words } = useBuiltWords();
  return (
    <>
      <PageHead home={home} translations={translations} />
      <main>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {words.parts.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ))}
        {single !== null && (
          <p>
            <a href={single} download>
              {words.single}
            </a>
          </p>
        )}
      </main>
    </>
  );
}

/** What each version of the record changed. */
export function ChangesPage({
  home,
  translations,
  versions,
}: TextPageProps & { versions: readonly Version[] }) {
  const { changes: words } = useBuiltWords();
  const all = useAllWords();
  return (
    <>
      <PageHead home={home} translations={translations} />
      <main>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>
          <a href={home + CHANGES_FEED}>{words.feed}</a>
        </p>
        {versions.map((version) => (
          <section key={version.version} id={`v${version.version}`}>
            <h2>{versionTitle(version, all, words)}</h2>
            <VersionChanges version={version} />
          </section>
        ))}
      </main>
    </>
  );
}
