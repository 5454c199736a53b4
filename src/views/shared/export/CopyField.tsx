import { useAllWords } from "../useWords.ts";
import { CopyButton } from "./CopyButton.tsx";

/** A text that can be seen, selected and copied: also where the browser refuses to copy. */
export function CopyField({ label, text, hint }: { label: string; text: string; hint?: string }) {
  const { share } = useAllWords();
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint !== undefined && <p className="dialog-aside">{hint}</p>}
      <textarea
        className="dialog-text is-short"
        aria-label={label}
        readOnly
        rows={text.length > 90 ? 4 : 2}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <p className="dialog-actions">
        <CopyButton label={share.copy} text={() => text} />
      </p>
    </fieldset>
  );
}
