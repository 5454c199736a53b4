import type { CslDate, CslItem } from "./cslJson.ts";

/** Types of RIS by those of CSL. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["article-newspaper", "NEWS"],
  ["article-magazine", "MGZN"],
  ["article-journal", "JOUR"],
  ["article", "GEN"],
  ["dataset", "DATA"],
  ["report", "RPRT"],
  ["book", "BOOK"],
  ["post", "ELEC"],
  ["webpage", "ELEC"],
]);

const dateOf = ([year, month, day]: readonly number[]): string =>
  [year, month, day]
    .map((part, at) => (part === undefined ? "" : String(part).padStart(at === 0 ? 4 : 2, "0")))
    .join("/");

/** When it was published: a day, with what else is to be said of it after a third slash. */
function issuedOf({ "date-parts": [first = [], last], circa }: CslDate): string {
  const more = [circa ? "circa" : "", last ? `to ${dateOf(last)}` : ""].filter((part) => part !== "");
  return more.length === 0 ? dateOf(first) : `${dateOf(first)}/${more.join(" ")}`;
}

/** An item in the format of RIS: one tag a line, ended by CR LF. */
export function risOf(item: CslItem): string {
  const [issued] = item.issued?.["date-parts"] ?? [];
  const [accessed] = item.accessed?.["date-parts"] ?? [];
  const lines: [tag: string, value: string | undefined][] = [
    ["TY", TYPES.get(item.type) ?? "GEN"],
    ["ID", item.id],
    ...(item.author ?? []).map(({ literal, family, given }): [string, string] => [
      "AU",
      literal ?? [family, given].filter(Boolean).join(", "),
    ]),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PY", issued && String(issued[0])],
    ["DA", item.issued && issuedOf(item.issued)],
    ["ET", item.version],
    ["LA", item.language],
    ["UR", item.URL],
    ["Y2", accessed && dateOf(accessed)],
    ["N1", item.note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined || value === "" ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, " ")}`],
  );
  return `${[...written, "ER  - "].join("\r\n")}\r\n`;
}
