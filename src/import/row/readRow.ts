import type { Basis, Value } from "../../model/schema.ts";
import { basisOf, isMoment, knownMeasure, usualUnit } from "../columns/measureWords.ts";
import { textOf } from "../table.ts";
import { isCounted, unitOf } from "../values/units.ts";
import { type ReadValue, readValue } from "../values/value.ts";
import type { RowCells } from "./cells.ts";
import { isPart } from "./columnScales.ts";
import { type PlaceOf, readCountry, readPlace } from "./readPlace.ts";
import { readDay, readWindow, runningWindow, type Window } from "./readWindow.ts";
import type { RowTools } from "./rowTools.ts";

/** A document, as far as a row tells. */
export interface DocumentOf {
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  readonly read: string | null;
}

/** A row, read: one piece of evidence and the claim that it supports. */
export interface ReadRow {
  readonly number: number;
  readonly figure: string;
  readonly measure: { readonly id: string | null; readonly words: string };
  readonly basis: Basis;
  readonly isRunning: boolean;
  readonly unit: string;
  readonly value: Value;
  readonly when: string;
  readonly place: PlaceOf;
  readonly comingFrom: string | null;
  readonly population: string;
  readonly saidBy: readonly string[];
  readonly through: readonly string[];
  readonly document: DocumentOf;
  readonly quote: string;
  readonly summary: string;
  readonly disputes: string;
  readonly why: string;
  readonly note: string;
}

/** Several names in one cell. */
const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/\s*[;|]\s*/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];

function readMeasure(cells: RowCells, { questions }: RowTools): ReadRow["measure"] | null {
  const words = cells.text("what");
  if (words === "") {
    cells.fault("measure-missing", "row", "what");
    return null;
  }
  const known = knownMeasure(words);
  if (known !== null) return { id: known, words };
  const answer = questions.ask({
    id: `measure:${words.toLowerCase()}`,
    code: "measure",
    found: words,
    choices: ["own", "entries", "exits", "residents", "crossings", "applications", "refusals", "arrests"],
    guess: "own",
  });
  return { id: answer === "own" ? null : answer, words };
}

/** What the number is over its window: as the table says, as the measure has it, or as the person answers. */
function readBasis(
  cells: RowCells,
  measure: string | null,
  { when, isSpan }: Window,
  { questions }: RowTools,
): { basis: Basis; isRunning: boolean } | null {
  const isOneDay = /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(when);
  const told = basisOf(cells.text("basis"));
  if (told === "running") return { basis: "total", isRunning: true };
  // A number a day over a month is a rate.
  if (told === "per-day" && !isOneDay) return { basis: "rate", isRunning: false };
  if (told !== null) return { basis: told, isRunning: false };
  if (measure !== null && isMoment(measure)) return { basis: "moment", isRunning: false };
  if (!isOneDay) return { basis: "total", isRunning: false };
  if (isSpan) return { basis: "per-day", isRunning: false };
  const answer = questions.ask({
    id: "basis",
    code: "basis",
    found: when,
    choices: ["per-day", "running", "moment"],
    guess: null,
  });
  if (answer === null) {
    cells.fault("waits", "row", "from");
    return null;
  }
  return answer === "running"
    ? { basis: "total", isRunning: true }
    : { basis: answer as Basis, isRunning: false };
}

type ReadNumber = ReadValue & { readonly kind: "value" };

/** A number under a header that counts in thousands or millions. What has such a word of its own, or is a share, is told in full. */
function scaled(read: ReadNumber, scale: number): ReadNumber {
  const { value, unit, isScaled } = read;
  if (scale === 1 || isScaled || unit === "percent") return read;
  const times = (n: number | null): number | null => n && Number((n * scale).toPrecision(15));
  return { ...read, value: { ...value, low: times(value.low), high: times(value.high) } };
}

function readNumber(cells: RowCells, { habits }: RowTools): ReadNumber | null {
  // Without a column of numbers that is said once, for the whole table.
  if (!cells.has("value")) return null;
  const read = readValue(cells.cell("value"), habits.marks);
  if (read.kind === "value") return read;
  cells.fault(read.kind === "ask" ? "waits" : read.code, "row", "value");
  return null;
}

