import { type RefObject, useEffect } from "react";
import { useAllWords } from "../../views/shared/useWords.ts";
import "./help.css";

/** What text is typed into: there "?" is a letter. */
const TYPED_INTO = [
  "input:not([type=checkbox]):not([type=radio]):not([type=range])",
  "textarea",
  "select",
].join();

/** Opens the dialog on "?" while the focus is in a part of the page that has keys: elsewhere a single letter does nothing. */
function useHelpKey(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (key !== "?" || ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
      if (!target.closest("main section[aria-label]") || target.matches(TYPED_INTO)) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [dialog]);
}

/** The keys of each part of the page. */
export function HelpDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { help: words } = useAllWords().extras;
  useHelpKey(dialog);
  return (
    <dialog className="help" aria-labelledby="help-title" ref={dialog}>
      <h2 id="help-title">{words.title}</h2>
      <p>{words.lead}</p>
      {words.parts.map(({ heading, keys }) => (
        <section key={heading}>
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
      <form method="dialog">
        <button type="submit" className="text-button">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
