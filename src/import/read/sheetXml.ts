import { isoDay } from "../../model/time/day.ts";
import type { Styles } from "./workbookStyles.ts";

/** What a cell says whose formula was saved without its result. */
export const NO_RESULT = "#NO-RESULT!";
/** What a spreadsheet writes where a formula failed. */
export const FORMULA_ERROR =
  /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|NO-RESULT!)$/;

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const VALUE = /<v\b[^>]*>([^<]*)<\/v>/;
const TYPE = /\bt="(\w+)"/;
/** In Excel no day is later. */
const LAST_DAY = 2_958_466;
const MERGED = /<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;

const asText = (attributes: string, text: string): string =>
  `<c${attributes.replace(TYPE, "").replace(/\bs="\d+"/, "")} t="str"><v>${text}</v></c>`;

const STYLE = /\bs="(\d+)"/;
const [ZERO_1900, ZERO_1904] = [-25_569, -24_107];

/** The month or the year of a day as Excel counts days. */
function monthOf(serial: number, shown: "month" | "year", is1904: boolean): string {
  const day = Math.floor(serial) + (is1904 ? ZERO_1904 : ZERO_1900);
  return isoDay(day).slice(0, shown === "month" ? 7 : 4);
}

/**
 * A sheet's XML in which a cell that failed says so as text: the parser would take a failed formula for an empty cell, and give up the
 * whole file for one number that is none. What is shown as a percentage, as a month or with a word after it is written as it is shown.
 */
export function withFailuresAsText(xml: string, { percent, months, words }: Styles, is1904: boolean): string {
  return xml.replaceAll(CELL, (cell: string, attributes: string, inner: string | undefined) => {
    const type = TYPE.exec(attributes)?.[1] ?? "n";
    const value = VALUE.exec(inner ?? "")?.[1];
    if (type === "e") return asText(attributes, value ?? NO_RESULT);
    if (value === undefined) return inner?.includes("<f") ? asText(attributes, NO_RESULT) : cell;
    if (type === "d") return asText(attributes, value);
    if (type !== "n") return cell;
    const number = Number(value);
    if (!Number.isFinite(number)) return asText(attributes, value);
    const style = STYLE.exec(attributes)?.[1] ?? "";
    if (percent.has(style)) return asText(attributes, `${Number((number * 100).toPrecision(12))}%`);
    const [shown, word] = [months.get(style), words.get(style)];
    if (shown !== undefined && number > 0 && number < LAST_DAY)
      return asText(attributes, monthOf(number, shown, is1904));
    return word === undefined ? cell : asText(attributes, `${Number(number.toPrecision(14))} ${word}`);
  });
}

/** Cells that are one: rows and columns from 0, both ends included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The merged cells of a sheet. */
export function mergedIn(xml: string): Merged[] {
  return [...xml.matchAll(MERGED)].map(([, from = "", top = "", to = "", bottom = ""]) => ({
    top: Number(top) - 1,
    left: columnOf(from),
    bottom: Number(bottom) - 1,
    right: columnOf(to),
  }));
}

/** The rows of a sheet that are hidden, as a spreadsheet counts rows. */
export function hiddenRows(xml: string): number[] {
  return [...xml.matchAll(/<row\b[^>]*\bhidden="(?:1|true)"[^>]*>/g)].flatMap(([tag]) => {
    const [, row] = /\br="(\d+)"/.exec(tag) ?? [];
    return row === undefined ? [] : [Number(row)];
  });
}

/** A sheet of a workbook: where its XML is, and whether it is hidden. */
export interface SheetPath {
  readonly path: string;
  readonly isHidden: boolean;
}

/** The sheets in a workbook's zip, in the order of their tabs. */
export function sheetPaths(workbook: string, relations: string): SheetPath[] {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const [, id = ""] = /\bId="([^"]+)"/.exec(tag) ?? [];
    const [, target = ""] = /\bTarget="([^"]+)"/.exec(tag) ?? [];
    targets.set(id, target.replace(/^\/?(?:xl\/)?/, "xl/"));
  }
  return [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    path: targets.get(/\br:id="([^"]+)"/.exec(tag)?.[1] ?? "") ?? "",
    isHidden: /\bstate="(?:hidden|veryHidden)"/.test(tag),
  }));
}
