import type { Ref } from "../../../store/choices.ts";
import { Dialog } from "../popover/Dialog.tsx";
import { useApp } from "../useApp.ts";
import { useArchive } from "../useArchive.ts";
import { useAllWords } from "../useWords.ts";
import { CopyField } from "./CopyField.tsx";
import { linkInsteadOf } from "./linkInstead.ts";
import { recordAddress } from "./recordAddress.ts";
import { today } from "./today.ts";
import { useShownWords } from "./useShownWords.ts";

/** The view as a link and as a reference. A record that is only in the reader's browser has no link, and the dialog says so. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { info } = useArchive();
  const words = useAllWords();
  const { share, cite, language } = words;
  const when = useShownWords();
  const selected = useApp((state): Ref | null => state.selected);
  const linkInstead = linkInsteadOf(words, window.location);
  const here = window.location.href;
  const reference = cite.apa({
    type: "dataset",
    title: share.view(info.title, when),
    version: info.version,
    ...(info.author !== undefined && { author: [{ literal: info.author }] }),
    accessed: { "date-parts": [today().split("-").map(Number)] },
    ...(linkInstead === null && { URL: here }),
    ...(cite.foreign !== null && { note: cite.foreign }),
  });
  return (
    <Dialog title={share.title} closeName={share.close} onClose={onClose}>
      {linkInstead === null ? (
        <>
          <CopyField label={share.link} text={here} hint={share.linkHow} />
          {selected && <CopyField label={share.recordLink} text={recordAddress(selected, window.location)} />}
        </>
      ) : (
        <p>{linkInstead}</p>
      )}
      <CopyField key={language.tag} label={share.cite} text={reference} />
    </Dialog>
  );
}
