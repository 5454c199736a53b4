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
const DIALOGS = {
  share: shareDialog,
  embed: embedDialog,
  download: downloadDialog,
  openData: openDataDialog,
};
const NAMES = ["share", "embed", "download", "openData"] as const;

/** What the reader takes along from the page as it stands, a link, a reference, a file; and what the reader brings. */
export function TakeButtons() {
  const { shell: words } = useWords();
  const [open, setOpen] = useState<(typeof NAMES)[number] | null>(null);
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
      {open && <LazyPart part="dialog" file={DIALOGS[open]} props={{ onClose: () => setOpen(null) }} />}
    </div>
  );
}
