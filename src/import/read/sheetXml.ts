/** What a cell says whose formula was saved without its result. */
export const NO_RESULT = "#NO-RESULT!";
/** What a spreadsheet writes where a formula failed. */
export const FORMULA_ERROR =
  /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|NO-RESULT!)$/;

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const VALUE = /<v\b[^>]*>([^<]*)<\/v>/;
const TYPE = /\bt="(\w+)"/;
const MERGED = /<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;

const asText = (attributes: string, text: string): string =>
  `<c${attributes.replace(TYPE, "").replace(/\bs="\d+"/, "")} t="str"><v>${text}</v></c>`;

const STYLE = /\bs="(\d+)"/;
/** The formats 9 and 10 of every workbook are percentages. */
const PERCENT_FORMATS = ["9", "10"];

/** The numbers of the styles that show a number as a percentage: 0.35 is read as 35 %. */
export function percentStyles(styles: string): ReadonlySet<string> {
  const own = [...styles.matchAll(/<numFmt\b[^>]*>/g)].flatMap(([tag]) => {
    const [, id = ""] = /\bnumFmtId="(\d+)"/.exec(tag) ?? [];
    return /\bformatCode="[^"]*%/.test(tag) ? [id] : [];
  });
  const formats = new Set([...PERCENT_FORMATS, ...own]);
  const [, cells = ""] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles) ?? [];
  const found = new Set<string>();
  for (const [at, [tag]] of [...cells.matchAll(/<xf\b[^>]*>/g)].entries()) {
    const [, id = ""] = /\bnumFmtId="(\d+)"/.exec(tag) ?? [];
    if (formats.has(id)) found.add(String(at));
  }
  return found;
}

/**
 * A sheet's XML in which a cell that failed says so as text: the parser would take a failed formula for an empty cell, and give up the
 * whole file for one number that is none. A percentage is written as it is shown.
 */
export function withFailuresAsText(xml: string, percent: ReadonlySet<string>): string {
  return xml.replaceAll(CELL, (cell: string, attributes: string, inner: string | undefined) => {
    const type = TYPE.exec(attributes)?.[1] ?? "n";
    const value = VALUE.exec(inner ?? "")?.[1];
    if (type === "e") return asText(attributes, value ?? NO_RESULT);
    if (value === undefined) return inner?.includes("<f") ? asText(attributes, NO_RESULT) : cell;
    if (type === "n" && !Number.isFinite(Number(value))) return asText(attributes, value);
    const isPercent = type === "n" && percent.has(STYLE.exec(attributes)?.[1] ?? "");
    if (isPercent) return asText(attributes, `${Number((Number(value) * 100).toPrecision(12))}%`);
    return type === "d" ? asText(attributes, value) : cell;
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

/** The paths of the sheets in a workbook's zip, in the order of their tabs. */
export function sheetPaths(workbook: string, relations: string): string[] {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const [, id = ""] = /\bId="([^"]+)"/.exec(tag) ?? [];
    const [, target = ""] = /\bTarget="([^"]+)"/.exec(tag) ?? [];
    targets.set(id, target.replace(/^\/?(?:xl\/)?/, "xl/"));
  }
  return [...workbook.matchAll(/<sheet\b[^>]*\br:id="([^"]+)"/g)].map(([, id = ""]) => targets.get(id) ?? "");
}
