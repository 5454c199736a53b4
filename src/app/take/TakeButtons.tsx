import { useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { useWords } from "../../views/shared/useWords.ts";
import type { Take } from "./TakeDialog.tsx";
import "../../views/shared/export/export.css";

const takeDialog = partFile(() => import("./TakeDialog.tsx"), "TakeDialog", { isEarly: false });
const TAKES: readonly Take[] = ["share", "embed", "download", "openData"];

/** What the reader takes along from the page as it stands, a link, a reference, a file; and what the reader brings. */
export function TakeButtons() {
  const { shell: words } = useWords();
  const [open, setOpen] = useState<Take | null>(null);
  const onClose = (): void => setOpen(null);
  return (
    <div className="take">
      {TAKES.map((name) => (
        <button
          key={name}
          type="button"
          className="header-button"
          aria-haspopup="dialog"
          onClick={() => setOpen(name)}
        >
          {words[name]}
        </button>
      ))}
      {open && <LazyPart part="dialog" file={takeDialog} props={{ take: open, onClose }} />}
    </div>
  );
}
