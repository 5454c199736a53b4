import { useState } from "react";
import type { Ref } from "../../../store/choices.ts";
import { useApp } from "../../shared/useApp.ts";

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

/** What can be done with what is open: seen on the map, quoted in a ready sentence, or passed on as an address. */
export function CopyActions({ sentence, target }: { sentence: string; target: Ref }) {
  const showOnMap = useApp((state) => state.showOnMap);
  return (
    <div className="copy-actions">
      <button type="button" className="text-button" onClick={() => showOnMap(target)}>
        Show on map
      </button>
      <CopyButton label="Copy sentence" text={() => sentence} />
      <CopyButton label="Copy link" text={() => window.location.href} />
    </div>
  );
}
