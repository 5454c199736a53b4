import { Fragment, useState } from "react";
import { PLAIN_DATA, plainPage } from "../../load/siteFiles.ts";
import {
  CHANGES_FEED,
  CHANGES_PATH,
  EXAMPLES,
  exampleData,
  folderOf,
  INDEX_PATH,
  LICENCES,
  PLAIN_SCHEMA,
  PRIVACY_PATH,
  versionedData,
} from "../../load/siteParts.ts";
import { useAllWords } from "../shared/useWords.ts";
import "./siteFiles.css";

/** The licences, fetched when they are asked for. */
function Licences() {
  const { about: words } = useAllWords();
  const [text, setText] = useState<string | null>(null);
  const handleToggle = (): void => {
    if (text !== null) return;
    fetch(LICENCES)
      .then((response) => response.text())
      .then(setText, () => setText(words.noLicences));
  };
  return (
    <details onToggle={handleToggle}>
      <summary>{words.files.licences}</summary>
      <pre className="licences">{text}</pre>
    </details>
  );
}

/** What the site has beside this page. `version` is that of the site's own record; null where another is shown. */
export function SiteFiles({ version }: { version: string | null }) {
  const { about, language } = useAllWords();
  const { files: words } = about;
  // The edition that is one file has no other beside it, and a page that somebody saved of it has none anywhere.
  const isSaved = document.documentElement.dataset.saved !== undefined;
  if (isSaved || window.location.protocol === "file:") return <Licences />;
  const home = folderOf(language.tag);
  return (
    <section className="site-files">
      <h3>{words.heading}</h3>
      <ul>
        <li>
          <a href={plainPage(language.tag)}>{words.plain}</a>
        </li>
        <li>
          <a href={home + INDEX_PATH}>{words.pages}</a>
        </li>
        <li>
          <a href={home + CHANGES_PATH}>{words.changes}</a> · <a href={home + CHANGES_FEED}>{words.feed}</a>
        </li>
        <li>
          <a href={PLAIN_DATA}>{words.data}</a>
          {version !== null && (
            <>
              {" "}
              · <a href={versionedData(version)}>{words.dataNow(version)}</a>
            </>
          )}{" "}
          · <a href={PLAIN_SCHEMA}>{words.schema}</a>
        </li>
        <li>
          {words.examples}{" "}
          {EXAMPLES.map((name, at) => (
            <Fragment key={name}>
              {at > 0 && " · "}
              <a href={`?dataset=${exampleData(name)}`}>{words.exampleNames[name]}</a>
            </Fragment>
          ))}
        </li>
        <li>
          <a href={home + PRIVACY_PATH}>{words.privacy}</a>
        </li>
        <li>
          <a href={LICENCES}>{words.licences}</a>
        </li>
      </ul>
    </section>
  );
}
