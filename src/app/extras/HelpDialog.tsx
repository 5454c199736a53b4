import { useEffect } from "react";
import { Dialog } from "../../views/shared/popover/Dialog.tsx";
import { useAllWords } from "../../views/shared/useWords.ts";
import "./help.css";

/** What text is typed into: there "?" is a letter. */
const TYPED_INTO = [
  "input:not([type=checkbox]):not([type=radio]):not([type=range])",
  "textarea",
  "select",
].join();

/** Asks for help on "?" while the focus is in a part of the page that has keys: elsewhere a single letter does nothing. */
export function useHelpKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (key !== "?" || ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
      if (!target.closest("main section[aria-label]") || target.matches(TYPED_INTO)) return;
      if (target.closest("dialog")) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);
}

/** The keys of each part of the page. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { help: words } = useAllWords().extras;
  return (
    <Dialog title={words.title} closeName={words.close} onClose={onClose}>
      <p>{words.lead}</p>
      {words.parts.map(({ heading, keys }) => (
        <section key={heading} className="help">
          <h3>{heading}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
