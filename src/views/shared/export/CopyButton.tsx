import { useState } from "react";
import { useWords } from "../useWords.ts";

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/**
 * Copies a text to the clipboard and says whether that worked; or says why there is nothing to copy. Where there is no clipboard, as in some
 * frames, the text is shown and selected, to be copied by hand.
 */
export function CopyButton({
  label,
  text,
  instead,
}: {
  label: string;
  text: () => string | Promise<string>;
  instead?: string | null;
}) {
  const { evidence: words } = useWords();
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    let copied: string | null = null;
    try {
      copied = await text();
      await navigator.clipboard.writeText(copied);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
      setByHand(copied);
    }
  };
  const handleLeave = (): void => {
    setSaid("");
    setByHand(null);
  };
  return (
    <span className={byHand === null ? undefined : "copy-by-hand"}>
      <button
        type="button"
        className="text-button"
        onClick={() => (instead ? setSaid(instead) : copy())}
        onBlur={byHand === null ? handleLeave : undefined}
      >
        {label}
      </button>
      <span role={said === "" ? undefined : "status"} aria-live="polite" className="copy-said">
        {said}
      </span>
      {byHand !== null && (
        <textarea aria-label={label} readOnly rows={2} value={byHand} ref={selectAll} onBlur={handleLeave} />
      )}
    </span>
  );
}
