import { useState } from "react";
import { useWords } from "../useWords.ts";

/** Copies a text to the clipboard, and says whether that worked; or says why there is nothing to copy. */
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
  const handleClick = () => {
    if (instead) {
      setSaid(instead);
      return;
    }
    const copy = async (): Promise<void> => navigator.clipboard.writeText(await text());
    copy().then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  };
  return (
    <span>
      <button type="button" className="text-button" onClick={handleClick} onBlur={() => setSaid("")}>
        {label}
      </button>
      <span role={said === "" ? undefined : "status"} aria-live="polite" className="copy-said">
        {said}
      </span>
    </span>
  );
}
