import { useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import type { Checked } from "./LintDialog.tsx";

const lintDialog = partFile(() => import("./LintDialog.tsx"), "LintDialog", { isEarly: false });

/** Leads to the check of a dataset that is not this site's. */
export function CheckButton({ children, ...checked }: Checked & { readonly children: string }) {
  const [isOpen, setOpen] = useState(false);
  const onClose = (): void => setOpen(false);
  return (
    <>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      {isOpen && <LazyPart part="dialog" file={lintDialog} props={{ ...checked, onClose }} />}
    </>
  );
}
