import { useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { QuotesDialogProps } from "../quotes/quotesDialogProps.ts";

const quotesDialog = partFile(() => import("../quotes/QuotesDialog.tsx"), "QuotesDialog", { isEarly: false });

/** Leads to what finds the quotes of a dataset in the texts of its documents. */
export function QuotesButton(dataset: Omit<QuotesDialogProps, "onClose">) {
  const { quoteRoom: words } = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const onClose = (): void => setOpen(false);
  return (
    <>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {isOpen && <LazyPart part="dialog" file={quotesDialog} props={{ ...dataset, onClose }} />}
    </>
  );
}
