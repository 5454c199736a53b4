import { useState } from "react";
import type { Ref } from "../../../store/choices.ts";
import { useProvenance } from "../../shared/provenance.ts";
import { useApp } from "../../shared/useApp.ts";
import { useWords } from "../../shared/useWords.ts";

/** Copies a text to the clipboard, and says whether that worked; or says why there is nothing to copy. */
function CopyButton({
  label,
  text,
  instead,
}: {
  label: string;
  text: () => string;
  instead?: string | null;
}) {
  const { evidence: words } = useWords();
  const [said, setSaid] = useState("");
  const handleClick = () => {
    if (instead) {
      setSaid(instead);
      return;
    }
    const copied = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => setSaid(words.copied),
      () => setSaid(words.copyBlocked),
    );
  };
  return (
    <span>
      <button type="button" className="text-button" onClick={handleClick} onBlur={() => setSaid("")}>
        {label}
      </button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </span>
  );
}

/** What can be done with what is open: seen on the map, quoted in a ready sentence, or passed on as an address. */
export function CopyActions({ sentence, target }: { sentence: string; target: Ref }) {
  const { evidence: words, foreign } = useWords();
  const provenance = useProvenance();
  const showOnMap = useApp((state) => state.showOnMap);
  return (
    <div className="copy-actions">
      <button type="button" className="text-button" onClick={() => showOnMap(target)}>
        {words.showOnMap}
      </button>
      <CopyButton label={words.copySentence} text={() => sentence} />
      <CopyButton
        label={words.copyLink}
        text={() => window.location.href}
        instead={provenance.kind === "file" ? foreign.noLink : null}
      />
    </div>
  );
}
