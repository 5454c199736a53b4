import { type ReactNode, use, useEffect, useId, useMemo, useState } from "react";
import { fetchPartsEarly } from "../../views/shared/boundary/fetchPartsEarly.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { isEmbedded } from "../../views/shared/useMedia.ts";
import { useAllWords, WordsContext } from "../../views/shared/useWords.ts";
import { foreignWords, type SavedFrom, unverifiedWords } from "../../words/foreignWords.ts";
import { CheckShownButton } from "../linter/CheckShownButton.tsx";
import { CheckableContext, fileOf } from "../linter/checkable.ts";
import type { ForeignSource, Provenance } from "../openRecord.ts";
import { homeAddress } from "../screens/outsidePage.ts";
import { savedFacts } from "../single/savedFacts.ts";
import { OpenFileContext } from "../take/openFile.ts";
import { QuotesButton } from "../take/QuotesButton.tsx";
import { SavePageButton } from "../take/SavePageButton.tsx";
import { useDocumentTitle } from "./useDocumentTitle.ts";

/** Whose a foreign record is. In a page that somebody saved, a record that comes from no file is the saved one. */
function shownFrom(from: ForeignSource): ForeignSource | SavedFrom {
  const facts = from.kind === "file" ? null : savedFacts();
  return facts ? { kind: "saved", ...facts } : from;
}

/** What can be done with a foreign record: find its quotes, and save it. Where no file is at hand, with what the page has read of it. */
function RecordButtons({ from }: { from: ForeignSource }) {
  const archive = useArchive();
  const openFile = use(OpenFileContext);
  const { file } = from;
  return (
    <>
      {openFile && (
        <QuotesButton
          source={file ?? archive}
          name={from.kind === "file" ? from.name : `${archive.info.id}.json`}
          setAside={file ? 0 : archive.rejected.filter(({ isKept }) => !isKept).length}
          onUse={openFile}
        />
      )}
      <SavePageButton dataset={archive} host={from.kind === "address" ? from.host : null} />
    </>
  );
}

/** Says, for as long as a record is shown that is not this site's, whose it is, and leads back to ours. */
function ForeignNote({ from }: { from: ForeignSource | SavedFrom }) {
  const { foreign, linter, load } = useAllWords();
  const archive = useArchive();
  const { apart } = archive;
  const { title } = archive.info;
  const isFile = from.kind === "file";
  const isSaved = from.kind === "saved";
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  useDocumentTitle(
    isSaved ? foreign.savedTitle(title) : foreign.title(title, isFile ? from.name : from.host),
  );
  return (
    <div className="foreign-note" role="note">
      <p>
        {foreign.note} <b>{title}</b>
        {", "}
        {isSaved
          ? foreign.fromSaved(from)
          : isFile
            ? foreign.fromFile(from.name)
            : foreign.fromHost(from.host)}{" "}
        {foreign.unchecked} {isFile && foreign.noLink}
        {apart && foreign.apart(apart.isWhole, load.received(apart.bytes, null))}
      </p>
      <button
        type="button"
        className="text-button foreign-more"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {foreign.more}
      </button>
      <div className={isOpen ? "foreign-actions is-open" : "foreign-actions"} id={id}>
        <CheckShownButton>{linter.button}</CheckShownButton>
        {!apart && !isEmbedded() && from.kind !== "saved" && <RecordButtons from={from} />}
        {savedFacts() === null && <a href={homeAddress(window.location)}>{load.openOurs}</a>}
      </div>
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
  const from = useMemo(() => (provenance.kind === "ours" ? null : shownFrom(provenance)), [provenance]);
  const getFile = useMemo(() => fileOf(provenance), [provenance]);
  const own = useMemo(() => (from ? foreignWords(words, from) : unverifiedWords(words)), [words, from]);
  useEffect(() => fetchPartsEarly(own), [own]);
  return (
    <WordsContext value={own}>
      <CheckableContext value={getFile}>
        {from && <ForeignNote from={from} />}
        {children}
      </CheckableContext>
    </WordsContext>
  );
}
