import { useMemo } from "react";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { RecordSource } from "../requests.ts";
import { CheckButton } from "./CheckButton.tsx";
import { type GetFile, readerOf } from "./checkable.ts";

/** What reads a file again that could not be shown; null where it cannot be checked. */
function readerOfSource(source: RecordSource): GetFile | null {
  if (source.kind === "own") return null;
  if (source.kind === "file") return readerOf(source.file);
  return readerOf(new URL(source.address, document.baseURI).href);
}

const findNothing = (): null => null;

/** Leads to the check of a file in which nothing can be shown: it says why not, of every record. */
export function CheckFailed({ source }: { readonly source: RecordSource }) {
  const { linter: words } = useAllWords();
  const getFile = useMemo(() => readerOfSource(source), [source]);
  if (!getFile) return null;
  return (
    <CheckButton getFile={getFile} findRecord={findNothing}>
      {words.button}
    </CheckButton>
  );
}
