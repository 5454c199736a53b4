import type { Archive } from "../archive.ts";
import { WORKER_SILENCE_SECONDS } from "../limits.ts";
import { LoadError, loadError } from "../loadError.ts";
import type { OpenOptions } from "../parquet/openFigures.ts";
import { openApart } from "../parquet/readText.ts";
import type { Progress } from "../progress.ts";
import { SMALL_TABLES, type SmallTables } from "../records/tables.ts";
import type { Search, SearchedPhrases } from "../search.ts";
import { archiveOf } from "./largeArchive.ts";
import type { FromWorker, Opening, ToWorker } from "./largeMessages.ts";

/** A file that is read in a worker while its bytes come in. */
export interface WorkerReading {
  /** Hands over bytes; they are no longer there for the page. */
  push(bytes: Uint8Array): void;
  /** Says that all bytes have been handed over, and waits for the dataset. */
  finish(): Promise<{ readonly archive: Archive; readonly isBuilt: boolean | null }>;
}

/** A promise, and what settles it. */
function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((give, refuse) => {
    resolve = give;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

/** The script of a worker has to run within this time. */
const START_MS = 20_000;

/** What a reading is told, on this side of the worker: an abort ends both workers, before and after the dataset is there. */
interface ReadingOptions extends OpenOptions, Omit<Opening, "length"> {
  /** Of these, a worker cannot hand over what is searched of a word that is asked for. */
  readonly search: SearchedPhrases;
}

/**
 * Starts to read a large file in a worker and a partner. `length` is its number of bytes where that is known; `onReading` gets how many
 * records have been read.
 */
export function openWorker(
  length: number | null,
  options: ReadingOptions,
  onReading: (reading: NonNullable<Progress["reading"]>) => void,
): WorkerReading {
  const { built, language, signal } = options;
  const { stem } = options.search;
  const start = () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const [worker, partner] = [start(), start()];
  const { port1, port2 } = new MessageChannel();
  const tell = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker.postMessage(message, { transfer });
  const tables = Object.fromEntries(SMALL_TABLES.map((name) => [name, [] as unknown[]]));
  const reading = deferred<Awaited<ReturnType<WorkerReading["finish"]>>>();
  const search = deferred<Search>();
  let timer: ReturnType<typeof setTimeout>;
  const stop = (): void => {
    clearTimeout(timer);
    worker.terminate();
    partner.terminate();
  };
  const fail = (error: unknown): void => {
    stop();
    reading.reject(error);
    search.reject(error);
  };
  const expectWithin = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(loadError("worker", {})), ms);
  };
  const handlers: { [K in FromWorker["kind"]]: (message: Extract<FromWorker, { kind: K }>) => void } = {
    started: () => clearTimeout(timer),
    reading: (message) => {
      expectWithin(WORKER_SILENCE_SECONDS * 1000);
      onReading(message);
    },
    records: ({ table, records }) => tables[table]?.push(...records),
    ready: ({ isBuilt, ...large }) => {
      clearTimeout(timer);
      partner.terminate();
      const archive = archiveOf({ ...large, tables: tables as unknown as SmallTables }, search.promise);
      reading.resolve({ archive, isBuilt });
    },
    failed: ({ fault }) => fail(new LoadError(fault)),
    apart({ tables, named }) {
      stop();
      openApart(tables, named, options).then(
        (archive) => reading.resolve({ archive, isBuilt: false }),
        reading.reject,
      );
    },
    search: (message) => {
      search.resolve({ ...message, stem });
      stop();
    },
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    (handlers[data.kind] as (message: FromWorker) => void)(data);
  });
  for (const each of [worker, partner]) {
    each.addEventListener("error", () => fail(loadError("worker", {})));
    each.addEventListener("messageerror", () => fail(loadError("worker", {})));
  }
  signal.addEventListener("abort", () => fail(signal.reason));
  // A failure is told when the reading is finished, and that of the search by the archive.
  reading.promise.catch(() => {});
  search.promise.catch(() => {});
  expectWithin(START_MS);
  tell({ kind: "open", length, built, language, partner: port1 }, [port1]);
  partner.postMessage({ kind: "help", port: port2 } satisfies ToWorker, { transfer: [port2] });
  return {
    push: (bytes) => tell({ kind: "bytes", bytes }, [bytes.buffer as ArrayBuffer]),
    finish() {
      tell({ kind: "end" });
      return reading.promise;
    },
  };
}
