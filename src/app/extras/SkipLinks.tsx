import { useCallback, useState } from "react";
import type { View } from "../../store/choices.ts";
import { useApp } from "../../views/shared/useApp.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { goToPart, type PagePart } from "../sheet/pageParts.ts";
import { HelpDialog, useHelpKey } from "./HelpDialog.tsx";

/** The parts that each view has. */
const PARTS: Readonly<Record<View, readonly PagePart[]>> = {
  map: ["map", "timeline", "evidence", "figures"],
  table: ["timeline", "evidence", "figures"],
  sources: ["evidence", "figures"],
  story: ["map", "timeline"],
  about: [],
};

/** Leads past what comes before a part, and to the keys of all: seen while it has focus. Buttons, since a link would stay in the address. */
export function SkipLinks() {
  const { extras: words } = useAllWords();
  const parts = PARTS[useApp(({ view }) => view)];
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => setHelpOpen(true), []);
  useHelpKey(openHelp);
  return (
    <>
      <nav className="skip-links" aria-label={words.skip}>
        {parts.map((part) => (
          <button key={part} type="button" onClick={() => goToPart(part)}>
            {words.skipTo[part]}
          </button>
        ))}
        <button type="button" aria-haspopup="dialog" onClick={openHelp}>
          {words.help.open}
        </button>
      </nav>
      {isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
    </>
  );
}
