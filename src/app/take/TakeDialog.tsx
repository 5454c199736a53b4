import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { DownloadDialog } from "../../views/shared/export/DownloadDialog.tsx";
import { EmbedDialog } from "../../views/shared/export/EmbedDialog.tsx";
import { ShareDialog } from "../../views/shared/export/ShareDialog.tsx";
import { useArchive } from "../../views/shared/useArchive.ts";
import { ApartDialog } from "./ApartDialog.tsx";
import { OpenDataDialog } from "./OpenDataDialog.tsx";
import { SavePageDialog, type ToSave } from "./save/SavePageDialog.tsx";

/** What the reader can take along, and bring. */
export type Take = "share" | "embed" | "download" | "openData";

const pictureSection = partFile(() => import("./picture/PictureSection.tsx"), "PictureSection", {
  isEarly: false,
});

/** The dialog of one of these, or of a dataset to be saved as one page. */
export function TakeDialog({ take, onClose }: { take: Take | ToSave; onClose: () => void }) {
  if (typeof take === "object") return <SavePageDialog {...take} onClose={onClose} />;
  if (take === "share") return <ShareDialog onClose={onClose} />;
  if (take === "embed") return <EmbedDialog onClose={onClose} />;
  if (take === "openData") return <OpenDataDialog onClose={onClose} />;
  return <Download onClose={onClose} />;
}

function Download({ onClose }: { onClose: () => void }) {
  const { apart } = useArchive();
  if (apart) return <ApartDialog apart={apart} onClose={onClose} />;
  const picture = <LazyPart part="dialog" file={pictureSection} props={{}} />;
  return <DownloadDialog picture={picture} onClose={onClose} />;
}
