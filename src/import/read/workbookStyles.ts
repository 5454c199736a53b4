/** What the styles of a workbook make of the numbers in cells, by the numbers of the styles. */
export interface Styles {
  /** Numbers that are shown as percentages: 0.35 is read as 35 %. */
  readonly percent: ReadonlySet<string>;
  /** Days of which only the month or the year is shown. */
  readonly months: ReadonlyMap<string, "month" | "year">;
  /** The words that are shown after a number, such as “thousand”. */
  readonly words: ReadonlyMap<string, string>;
}

/** The formats 9 and 10 of every workbook are percentages, and 17 is a month of a year. */
const BUILT_IN: readonly (readonly [id: string, code: string])[] = [
  ["9", "0%"],
  ["10", "0.00%"],
  ["17", "mmm-yy"],
];

const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** A format without its texts, languages and colours. */
const bare = (code: string): string =>
  (code.split(";")[0] ?? "").replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "").toLowerCase();

function shownOf(code: string): "month" | "year" | null {
  const letters = bare(code);
  if (!/y/.test(letters) || /[dhs]|general|0|#/.test(letters)) return null;
  return /m/.test(letters) ? "month" : "year";
}

/** The words after a number in its format: `0.0" тыс."`. A comma at the end of the digits has divided what is shown: there the cell holds it in full. */
const wordOf = (code: string): string =>
  /[0#]\s*$/.test(bare(code))
    ? (/"([^"]*[\p{L}%][^"]*)"\s*$/u.exec(code.split(";")[0] ?? "")?.[1] ?? "").trim()
    : "";

/** Reads the styles of a workbook. */
export function readStyles(xml: string): Styles {
  const codes = new Map<string, string>(BUILT_IN);
  for (const [tag] of xml.matchAll(/<numFmt\b[^>]*>/g))
    codes.set(attribute(tag, "numFmtId"), attribute(tag, "formatCode"));
  const [, cells = ""] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml) ?? [];
  const percent = new Set<string>();
  const months = new Map<string, "month" | "year">();
  const words = new Map<string, string>();
  for (const [at, [tag]] of [...cells.matchAll(/<xf\b[^>]*>/g)].entries()) {
    const code = codes.get(attribute(tag, "numFmtId")) ?? "";
    const [shown, word] = [shownOf(code), wordOf(code)];
    if (bare(code).includes("%")) percent.add(String(at));
    if (shown !== null) months.set(String(at), shown);
    if (word !== "") words.set(String(at), word);
  }
  return { percent, months, words };
}
