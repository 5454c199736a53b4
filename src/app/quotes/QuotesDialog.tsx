import { useEffect, useRef, useState } from "react";
import { datasetJsonOf } from "../../export/datasetJson.ts";
import { selectAll } from "../../export/selection.ts";
import { inSlices } from "../../views/shared/export/inSlices.ts";
import { Dialog } from "../../views/shared/popover/Dialog.tsx";
import { useAllWords } from "../../views/shared/useWords.ts";
import { QuoteRoom } from "./QuoteRoom.tsx";
import { type QuotedFile, readQuoted } from "./quotedFile.ts";
import type { QuotesDialogProps } from "./quotesDialogProps.ts";
import "../../views/evidence/check/check.css";
import "./quotes.css";

/** The text of a dataset's file, or of what the page has read of it. */
async function textOf(source: QuotesDialogProps["source"], signal: AbortSignal): Promise<string> {
  if (typeof source === "function") return source();
  return source instanceof Blob ? source.text() : inSlices(datasetJsonOf(selectAll(source)), signal);
}

/** The dataset, once it has been read; null before, and "failed" where it cannot be. */
function useQuotedFile(source: QuotesDialogProps["source"]): QuotedFile | "failed" | null {
  const [quoted, setQuoted] = useState<QuotedFile | "failed" | null>(null);
  // It is read once: the dialog is of one dataset.
  const [first] = useState(() => source);
  useEffect(() => {
    const control = new AbortController();
    textOf(first, control.signal)
      .then(readQuoted)
      .catch((): "failed" => "failed")
      .then((found) => {
        if (!control.signal.aborted) setQuoted(found);
      });
    return () => control.abort();
  }, [first]);
  return quoted;
}

/** Finds the quotes of a dataset in texts that its author has, and fills in where they stand. Closing it asks first, once there is work in it. */
export function QuotesDialog({ source, onClose, ...room }: QuotesDialogProps) {
  const { quoteRoom: words } = useAllWords();
  const quoted = useQuotedFile(source);
  const [isLeaving, setLeaving] = useState(false);
  const hasWork = useRef(false);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dialog = part.current?.closest("dialog");
    const handleCancel = (event: Event): void => {
      if (!hasWork.current) return;
      event.preventDefault();
      setLeaving(true);
    };
    dialog?.addEventListener("cancel", handleCancel);
    return () => dialog?.removeEventListener("cancel", handleCancel);
  }, []);
  const handleClose = (): void => {
    if (hasWork.current && part.current?.closest("dialog")?.open) setLeaving(true);
    else onClose();
  };
  return (
    <Dialog title={words.title} closeName={words.close} onClose={handleClose}>
      <div ref={part} className="quotes">
        {isLeaving && (
          <div role="alert" className="quotes-leaving">
            <p>{words.leaving}</p>
            <p className="dialog-actions">
              <button type="button" className="dialog-main" onClick={() => setLeaving(false)}>
                {words.stay}
              </button>
              <button type="button" className="text-button" onClick={onClose}>
                {words.leaveAnyway}
              </button>
            </p>
          </div>
        )}
        {quoted === null && <p role="status">{words.reading}</p>}
        {quoted === "failed" && <p role="alert">{words.unreadable}</p>}
        {quoted !== null && quoted !== "failed" && (
          <QuoteRoom
            quoted={quoted}
            {...room}
            onWork={(isThere) => {
              hasWork.current = isThere;
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
