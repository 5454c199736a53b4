import { useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { useWords } from "../../views/shared/useWords.ts";
import "../../views/shared/export/export.css";

const shareDialog = partFile(() => import("../../views/shared/export/ShareDialog.tsx"), "ShareDialog", {
  isEarly: false,
});
const embedDialog = partFile(() => import("../../views/shared/export/EmbedDialog.tsx"), "EmbedDialog", {
  isEarly: false,
});
const downloadDialog = partFile(
  () => import("../../views/shared/export/DownloadDialog.tsx"),
  "DownloadDialog",
  { isEarly: false },
);
const openDataDialog = partFile(() => import("./OpenDataDialog.tsx"), "OpenDataDialog", { isEarly: false });
const pictureSection = partFile(() => import("./picture/PictureSection.tsx"), "PictureSection", {
  isEarly: false,
});
const NAMES = ["share", "embed", "download", "openData"] as const;

/** What the reader takes along from the page as it stands, a link, a reference, a file; and what the reader brings. */
export function TakeButtons() {
  const { shell: words } = useWords();
  const [open, setOpen] = useState<(typeof NAMES)[number] | null>(null);
  const onClose = (): void => setOpen(null);
  return (
    <div className="take">
      {NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className="header-button"
          aria-haspopup="dialog"
          onClick={() => setOpen(name)}
        >
          {words[name]}
        </button>
      ))}
      {open === "share" && <LazyPart part="dialog" file={shareDialog} props={{ onClose }} />}
      {open === "embed" && <LazyPart part="dialog" file={embedDialog} props={{ onClose }} />}
      {open === "download" && (
        <LazyPart
          part="dialog"
          file={downloadDialog}
          props={{ picture: <LazyPart part="dialog" file={pictureSection} props={{}} />, onClose }}
        />
      )}
      {open === "openData" && <LazyPart part="dialog" file={openDataDialog} props={{ onClose }} />}
    </div>
  );
}
