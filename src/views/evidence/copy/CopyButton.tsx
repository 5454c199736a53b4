import { useState } from "react";
import { useWords } from "../../shared/useWords.ts";

/** Copies a text to the clipboard, and says whether that worked; or says why there is nothing to copy. */
export function CopyButton({
  label,
  text,
  instead,
  onPointing,
}: {
  label: string;
  text: () => string | Promise<string>;
  instead?: string | null;
  /** Called when a press is to be expected: when the pointer or the focus comes. */
  onPointing?: () => void;
}) {
  const { evidence: words } = useWords();
  const [said, setSaid] = useState("");
  const handleClick = () => {
    if (instead) {
      setSaid(instead);
      return;
    }
    const copy = async (): Promise<void> => {
      const own = text();
      // At once where it can be: some browsers copy only while the press is handled.
      await navigator.clipboard.writeText(typeof own === "string" ? own : await own);
    };
    copy().then(
      () => setSaid(words.copied),
      () => setSaid(words.copyBlocked),
    );
  };
  return (
    <span>
      <button
        type="button"
        className="text-button"
        onClick={handleClick}
        onBlur={() => setSaid("")}
        onFocus={onPointing}
        onPointerEnter={onPointing}
      >
        {label}
      </button>
      <span role={said === "" ? undefined : "status"} aria-live="polite" className="copy-said">
        {said}
      </span>
    </span>
  );
}
