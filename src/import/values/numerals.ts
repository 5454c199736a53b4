/** What a point or a comma before exactly three digits is: "1.234" and "1,234" can be read both ways. */
export type Mark = "thousands" | "decimal";

/** How digits can be read. */
export type Numeral =
  | {
      readonly kind: "number";
      readonly n: number /** Marks whose meaning these digits show. */;
      readonly shows: Shown;
    }
  | {
      readonly kind: "unsure";
      readonly mark: "." | ",";
      readonly thousands: number;
      readonly decimal: number;
    };

/** What a point and a comma are, where the digits themselves say it. */
export type Shown = Partial<Readonly<Record<"." | ",", Mark>>>;

const SPACE = String.raw`[\u00a0\u2007\u2009\u202f ]`;
const BETWEEN = /[\u00a0\u2007\u2009\u202f '’]/g;
const SPACED = new RegExp(String.raw`^[1-9]\d{0,2}(?:(?:${SPACE}\d{3})+|(?:['’]\d{3})+)(?:[.,]\d+)?$`);
/** Digits with whatever may stand between them. A space must have three digits after it. */
export const DIGITS = String.raw`\d+(?:[.,'’]\d+|${SPACE}\d{3}(?!\d))*`;

/** The zeros of Arabic, Persian, Devanagari, Bengali and full-width digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Digits of other scripts as ours, and their marks. */
export function westernDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? 0));
    })
    .replaceAll("\u066c", "\u00a0")
    .replaceAll("\u066b", ".");
}

const number = (n: number, shows: Shown = {}): Numeral | null =>
  Number.isFinite(n) && Math.abs(n) <= Number.MAX_SAFE_INTEGER ? { kind: "number", n, shows } : null;

/** Groups of three after one to three digits, "1.234.567"; with commas also of two, as South Asia groups: "12,34,567". */
function isGrouped(text: string, mark: "." | ","): boolean {
  if (mark === "," && /^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(text)) return true;
  return new RegExp(String.raw`^[1-9]\d{0,2}(?:[${mark}]\d{3})+$`).test(text);
}

/**
 * Reads digits with their marks: null if nobody writes a number that way, "unsure" where one mark stands before exactly three
 * digits. Nothing is taken for granted: not even that people are counted whole.
 */
export function readNumeral(text: string): Numeral | null {
  const bare = text.replaceAll(BETWEEN, "");
  const isSpaced = bare !== text;
  if (isSpaced && !SPACED.test(text)) return null;
  const marks = [...new Set(bare.match(/[.,]/g) ?? [])] as ("." | ",")[];
  const [first, second] = marks;
  if (first === undefined) return /^(?:0|[1-9]\d*)$/.test(bare) ? number(Number(bare)) : null;
  if (second !== undefined) {
    // Two marks: the last is the decimal one, and stands once.
    const at = bare.lastIndexOf(second);
    const [whole, part] = [bare.slice(0, at), bare.slice(at + 1)];
    if (bare.indexOf(second) !== at || part.includes(first) || !isGrouped(whole, first)) return null;
    return number(Number(`${whole.replaceAll(first, "")}.${part}`), {
      [first]: "thousands",
      [second]: "decimal",
    });
  }
  const parts = bare.split(first);
  if (parts.length > 2) {
    if (!isGrouped(bare, first)) return null;
    return number(Number(parts.join("")), { [first]: "thousands" });
  }
  const [whole = "", part = ""] = parts;
  if (!/^(?:0|[1-9]\d*)$/.test(whole)) return null;
  const decimal = Number(`${whole}.${part}`);
  if (isSpaced || part.length !== 3 || whole.length > 3 || whole === "0")
    return number(decimal, { [first]: "decimal" });
  return { kind: "unsure", mark: first, thousands: Number(whole + part), decimal };
}