/** A number as its column counts. What only comes whole, such as people, shows that a header without a word for it counts in thousands. */
function inFull(
  cells: RowCells,
  read: ReadNumber,
  unit: string,
  { header, scale }: RowTools,
): ReadNumber | null {
  if (header.scale === 1 && !isCounted(unit)) return read;
  if (scale !== null || read.isScaled) return scaled(read, scale ?? 1);
  cells.fault("waits", "row", "value");
  return null;
}

function readUnit(
  cells: RowCells,
  inValue: string | null,
  measure: string | null,
  { header }: RowTools,
): string | null {
  const words = cells.text("unit");
  const own = words === "" ? null : (unitOf(words) ?? words);
  const unit = own ?? inValue ?? header.unit ?? (measure === null ? null : usualUnit(measure));
  if (unit === null) cells.fault("unit-missing", "row", "unit");
  // A share of people is not a number of people, and no kilometres arrive.
  const isShare =
    inValue !== null && !isCounted(inValue) && measure !== null && isCounted(usualUnit(measure) ?? "");
  if (inValue !== null && (isShare || (own !== null && own !== inValue))) {
    cells.fault("unit-differs", "row", "value");
    return null;
  }
  return unit;
}

function readAddress(cells: RowCells): string {
  const text = cells.text("url");
  if (text === "") return "";
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (/^https?:\/\/[^\s.]+\.\S+$/i.test(address) && URL.canParse(address)) return address;
  cells.fault("url-unread", "cell", "url");
  return "";
}

/** The day, and no span, on which a document was read. */
function readRead(cells: RowCells, tools: RowTools): string | null {
  const day = readDay(cells, "read", tools, "cell");
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

/** Reads a row; null where it has to be left out, which its faults say why. All of a row is read, so that all its faults are told. */
export function readRow(cells: RowCells, tools: RowTools): ReadRow | null {
  const measure = readMeasure(cells, tools);
  const plain = readNumber(cells, tools);
  const unit = readUnit(cells, plain?.unit ?? null, measure?.id ?? null, tools);
  const number = plain && unit !== null ? inFull(cells, plain, unit, tools) : plain;
  if (number && unit !== null && isCounted(unit)) {
    if (number.isDoubtful && tools.scale === 1) cells.fault("value-two-ways", "row", "value");
    const hasPart = isPart(number.value.low) || isPart(number.value.high);
    if (hasPart && !number.isDoubtful && !tools.mayHaveParts) cells.fault("value-fraction", "row", "value");
    // Only what is left of arrivals and departures may be less than nothing.
    const isDifference = measure === null || measure.id === null || measure.id === "net-stay";
    if (!isDifference && (number.value.low ?? 0) < 0) cells.fault("value-below-zero", "row", "value");
  }
  // An answer is about the mark itself; what other cells show is not proof: “1.200” beside “2.5”.
  const isAnswered = Object.keys(tools.options.answers ?? {}).some((id) => id.startsWith("mark"));
  const isEven = /[.,]\d\d0(?!\d)/.test(textOf(cells.cell("value")));
  if (number?.isDoubtful && unit !== null && !isCounted(unit) && isEven && !isAnswered)
    cells.fault("value-two-ways", "row", "value");
  const window = readWindow(cells, tools);
  const basis = window && measure && readBasis(cells, measure.id, window, tools);
  const when = basis?.isRunning ? runningWindow(cells, window, tools) : (window?.when ?? "");
  const place = readPlace(cells, tools);
  const comingFrom = readCountry(cells, "comingFrom", tools);
  const document: DocumentOf = {
    outlet: cells.text("outlet"),
    title: cells.text("title"),
    url: readAddress(cells),
    published: readDay(cells, "published", tools, "cell"),
    read: readRead(cells, tools),
  };
  if (document.outlet === "" && document.url === "" && document.title === "")
    cells.fault("source-missing", "row", "outlet");
  if (!measure || !number || unit === null || !window || !basis || !place || cells.isLost) return null;
  return {
    number: cells.number,
    figure: cells.text("figure"),
    measure,
    basis: basis.basis,
    isRunning: basis.isRunning,
    unit,
    value: number.value,
    when,
    place,
    comingFrom,
    population: cells.text("population"),
    saidBy: namesIn(cells.text("saidBy")),
    through: namesIn(cells.text("through")),
    document,
    quote: cells.text("quote"),
    summary: cells.text("summary"),
    disputes: cells.text("disputes"),
    why: cells.text("why"),
    note: cells.text("note"),
  };
}
