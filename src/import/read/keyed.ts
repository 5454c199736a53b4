import { type Fault, fileFault } from "../faults.ts";

/** Whether a text is a table as Eurostat writes it: “freq,citizen,geo\TIME_PERIOD”, and then a column for each time, parted by tabs. */
export function isKeyed(text: string): boolean {
  return /^\ufeff?[^\t\r\n"]+,[^\t\r\n",]+\\[^\t\r\n",]+\t/.test(text);
}

/** A number, or none, with the letters that say of which kind it is. */
const FLAGGED = /^(:|-?[\d.]+)\s*([a-z]{1,3})$/;
/** Letters for what is estimated. */
const ESTIMATED = /[es]/;

/** Each key in columns of its own, and numbers without their letters: what is estimated says so, a forecast stays unread. */
export function unfoldKeys(rows: readonly (readonly string[])[]): { rows: string[][]; faults: Fault[] } {
  const flags = new Set<string>();
  const plain = (cell: string): string => {
    const text = cell.trim();
    const [, number, letters = ""] = FLAGGED.exec(text) ?? [];
    if (number === undefined) return text;
    flags.add(text);
    if (number === ":" || letters.includes("f")) return number === ":" ? ":" : text;
    return ESTIMATED.test(letters) ? `${number} est.` : number;
  };
  const unfolded = rows.map(([keys = "", ...cells], at) => {
    const own = keys.split(",");
    // The last key is named beside what the columns are: “geo\TIME_PERIOD”.
    return at === 0
      ? [...own.map((name) => name.replace(/\\.*$/, "")), ...cells.map((cell) => cell.trim())]
      : [...own, ...cells.map(plain)];
  });
  const [first] = flags;
  return { rows: unfolded, faults: first === undefined ? [] : [fileFault("flags", first, "note")] };
}
