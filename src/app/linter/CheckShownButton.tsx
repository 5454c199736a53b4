import { useContext, useMemo } from "react";
import { useStoreApi } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useWords } from "../../views/shared/useWords.ts";
import { CheckButton } from "./CheckButton.tsx";
import { CheckableContext } from "./checkable.ts";
import { recordFinder } from "./recordFinder.ts";

/** Leads to the check of the record that is shown; what it finds leads to the figures. Nothing where it cannot be checked. */
export function CheckShownButton({ children }: { readonly children: string }) {
  const getFile = useContext(CheckableContext);
  const archive = useArchive();
  const store = useStoreApi();
  const words = useWords();
  const findRecord = useMemo(() => recordFinder(archive, store, words), [archive, store, words]);
  if (!getFile) return null;
  return (
    <CheckButton getFile={getFile} findRecord={findRecord}>
      {children}
    </CheckButton>
  );
}
