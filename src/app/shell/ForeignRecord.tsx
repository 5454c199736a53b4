import { type ReactNode, useMemo } from "react";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useAllWords, WordsContext } from "../../views/shared/useWords.ts";
import { type ForeignFrom, foreignWords, unverifiedWords } from "../../words/foreignWords.ts";
import type { Provenance } from "../openRecord.ts";
import { homeAddress } from "../screens/outsidePage.ts";
import { useDocumentTitle } from "./useDocumentTitle.ts";

/** Says, for as long as a record is shown that is not this site's, whose it is, and leads back to ours. */
function ForeignNote({ from }: { from: ForeignFrom }) {
  const { foreign, load } = useAllWords();
  const { title } = useArchive().info;
  const isFile = from.kind === "file";
  useDocumentTitle(foreign.title(title, isFile ? from.name : from.host));
  return (
    <div className="foreign-note" role="note">
      <p>
        {foreign.note} <b>{title}</b>
        {", "}
        {isFile ? foreign.fromFile(from.name) : foreign.fromHost(from.host)} {foreign.unchecked}{" "}
        {isFile && foreign.noLink}
      </p>
      <a href={homeAddress(window.location)}>{load.openOurs}</a>
    </div>
  );
}

interface ForeignRecordProps {
  readonly provenance: Provenance;
  readonly children: ReactNode;
}

/** What shows a record that is not known to be this site's: in words that say of nothing that we wrote, hold or checked it. */
export function ForeignRecord({ provenance, children }: ForeignRecordProps) {
  const words = useAllWords();
  const own = useMemo(
    () => (provenance.kind === "ours" ? unverifiedWords(words) : foreignWords(words, provenance)),
    [words, provenance],
  );
  return (
    <WordsContext value={own}>
      {provenance.kind !== "ours" && <ForeignNote from={provenance} />}
      {children}
    </WordsContext>
  );
}
