import { CHANGES_PATH, LICENCES, PRIVACY_PATH } from "../../src/load/siteParts.ts";
import { useBuiltWords } from "./builtWords.ts";

/** What stands under every page of text: where the site says what it is. `home` leads to the folder of the language, `root` to the site's. */
export function PageFoot({ home, root }: { home: string; root: string }) {
  const { changes, document, privacy } = useBuiltWords();
  return (
    <footer>
      <nav aria-label={document.aboutSite}>
        <p className="kicker">
          <a href={home + CHANGES_PATH}>{changes.title}</a> ·{" "}
          <a href={home + PRIVACY_PATH}>{privacy.title}</a> ·{" "}
          <a href={root + LICENCES}>{document.licences}</a>
        </p>
      </nav>
    </footer>
  );
}
