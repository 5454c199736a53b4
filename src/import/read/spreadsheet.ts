import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isoDay } from "../../model/time/day.ts";
import { ImportError } from "../faults.ts";
import type { Cell, Grid } from "../table.ts";
import { hiddenRows, type Merged, mergedIn, sheetPaths, withFailuresAsText } from "./sheetXml.ts";
import { readStyles } from "./workbookStyles.ts";

/** A small file may unpack to an endless one. */
const MOST_UNPACKED = 400_000_000;
/** 1 January 1900, the first day of Excel. */
const FIRST_DAY = -25_567;
const MS_PER_DAY = 86_400_000;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** The files of a zip that are wanted, unpacked. */
export function unpack(bytes: Uint8Array, isWanted: (path: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > MOST_UNPACKED) throw new ImportError("too-large");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError("damaged");
  }
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) {
    const day = Math.floor(value.getTime() / MS_PER_DAY);
    // A zero that is shown as a day is not a date.
    return Number.isFinite(day) && day >= FIRST_DAY && day < 1e6 ? isoDay(day) : null;
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/**
 * Gives each of the cells that are merged downwards what the first of them holds, as the eye reads it. A number is that of all of them
 * together, and stays where it is.
 */
function fillDown(rows: Cell[][], merged: readonly Merged[]): void {
  for (const { top, left, bottom, right } of merged) {
    const value = rows[top]?.[left] ?? null;
    if (left !== right || value === null || typeof value === "number") continue;
    for (let at = top + 1; at <= Math.min(bottom, rows.length - 1); at++) {
      const row = rows[at];
      if (row && (row[left] ?? null) === null) row[left] = value;
    }
  }
}

/** Reads the sheets of an XLSX file. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Grid[]> {
  const files = unpack(bytes, (path) => /\.(?:xml|rels)$/.test(path));
  const [workbook, relations] = [files[WORKBOOK], files[RELATIONS]];
  if (!workbook || !relations) throw new ImportError("damaged");
  const styles = readStyles(strFromU8(files["xl/styles.xml"] ?? new Uint8Array()));
  const book = strFromU8(workbook);
  const is1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(book);
  const merged = new Map<string, Merged[]>();
  const hidden = new Map<string, number[]>();
  for (const [path, file] of Object.entries(files)) {
    if (!SHEET.test(path)) continue;
    const xml = strFromU8(file);
    merged.set(path, mergedIn(xml));
    hidden.set(path, hiddenRows(xml));
    files[path] = strToU8(withFailuresAsText(xml, styles, is1904));
  }
  const paths = sheetPaths(book, strFromU8(relations));
  const packed = zipSync(files, { level: 0 });
  const { default: readXlsx } = await import("read-excel-file/universal").catch(() => {
    throw new ImportError("no-reader");
  });
  try {
    const sheets = await readXlsx(packed.slice().buffer);
    return sheets.map(({ sheet, data }, at) => {
      const rows = data.map((row) => row.map(cellOf));
      const { path, isHidden } = paths[at] ?? { path: "", isHidden: false };
      fillDown(rows, merged.get(path) ?? []);
      const hiddenHere = (hidden.get(path) ?? []).filter((row) => row <= rows.length);
      return { name: sheet, rows, isHidden, hiddenRows: hiddenHere };
    });
  } catch {
    throw new ImportError("damaged");
  }
}
