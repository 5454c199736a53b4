import { PLAIN_DATA, plainPage } from "../../src/load/siteFiles.ts";
import type { BuiltLanguage } from "../document/languages.ts";

/** What is in a frame until its script has come, and where none does: whose record it is, and ways to it in each language. */
export function EmbedOpening({ title, languages }: { title: string; languages: readonly BuiltLanguage[] }) {
  const ways = (name: "noScript" | "notStarted") =>
    languages.map(({ words: { language, load }, built }) => (
      <span key={language.tag} lang={language.tag}>
        {built.start[name]} <a href={plainPage(language.tag)}>{load.plainPage}</a>.{" "}
      </span>
    ));
  return (
    <div id="opening">
      <main className="embed-opening">
        <h1 className="wordmark">
          <a href="./">{languages[0]?.words.shell.title}</a>
        </h1>
        <p>{title}</p>
        <noscript>
          <p>{ways("noScript")}</p>
        </noscript>
        <p className="opening-late" role="alert">
          {ways("notStarted")}
          <a href={PLAIN_DATA}>{PLAIN_DATA}</a>
        </p>
      </main>
    </div>
  );
}
