import type { Archive } from "../archive.ts";
import { LoadError } from "../loadError.ts";
import type { Progress } from "../progress.ts";
import type { Search } from "../search.ts";
import { archiveOf, SMALL_TABLES, type SmallTables } from "./large.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/** A file that is read in a worker while its bytes come in. */
export interface WorkerReading {
  /** Hands over bytes; they are no longer there for the page. */
  push(bytes: Uint8Array): void;
  /** Says that all bytes have been handed over, and waits for the dataset. */
  finish(): Promise<Archive>;
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
  const read = new Promise<Archive>((resolve, reject) => {
    let giveSearch: (search: Search) => void = () => {};
    let refuseSearch: (error: LoadError) => void = () => {};
    const search = new Promise<Search>((give, refuse) => {
      giveSearch = give;
      refuseSearch = refuse;
    });
    // Whoever waits for the search hears of its failure from the archive.
    search.catch(() => {});
    const fail = (error: LoadError): void => {
      stop();
      reject(error);
      refuseSearch(error);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "reading") onReading(data);
      else if (data.kind === "records") tables[data.table]?.push(...data.records);
      else if (data.kind === "ready") {
        partner.terminate();
        resolve(archiveOf({ ...data, tables: tables as unknown as SmallTables }, search));
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
