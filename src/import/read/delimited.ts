import Papa from "papaparse";
import { type Fault, fileFault } from "../faults.ts";
import { isKeyed, unfoldKeys } from "./keyed.ts";

/** The comma is the last of those that part a table evenly: in a number it parts it too. */
const SEPARATORS = [";", "\t", "|", ","] as const;
/** How many lines are looked at to find the separator. */
const SAMPLE = 60;
/** Excel writes the separator into the first line, where somebody asks it to. */
const STATED = /^sep=(.)\r?\n/i;

const parse = (text: string, delimiter: string, options: Papa.ParseConfig = {}) =>
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    ...options,
    worker: false,
    download: false,
  });

/** How well a separator parts the first lines: into how many columns, and in how many lines into as many. */
function scoreOf(text: string, separator: string): number {
  const rows = parse(text, separator, { preview: SAMPLE }).data.filter((row) =>
    row.some((cell) => cell !== ""),
  );
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  for (const [columns, lines] of counts) {
    if (columns > 1) best = Math.max(best, (lines / rows.length) ** 2 * Math.min(columns, 12));
  }
  return best;
}

/** The separator that makes the most even table; a comma where none does. */
function separatorOf(text: string): string {
  let best = ",";
  let most = 0;
  for (const separator of SEPARATORS) {
    const score = scoreOf(text, separator);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

/** The lines of a table as text, and what is wrong with its quotation marks. */
export interface Lines {
  readonly rows: readonly string[][];
  readonly separator: string;
  readonly faults: readonly Fault[];
}

/** After this many lines with wrong quotation marks, such marks are ordinary letters in the rest of the file. */
const MOST_REPAIRS = 200;
const LINE_END = /\r\n|\n|\r/g;

/** Reads rows up to the first whose quotation marks are wrong; where that one begins, or null at the end of the text. */
function readUntilWrong(text: string, separator: string, rows: string[][]): number | null {
  let begins = 0;
  let wrong: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    skipEmptyLines: false,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === "Quotes")) {
        wrong = begins;
        parser.abort();
      } else rows.push(data);
      begins = meta.cursor;
    },
  });
  return wrong;
}

const unquoted = (text: string, separator: string): string[][] =>
  parse(text, separator, { quoteChar: "\u0000" }).data;

/**
 * Reads CSV and its relatives: comma, semicolon, tab or bar, quoted or not. In a line whose quotation marks are wrong they are letters: one
 * that is never closed would take the rest of the file into one cell.
 */
export function readDelimited(whole: string): Lines {
  const [, stated] = STATED.exec(whole) ?? [];
  let text = (stated === undefined ? whole : whole.replace(STATED, ""))
    .replaceAll("\u0000", "")
    // Several ways to end a line in one file are one.
    .replaceAll(/\r\n?/g, "\n");
  const hasKeys = isKeyed(text);
  const separator = stated ?? (hasKeys ? "\t" : separatorOf(text));
  const rows: string[][] = stated === undefined ? [] : [[]];
  const faults: Fault[] = [];
  for (;;) {
    const wrong = readUntilWrong(text, separator, rows);
    if (wrong === null) break;
    text = text.slice(wrong);
    LINE_END.lastIndex = 0;
    const end = LINE_END.exec(text);
    const line = text.slice(0, end?.index ?? text.length);
    faults.push({ ...fileFault("unclosed-quote", line, "note"), row: rows.length + 1 });
    const isRest = end === null || faults.length >= MOST_REPAIRS;
    rows.push(...unquoted(isRest ? text : line, separator));
    if (isRest) break;
    text = text.slice(end.index + end[0].length);
  }
  if (!hasKeys) return { rows, separator, faults };
  const unfolded = unfoldKeys(rows);
  return { rows: unfolded.rows, separator, faults: [...faults, ...unfolded.faults] };
}
