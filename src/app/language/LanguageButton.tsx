import { useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { useWords } from "../../views/shared/useWords.ts";
import "./language.css";

const languageMenu = partFile(() => import("./LanguageMenu.tsx"), "LanguageMenu");

/** Opens the choice of languages. A globe, since who looks for it may not read the language that is on. */
export function LanguageButton() {
  const { shell: words } = useWords();
  const [anchor, setAnchor] = useState<Element | null>(null);
  return (
    <>
      <button
        type="button"
        className="header-button language-button"
        title={words.language}
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(anchor ? null : currentTarget)}
      >
        <svg viewBox="0 0 20 20" width="20" aria-hidden="true">
          <path d="M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16M2 10h16M10 2c-5 5-5 11 0 16c5-5 5-11 0-16M3 6h14M3 14h14" />
        </svg>
      </button>
      {anchor && (
        <LazyPart part="language" file={languageMenu} props={{ anchor, onClose: () => setAnchor(null) }} />
      )}
    </>
  );
}
