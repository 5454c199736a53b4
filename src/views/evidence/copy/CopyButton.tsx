import { useState } from "react";
import { useWords } from "../../shared/useWords.ts";

/** Copies a text to the clipboard, and says whether that worked; or says why there is nothing to copy. */
export function CopyButton({
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
