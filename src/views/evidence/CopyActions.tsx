import { useState } from "react";

/** Writes a text to the clipboard on a press, and says that it did, or that the browser would not. */
function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [said, setSaid] = useState("");
  const handleClick = () => {
    const copied = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => setSaid("Copied"),
      () => setSaid("This browser does not let the page copy"),
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

/** Takes the evidence away: a sentence ready to be quoted, and the address of what is open. */
export function CopyActions({ sentence }: { sentence: string }) {
  return (
    <div className="copy-actions">
      <CopyButton label="Copy sentence" text={() => sentence} />
      <CopyButton label="Copy link" text={() => window.location.href} />
    </div>
  );
}
