import type { Archive } from "../../../load/archive.ts";
import { SINGLE_FILE_BYTES, SINGLE_FILE_MOST } from "../../../load/siteParts.ts";
import { CopyField } from "../../../views/shared/export/CopyField.tsx";
import { Dialog } from "../../../views/shared/popover/Dialog.tsx";
import { useAllWords } from "../../../views/shared/useWords.ts";
import { isOneFile } from "./pageFrame.ts";
import { type Saving, useSaving } from "./useSaving.ts";
import "../../../views/shared/export/export.css";

/** A dataset that can be saved. */
export interface ToSave {
  /** The dataset as it is shown, or as JSON. */
  readonly dataset: Archive | (() => string);
  /** The server that it comes from; null where it is a file. */
  readonly host: string | null;
}

/** What has become of the page, said as it happens. */
function SavingStatus({ saving }: { saving: Saving }) {
  const { savePage: words } = useAllWords();
  return (
    <p className="dialog-actions" role="status">
      {saving.phase === "making" && words.making}
      {saving.phase === "done" && words.done(saving.name, saving.bytes)}
      {saving.phase === "too-large" && words.tooLarge(saving.bytes, SINGLE_FILE_MOST)}
      {saving.phase === "no-template" && words.noTemplate}
      {saving.phase === "failed" && words.failed}
    </p>
  );
}

const { whole, withoutRecord } = SINGLE_FILE_BYTES;

/** How a dataset is shared that stands on a server. */
const EXAMPLE = "https://example.org/my-record.json";

/** Saves a dataset that is not this site's as one page, and says how else it can be shown to others. */
export function SavePageDialog({ dataset, host, onClose }: ToSave & { onClose: () => void }) {
  const { savePage: words } = useAllWords();
  const { saving, save } = useSaving(dataset, host);
  const isHere = isOneFile();
  const { origin, pathname } = window.location;
  return (
    <Dialog title={words.title} closeName={words.close} onClose={onClose}>
      <p>{words.lead}</p>
      <p>{words.mark}</p>
      <p className="dialog-aside">{words.size(isHere ? withoutRecord : whole, isHere)}</p>
      <p className="dialog-actions">
        <button
          type="button"
          className="dialog-main"
          aria-disabled={saving.phase === "making"}
          onClick={() => saving.phase !== "making" && save()}
        >
          {words.save}
        </button>
      </p>
      <SavingStatus saving={saving} />
      {!isHere && (
        <>
          <CopyField
            label={words.elsewhere}
            hint={words.hosting}
            text={`${origin}${pathname.replace(/[^/]*$/, "")}?dataset=${EXAMPLE}`}
          />
          <p className="dialog-aside">{words.asks}</p>
        </>
      )}
    </Dialog>
  );
}
