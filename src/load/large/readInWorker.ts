import { LoadError } from "../loadError.ts";
import type { Parsed } from "../parse.ts";
import type { Progress } from "../progress.ts";
import type { Search } from "../search.ts";
import { idsInTable } from "./figureIds.ts";
import { datasetOf, SMALL_TABLES, type SmallTables } from "./large.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/** A file that is read in a worker while its bytes come in. */
export interface WorkerReading {
  /** Hands over bytes; they are no longer there for the page. */
  push(bytes: Uint8Array): void;
  /** Says that all bytes have been handed over, and waits for the dataset. */
  finish(): Promise<Parsed>;
}

function parsedOf(
  message: Extract<FromWorker, { kind: "ready" }>,
  tables: SmallTables,
  search: Promise<Search>,
): Parsed {
  const { columns, ids, rejected, recordCount } = message;
  const dataset = datasetOf({ ...message, tables });
  const figureById = idsInTable(ids, (at) => dataset.figures[at]?.id);
  return { dataset, rejected, recordCount, index: { ...columns, figureById }, search };
}

/**
 * Starts to read a large file in a worker. `length` is its number of bytes where that is known. `onReading` is told how many records
 * have been read; `signal` ends it.
 */
export function openWorker(
  address: string,
  length: number | null,
  onReading: (reading: NonNullable<Progress["reading"]>) => void,
  signal: AbortSignal,
): WorkerReading {
  const start = () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const [worker, partner] = [start(), start()];
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    worker.terminate();
    partner.terminate();
  };
  const tell = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker.postMessage(message, { transfer });
  const tables = Object.fromEntries(SMALL_TABLES.map((name) => [name, [] as unknown[]]));
  tell({ kind: "open", address, length, partner: port1 }, [port1]);
  partner.postMessage({ kind: "help", port: port2 } satisfies ToWorker, { transfer: [port2] });
  const read = new Promise<Parsed>((resolve, reject) => {
    const fail = (error: LoadError): void => {
      stop();
      reject(error);
    };
    let giveSearch: (search: Search) => void = () => {};
    const search = new Promise<Search>((give) => {
      giveSearch = give;
    });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "reading") onReading(data);
      else if (data.kind === "records") tables[data.table]?.push(...data.records);
      else if (data.kind === "ready") {
        partner.terminate();
        resolve(parsedOf(data, tables as unknown as SmallTables, search));
      } else if (data.kind === "failed") fail(new LoadError(data.failure, data.address, data.detail));
      else {
        giveSearch(data);
        stop();
      }
    });
    worker.addEventListener("error", () =>
      fail(
        new LoadError(
          "unreachable",
          address,
          "this browser could not start the worker that reads large files",
        ),
      ),
    );
    signal.addEventListener("abort", () =>
      fail(new LoadError("unreachable", address, "reading it was given up")),
    );
  });
  // A failure that comes before the last byte is told when the reading is finished.
  read.catch(() => {});
  return {
    push: (bytes) => tell({ kind: "bytes", bytes }, [bytes.buffer as ArrayBuffer]),
    finish() {
      tell({ kind: "end" });
      return read;
    },
  };
}
