import type { Apart } from "../../load/archive.ts";
import { Dialog } from "../../views/shared/popover/Dialog.tsx";
import { useAllWords } from "../../views/shared/useWords.ts";

/** Where a dataset can be had that is too large for files to be made of it here. */
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
    </Dialog>
  );
}
