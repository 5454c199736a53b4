import { fileFault, ImportError } from "../../import/faults.ts";
import { helpOlderBrowser } from "../../load/olderBrowsers.ts";
import type { FromWorker, ToWorker } from "./importMessages.ts";
import { openTableImport, type TableImport } from "./tableImport.ts";

helpOlderBrowser();

/** Reads a large table beside the page. */
const answer = (message: FromWorker): void => self.postMessage(message);

let table: TableImport | null = null;

async function handle(message: ToWorker): Promise<void> {
  if (message.kind === "open") {
    table = await openTableImport(message);
    answer(table.kind === "table" ? { kind: "table", opened: table.opened } : table);
  } else if (table?.kind === "table") {
    answer({ kind: "made", id: message.id, imported: table.run(message.settings) });
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  handle(data).catch((error: unknown) => {
    answer({ kind: "failed", fault: error instanceof ImportError ? error.fault : fileFault("damaged") });
  });
};
