import boxesUrl from "../../../data/basemap/boxes.json?url";
import labelsUrl from "../../../data/basemap/labels.json?url";
import worldLabelsUrl from "../../../data/basemap/labels-world.json?url";
import { ImportError } from "../../import/faults.ts";
import type { Boxes } from "../../import/geography/coordinates.ts";
import type { Labels } from "../../import/geography/gazetteer.ts";
import type { Imported } from "../../import/make/importTable.ts";
import type { ImportTexts } from "../../import/row/importOptions.ts";
import type { FromWorker, ToWorker } from "./importMessages.ts";
import type { OpenedTable, Settings } from "./settings.ts";
import { type Geography, type Opening, openTableImport } from "./tableImport.ts";

/** A file, opened as a table; or the text of a dataset that it is already. */
export type Importer =
  | { readonly kind: "dataset"; readonly text: string }
  | {
      readonly kind: "table";
      readonly opened: OpenedTable;
      readonly run: (settings: Settings) => Promise<Imported>;
    };

/** Larger files are read in a worker: reading them would hold up the page. */
const LARGE_BYTES = 300_000;

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(new URL(address, document.baseURI));
  return response.ok ? response.json() : null;
}

/** What the basemap knows about places. Files that do not come are left out, and then no place is proposed. */
async function readGeography(): Promise<Geography> {
  const [labels, world, boxes] = await Promise.all(
    [labelsUrl, worldLabelsUrl, boxesUrl].map((address) => fetchJson(address).catch(() => null)),
  );
  return {
    labels: [labels, world].filter((file) => file !== null) as Labels[],
    boxes: (boxes ?? null) as Boxes | null,
  };
}

/** Opens a file in a worker. Rejects where the worker does not start. */
function openInWorker(opening: Opening, signal: AbortSignal): Promise<Importer> {
  const worker = new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  const ask = (message: ToWorker): void => worker.postMessage(message);
  const waiting = new Map<number, (imported: Imported) => void>();
  let count = 0;
  const run = (settings: Settings): Promise<Imported> =>
    new Promise((resolve) => {
      waiting.set(++count, resolve);
      ask({ kind: "run", id: count, settings });
    });
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error("worker"));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "failed") reject(new ImportError(data.fault.code, data.fault.found));
      else if (data.kind === "dataset") resolve(data);
      else if (data.kind === "table") resolve({ kind: "table", opened: data.opened, run });
      else {
        waiting.get(data.id)?.(data.imported);
        waiting.delete(data.id);
      }
    };
    ask({ kind: "open", ...opening });
  });
}

/** Opens a file of the reader's. Throws an `ImportError` where it holds no table. An abort of the signal ends its worker. */
export async function openImporter(
  file: File,
  texts: ImportTexts,
  signal: AbortSignal,
  sheet?: string,
): Promise<Importer> {
  const opening = { file, texts, geography: await readGeography(), ...(sheet !== undefined && { sheet }) };
  if (file.size > LARGE_BYTES && window.location.protocol !== "file:") {
    const opened = await openInWorker(opening, signal).catch((error: unknown) => {
      if (error instanceof ImportError) throw error;
      return null;
    });
    if (opened) return opened;
  }
  const here = await openTableImport(opening);
  return here.kind === "dataset" ? here : { ...here, run: async (settings) => here.run(settings) };
}
