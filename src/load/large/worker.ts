import { RECORD_PHRASES } from "../../words/recordPhrases.ts";
import { TAGS } from "../../words/tags.ts";
import { buffersOf } from "../columns/columns.ts";
import { isRecord } from "../known/builtRecord.ts";
import { mostBytes } from "../limits.ts";
import { asLoadError, loadError } from "../loadError.ts";
import { helpOlderBrowser } from "../olderBrowsers.ts";
import { SMALL_TABLES } from "../records/tables.ts";
import { helpAt, partnerAt } from "./figuresPartner.ts";
import type { Large } from "./largeArchive.ts";
import type { FromWorker, Opening, ToWorker } from "./largeMessages.ts";
import { FiguresApart, LargeReader, searchOf } from "./readLarge.ts";

helpOlderBrowser();

/** What is searched is made so long after the rest has been handed over. */
const SEARCH_AFTER_MS = 1200;
/** It pauses for about twice as long as it works. */
const SEARCH_PAUSE_MS = 10;
/** Records handed over at a time. */
const PART = 500;

/** The bytes that have come: in one array from the start where the length is known. */
class Received {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(length: number | null) {
    this.#bytes = new Uint8Array(length ?? 4_000_000);
  }

  add(part: Uint8Array): void {
    const needed = this.#length + part.length;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(part, this.#length);
    this.#length = needed;
  }

  get all(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
}

const tell = (message: FromWorker, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

function handOver({ tables, ...large }: Large, isBuilt: boolean | null): void {
  for (const table of SMALL_TABLES) {
    const records = tables[table];
    for (let at = 0; at < records.length; at += PART)
      tell({ kind: "records", table, records: records.slice(at, at + PART) });
  }
  const { figures, columns, ids } = large;
  tell({ kind: "ready", isBuilt, ...large }, [
    ...buffersOf(columns),
    figures.bytes.buffer,
    figures.ranges.buffer,
    ids.buffer,
  ] as Transferable[]);
}

let received = new Received(null);
let built: Opening["built"] = null;
let language: Opening["language"] = TAGS[0];
let reader = new LargeReader();
let isEnded = false;
let isReading = false;
const echo = new MessageChannel();

/**
 * Reads what can be read of the bytes that have come, a little at a time: between, the bytes and what the partner has to tell are
 * heard in the order in which they come. Were they read as each part comes, the partner would wait behind all of the file.
 */
function readOn(): void {
  isReading = !isEnded && reader.feed(received.all);
  if (isReading) echo.port2.postMessage(null);
}
echo.port1.onmessage = readOn;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A `RangeError` is the browser's word for memory that it has not. */
function fail(error: unknown): void {
  const told =
    error instanceof RangeError ? loadError("too-large", { bytes: null, most: mostBytes() }) : error;
  tell({ kind: "failed", fault: asLoadError(told).fault });
}

async function readAll(): Promise<void> {
  try {
    const hash = isRecord(received.all, built);
    const large = await reader.finish(received.all, (read, all) => tell({ kind: "reading", read, all }));
    // The page takes the bytes away; what is searched is made from a copy, when the page has all it needs to show itself.
    const copy = {
      ...large,
      figures: { bytes: large.figures.bytes.slice(), ranges: large.figures.ranges.slice() },
    };
    handOver(large, await hash);
    // While the page draws itself it has the processor to itself.
    await pause(SEARCH_AFTER_MS);
    const search = await searchOf(copy, RECORD_PHRASES[language], () => pause(SEARCH_PAUSE_MS));
    const { offsets, starts, used } = search;
    tell({ kind: "search", ...search }, [offsets.buffer, starts.buffer, used.buffer] as Transferable[]);
  } catch (error) {
    if (!(error instanceof FiguresApart)) fail(error);
    else tell({ kind: "apart", tables: received.all.slice(), named: error.named });
  }
}

function handle(data: ToWorker): void {
  if (data.kind === "help") helpAt(data.port);
  else if (data.kind === "open") {
    received = new Received(data.length);
    ({ built, language } = data);
    reader = new LargeReader(partnerAt(data.partner));
  } else if (data.kind === "bytes") {
    received.add(data.bytes);
    if (!isReading) readOn();
  } else {
    isEnded = true;
    readAll();
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  try {
    handle(data);
  } catch (error) {
    fail(error);
  }
});
tell({ kind: "started" });
