import { useId, useState } from "react";
import { CITE_FILES, type CiteFormat, citationOf, formatsOf } from "../../../export/cite/citeFormats.ts";
import type { Cited } from "../../../export/cite/cslJson.ts";
import type { Ref } from "../../../store/choices.ts";
import { Dialog } from "../popover/Dialog.tsx";
import { useArchive } from "../useArchive.ts";
import { useAllWords } from "../useWords.ts";
import { CopyButton } from "./CopyButton.tsx";
import { saveFile } from "./saveFile.ts";
import { today } from "./today.ts";

interface CiteDialogProps {
  readonly target: Ref;
  /** The address of the record on this site; null where it has none. */
  readonly address: string | null;
  readonly onClose: () => void;
}

/** The record that a reference stands for; null of a place, which says nothing by itself. */
function useCited({ kind, id }: Ref): Cited | null {
  const archive = useArchive();
  if (kind === "figure") {
    const record = archive.figure(id);
    return record ? { kind, record } : null;
  }
  if (kind === "event") {
    const record = archive.events.find((event) => event.id === id);
    return record ? { kind, record } : null;
  }
  const record = archive.routes.find((route) => route.id === id);
  return record ? { kind: "route", record } : null;
}

/** The texts to choose from, and the one that is chosen. */
function Citation({ cited, address }: { cited: Cited; address: string | null }) {
  const archive = useArchive();
  const words = useAllWords();
  const { cite } = words;
  const id = useId();
  const [format, setFormat] = useState<CiteFormat>("sentence");
  const [hasDocuments, setDocuments] = useState(true);
  const text = citationOf(archive, words, cited, { address, today: today() }, format, hasDocuments);
  const [ending, type] = CITE_FILES[format];
  const hasChoice = format !== "sentence" && format !== "annotations" && format !== "provenance";
  return (
    <>
      <p className="dialog-actions">
        <label htmlFor={`${id}-format`}>{cite.as}</label>
        <select
          id={`${id}-format`}
          value={format}
          onChange={({ target }) =>
            setFormat(formatsOf(cited).find((one) => one === target.value) ?? "sentence")
          }
        >
          {formatsOf(cited).map((one) => (
            <option key={one} value={one}>
              {cite.formats[one]}
            </option>
          ))}
        </select>
      </p>
      {hasChoice && (
        <label className="dialog-choice">
          <input
            type="checkbox"
            checked={hasDocuments}
            onChange={({ target }) => setDocuments(target.checked)}
          />
          <span>{cite.documents}</span>
        </label>
      )}
      <textarea
        className={
          hasChoice && format !== "apa" && format !== "chicago" ? "dialog-text is-code" : "dialog-text"
        }
        aria-label={cite.text}
        readOnly
        rows={format === "sentence" ? 6 : 12}
        value={text}
      />
      <p className="dialog-actions">
        <CopyButton label={cite.copy} text={() => text} />
        <button
          type="button"
          className="text-button"
          onClick={() => saveFile(`${cited.record.id}${ending}`, text, type)}
        >
          {cite.save}
        </button>
      </p>
    </>
  );
}

/** A record as a sentence, as a reference in several styles, and as data about its evidence. */
export function CiteDialog({ target, address, onClose }: CiteDialogProps) {
  const { cite } = useAllWords();
  const cited = useCited(target);
  return (
    <Dialog title={cite.title} closeName={cite.close} onClose={onClose}>
      {cited && <Citation cited={cited} address={address} />}
    </Dialog>
  );
}
