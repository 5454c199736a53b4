import { buffersOf } from "../columns/columns.ts";
import { mostBytes } from "../limits.ts";
import { asLoadError, type LoadFault, loadError } from "../loadError.ts";
import { helpOlderBrowser } from "../olderBrowsers.ts";
import { DatasetReader } from "../records/datasetReader.ts";
import { SMALL_TABLES } from "../records/tables.ts";
import { RECORD_KEY } from "./figuresLayout.ts";
import type { FromWorker, ToWorker } from "./figuresMessages.ts";
import { type FiguresIndex, FiguresReader, readGroups, roomFor } from "./figuresReader.ts";
import { type Plan, planOf, type ReadableFile, readRows, recordText } from "./parquetRows.ts";
import { RangeFile } from "./rangeFile.ts";
import { rememberSlices } from "./rememberSlices.ts";
import { helpAt, readAt, tablesOf } from "./rowsPartner.ts";

helpOlderBrowser();

/** Records handed over at a time. */
const PART = 500;

const tell = (message: FromWorker, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

/** A `RangeError` is the browser's word for memory that it has not. */
const faultOf = (error: unknown): LoadFault =>
  asLoadError(
    error instanceof RangeError ? loadError("too-large", { bytes: null, most: mostBytes() }) : error,
  ).fault;

/** The file whose index was read. */
let opened: { readonly file: ReadableFile; readonly plan: Plan } | null = null;

function handOver({ tables, ...index }: FiguresIndex, isWhole: boolean): void {
  for (const table of SMALL_TABLES) {
    const records = tables[table];
    for (let at = 0; at < records.length; at += PART)
      tell({ kind: "records", table, records: records.slice(at, at + PART) });
  }
  const buffers = buffersOf({ ...index, parts: { ...index.parts } });
  tell({ kind: "ready", isWhole, ...index }, buffers as Transferable[]);
}

async function open({ tables, address, partner }: Extract<ToWorker, { kind: "open" }>): Promise<void> {
  let [received, read, expected, all] = [0, 0, 0, 0];
  const onBytes = (bytes: number): void => {
    received += bytes;
    tell({ kind: "received", bytes: received, expected: Math.max(expected, received) });
  };
  const onRows = (rows: number): void => {
    read += rows;
    tell({ kind: "reading", read, all });
  };
  const file = new RangeFile(address, onBytes);
  const planned = planOf(file);
  planned.catch(() => {});
  const parsed = tablesOf(tables);
  const dataset = new DatasetReader(parsed);
  const plan = await planned;
  const { state } = file;
  expected = state.whole ? file.byteLength : received + plan.bytes;
  all = plan.count;
  // What the partner would have to be given whole is read here.
  const middle = state.whole ? plan.groups.length : Math.ceil(plan.groups.length / 2);
  const [ownGroups, groups] = [plan.groups.slice(0, middle), plan.groups.slice(middle)];
  const reader = new FiguresReader(dataset, roomFor(ownGroups, plan));
  const others =
    groups.length === 0
      ? []
      : [readAt(partner, { tables, address, state, plan, groups }, { onBytes, onRows })];
  const own = readGroups(reader, file, plan, ownGroups, onRows);
  const [parts] = await Promise.all([Promise.all(others), own]);
  opened = { file: rememberSlices(file), plan };
  handOver(reader.finish(parsed, parts), state.whole !== null);
}

async function fetchFigure({ ask, row }: Extract<ToWorker, { kind: "figure" }>): Promise<void> {
  try {
    if (!opened) throw loadError("worker", {});
    const values = await readRows(opened.file, opened.plan, [RECORD_KEY], { first: row, count: 1 });
    tell({ kind: "figure", ask, record: recordText(values) });
  } catch (error) {
    tell({ kind: "figureFailed", ask, fault: faultOf(error) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "help") helpAt(data.port);
  else if (data.kind === "figure") void fetchFigure(data);
  else open(data).catch((error) => tell({ kind: "failed", fault: faultOf(error) }));
});
tell({ kind: "started" });
