import { createContext, type ReactNode, use, useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { useWords } from "../../views/shared/useWords.ts";
import type { Take } from "./TakeDialog.tsx";
import "../../views/shared/export/export.css";

const takeDialog = partFile(() => import("./TakeDialog.tsx"), "TakeDialog", { isEarly: false });
const TAKES: readonly Take[] = ["share", "embed", "download", "openData"];

const TakeContext = createContext<[Take | null, (take: Take | null) => void]>([null, () => {}]);

/** A page with its dialogs: one that is open stays so, with what was typed, where the buttons go from the head of the page to its end. */
export function WithTakes({ children }: { readonly children: ReactNode }) {
  return <TakeContext value={useState<Take | null>(null)}>{children}</TakeContext>;
}

/** The dialog that is open. It stands where the words are those of the record that is shown: they say whose it is. */
export function OpenTake() {
  const [take, open] = use(TakeContext);
  return take && <LazyPart part="dialog" file={takeDialog} props={{ take, onClose: () => open(null) }} />;
}

/** What the reader takes along from the page as it stands, a link, a reference, a file; and what the reader brings. */
export function TakeButtons() {
  const { shell: words } = useWords();
  const [, open] = use(TakeContext);
  return (
    <div className="take">
      {TAKES.map((name) => (
        <button
          key={name}
          type="button"
          className="header-button"
          aria-haspopup="dialog"
          onClick={() => open(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}
