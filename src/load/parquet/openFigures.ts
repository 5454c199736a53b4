import type { Figure } from "../../model/schema.ts";
import { type Archive, createArchive } from "../archive.ts";
import type { Answered } from "../earlyFetch.ts";
import { WORKER_SILENCE_SECONDS } from "../limits.ts";
import { LoadError, loadError } from "../loadError.ts";
import type { Progress } from "../progress.ts";
import { datasetOf, SMALL_TABLES, type SmallTables } from "../records/tables.ts";
import type { Search, SearchedPhrases } from "../search.ts";
import { figuresError } from "./figuresError.ts";
import type { FiguresFile } from "./figuresLayout.ts";
import type { FromWorker, TablesText, ToWorker } from "./figuresMessages.ts";
import { indexedFigures } from "./indexedFigures.ts";
import type { FileAddress } from "./rangeFile.ts";
import { searchNames } from "./searchNames.ts";
import { wholeFigure } from "./wholeFigure.ts";

/** The script of a worker has to run within this time. */
const START_MS = 20_000;

/** What the page's request for the dataset passes on. */
export interface OpenOptions {
  readonly onProgress: (progress: Progress) => void;
  /** An abort ends both workers, before and after the dataset is there. */
  readonly signal: AbortSignal;
  /** Where the dataset came from, and how it was asked for; nothing for a file of the reader's. */
  readonly asked?: Answered | undefined;
  /** What figures are found by. */
  readonly search: SearchedPhrases;
}

/** Where the figures are. Nobody is asked that was not asked for the dataset. */
function addressOf({ parquet, bytes }: FiguresFile, asked: Answered | undefined): FileAddress {
  if (!asked) throw figuresError({ fault: "apart", file: parquet });
  const { address, credentials, redirect } = asked;
  const url = URL.canParse(parquet, address) ? new URL(parquet, address) : null;
  if (url?.origin !== new URL(address).origin)
    throw figuresError({ fault: "other-server", host: url?.host ?? parquet });
  if (!(Number.isSafeInteger(bytes) && bytes > 0))
    throw figuresError({ fault: "not-parquet", message: "figures.bytes" });
  return { url: url.href, bytes, credentials, redirect };
}

/** The two workers that read a file together, and what the first of them tells. */
function startWorkers(onMessage: (message: FromWorker) => void, onFailure: () => void) {
  const start = () => new Worker(new URL("./figuresWorker.ts", import.meta.url), { type: "module" });
  const workers = [start(), start()] as const;
  const [worker, partner] = workers;
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => onMessage(data));
  for (const each of workers) {
    each.addEventListener("error", onFailure);
    each.addEventListener("messageerror", onFailure);
  }
  const { port1, port2 } = new MessageChannel();
  partner.postMessage({ kind: "help", port: port2 } satisfies ToWorker, { transfer: [port2] });
  return {
    partnerPort: port1,
    tell: (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, { transfer }),
    endPartner: () => partner.terminate(),
    end() {
      for (const each of workers) each.terminate();
    },
  };
}

/**
 * Opens a dataset whose figures are in a file of their own: its index is read now, and a figure's texts when it is opened. Workers that are
 * silent for too long are ended, whatever the file makes them do.
 */
export async function openFigures(
  tablesText: TablesText,
  named: FiguresFile,
  { onProgress, signal, asked, search: phrases }: OpenOptions,
): Promise<Archive> {
  const address = addressOf(named, asked);
  const tables = Object.fromEntries(SMALL_TABLES.map((name) => [name, [] as unknown[]]));
  const waiting = new Map<number, { give: (record: unknown) => void; refuse: (error: unknown) => void }>();
  let asks = 0;
  /** Why the workers are there no more. */
  let ended: unknown = null;
  let isRead = false;
  let timer: ReturnType<typeof setTimeout>;
  let progress: Progress = { received: 0, total: null };

  return new Promise<Archive>((resolve, reject) => {
    const fail = (error: unknown): void => {
      ended = error;
      clearTimeout(timer);
      workers.end();
      reject(error);
      for (const { refuse } of waiting.values()) refuse(error);
      waiting.clear();
    };
    const expectWithin = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(loadError("worker", {})), ms);
    };
    const tellProgress = (news: Partial<Progress>): void => {
      expectWithin(WORKER_SILENCE_SECONDS * 1000);
      if (isRead) return;
      progress = { ...progress, ...news };
      onProgress(progress);
    };
    const settle = (ask: number) => {
      const one = waiting.get(ask);
      waiting.delete(ask);
      if (waiting.size === 0) clearTimeout(timer);
      return one;
    };
    const askRow = (row: number): Promise<unknown> =>
      new Promise((give, refuse) => {
        if (ended) {
          refuse(ended);
          return;
        }
        const ask = asks++;
        waiting.set(ask, { give, refuse });
        expectWithin(WORKER_SILENCE_SECONDS * 1000);
        workers.tell({ kind: "figure", ask, row });
      });
    const handlers: { [K in FromWorker["kind"]]: (message: Extract<FromWorker, { kind: K }>) => void } = {
      started: () => expectWithin(WORKER_SILENCE_SECONDS * 1000),
      received: ({ bytes, expected }) => tellProgress({ received: bytes, total: expected }),
      reading: ({ read, all }) => tellProgress({ reading: { read, all } }),
      records: ({ table, records }) => tables[table]?.push(...records),
      ready({ isWhole, info, columns, rejected, recordCount, ...index }) {
        isRead = true;
        clearTimeout(timer);
        workers.endPartner();
        const figures = indexedFigures(index);
        const dataset = datasetOf(info, tables as unknown as SmallTables);
        let giveSearch: (search: Search) => void = () => {};
        const archive = createArchive({
          dataset,
          figures,
          columns,
          rejected,
          recordCount,
          search: new Promise((give) => {
            giveSearch = give;
          }),
        });
        giveSearch(searchNames(archive, phrases));
        const fetchWhole = async (number: number): Promise<Figure> => {
          const figure = wholeFigure(await askRow(figures.rowOf(number)), archive.at(number));
          figures.put(number, figure);
          return figure;
        };
        resolve(Object.assign(archive, { apart: { ...address, isWhole, whole: figures.whole, fetchWhole } }));
      },
      figure: ({ ask, record }) => settle(ask)?.give(record),
      figureFailed: ({ ask, fault }) => settle(ask)?.refuse(new LoadError(fault)),
      failed: ({ fault }) => fail(new LoadError(fault)),
    };
    const workers = startWorkers(
      (message) => (handlers[message.kind] as (message: FromWorker) => void)(message),
      () => fail(loadError("worker", {})),
    );
    signal.addEventListener("abort", () => fail(signal.reason));
    expectWithin(START_MS);
    const { partnerPort } = workers;
    workers.tell({ kind: "open", tables: tablesText, address, partner: partnerPort }, [partnerPort]);
  });
}
