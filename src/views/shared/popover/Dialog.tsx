import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly closeName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A press elsewhere closes it, where the browser can do that. */
const PRESS_ELSEWHERE = { closedby: "any" } as const;

/** Escape is the dialog's: what it stands in must not hear it. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}

/** Whether a dialog is over the page; older browsers cannot tell. */
const isOver = (dialog: HTMLDialogElement): boolean =>
  !!globalThis.CSS?.supports?.("selector(:modal)") && dialog.matches(":modal");

/**
 * A dialog over the page: the browser's own, so that nothing behind it is reached while it is open, Escape closes it, and the focus goes
 * back to where it was. A browser that has none shows it in the page.
 */
export function Dialog({ title, closeName, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  const isLeaving = useRef(false);
  const wasOver = useRef(false);
  const focused = useRef<HTMLElement>(null);
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    if (typeof dialog?.showModal === "function") {
      dialog.showModal();
      wasOver.current = isOver(dialog);
    } else dialog?.setAttribute("open", "");
    return () => {
      isLeaving.current = true;
      if (typeof dialog?.close === "function") dialog.close();
      isLeaving.current = false;
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  // Where the page became another layout, what it stands in may have been moved: then it is open, and over nothing.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog?.open || !wasOver.current || isOver(dialog)) return;
    const before = focused.current;
    dialog.close();
    dialog.showModal();
    before?.focus({ preventScroll: true });
  });
  // The event may come a moment after the act: by then the dialog may be open again.
  const onClosed = (): void => {
    if (!isLeaving.current && !box.current?.open) onClose();
  };
  return (
    <dialog
      className="dialog"
      ref={box}
      aria-labelledby={id}
      onClose={onClosed}
      onFocus={({ target }) => {
        focused.current = target;
      }}
      onKeyDown={keepEscape}
      {...PRESS_ELSEWHERE}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="dialog-close" aria-label={closeName} onClick={onClose}>
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
