import { MOST_FETCHED } from "../../export/fetchWhole.ts";
import type { Apart } from "../../load/archive.ts";
import { selectListing } from "../../store/selectors.ts";
import { FileMaker } from "../../views/shared/export/DownloadDialog.tsx";
import { useShownWords } from "../../views/shared/export/useShownWords.ts";
import { Dialog } from "../../views/shared/popover/Dialog.tsx";
import { useDerived } from "../../views/shared/useArchive.ts";
import { useAllWords } from "../../views/shared/useWords.ts";

/** What is shown as a file, where it is not too much: the texts of each of its figures are fetched for it. */
function ShownFile() {
  const { exports: words } = useAllWords();
  const { figures } = useDerived(selectListing);
  const when = useShownWords();
  return (
    <>
      <p>{words.shown(figures.length, when)}</p>
      {figures.length > MOST_FETCHED ? (
        <p className="dialog-aside">{words.apartTooMany(MOST_FETCHED)}</p>
      ) : (
        <>
          <p className="dialog-aside">{words.apartShown}</p>
          <FileMaker isWhole={false} />
        </>
      )}
    </>
  );
}

/** A dataset that is too large for a file of all of it to be made here: what is shown of it, and where all can be had. */
export function ApartDialog({ apart, onClose }: { apart: Apart; onClose: () => void }) {
  const { exports: words, load } = useAllWords();
  const rest = new URLSearchParams(window.location.search).get("dataset");
  return (
    <Dialog title={words.title} closeName={words.close} onClose={onClose}>
      <p>{words.apart}</p>
      <ul>
        <li>
          <a href={apart.url} download>
            {words.apartFigures}
          </a>
          , {load.received(apart.bytes, null)}
        </li>
        {rest !== null && (
          <li>
            <a href={new URL(rest, document.baseURI).href} download>
              {words.apartRest}
            </a>
          </li>
        )}
      </ul>
      <ShownFile />
    </Dialog>
  );
}
