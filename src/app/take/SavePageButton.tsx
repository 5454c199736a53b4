import { useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { ToSave } from "./save/SavePageDialog.tsx";

const takeDialog = partFile(() => import("./TakeDialog.tsx"), "TakeDialog", { isEarly: false });

/** Leads to what saves a dataset that is not this site's as one page. */
export function SavePageButton(save: ToSave) {
  const { savePage: words } = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const onClose = (): void => setOpen(false);
  return (
    <>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.button}
      </button>
      {isOpen && <LazyPart part="dialog" file={takeDialog} props={{ take: save, onClose }} />}
    </>
  );
}
