import { type FormEvent, use, useId, useState } from "react";
import { Dialog } from "../../views/shared/popover/Dialog.tsx";
import { useAllWords } from "../../views/shared/useWords.ts";
import { queryWithoutRecord } from "../openRecord.ts";
import { OpenFileContext } from "./openFile.ts";

/** The page with a dataset from an address, read in the way that the reader has chosen. It asks before another server is called. */
function addressOf(dataset: string, { pathname, search }: Pick<Location, "pathname" | "search">): string {
  const query = new URLSearchParams(queryWithoutRecord(search));
  query.set("dataset", dataset);
  return `${pathname}?${query}`;
}

/** Opens a dataset file from the reader's device, or one that stands on the web. */
export function OpenDataDialog({ onClose }: { onClose: () => void }) {
  const { openData: words } = useAllWords();
  const open = use(OpenFileContext);
  const id = useId();
  const [address, setAddress] = useState("");
  // A page that is a file itself may ask no server for anything.
  const hasNetwork = window.location.protocol !== "file:";
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (address.trim() !== "") window.location.assign(addressOf(address.trim(), window.location));
  };
  return (
    <Dialog title={words.title} closeName={words.close} onClose={onClose}>
      <p>{words.lead}</p>
      <fieldset>
        <legend>{words.file}</legend>
        <input
          type="file"
          className="dialog-file"
          accept=".json,.csv,.tsv,.xlsx,.geojson,.zip"
          aria-label={words.file}
          onChange={({ target: { files } }) => {
            const file = files?.[0];
            if (!file) return;
            onClose();
            open?.(file);
          }}
        />
        <p className="dialog-aside">{words.drop}</p>
        {hasNetwork && (
          <p className="dialog-aside">
            <a href="templates/template.csv" download="template.csv">
              {words.template}
            </a>
          </p>
        )}
      </fieldset>
      {hasNetwork && (
        <form onSubmit={handleSubmit}>
          <fieldset>
            <legend>
              <label htmlFor={`${id}-address`}>{words.address}</label>
            </legend>
            <p className="dialog-actions">
              <input
                id={`${id}-address`}
                className="dialog-address"
                type="url"
                inputMode="url"
                placeholder="https://"
                value={address}
                onChange={({ target }) => setAddress(target.value)}
              />
              <button type="submit" className="text-button">
                {words.open}
              </button>
            </p>
            <p className="dialog-aside">{words.asks}</p>
          </fieldset>
        </form>
      )}
    </Dialog>
  );
}
