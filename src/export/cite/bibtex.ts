import type { CslDate, CslItem } from "./cslJson.ts";

/** What TeX reads as a command, and how it is written to be read as itself. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\{"],
  ["}", "\\}"],
  ["&", "\\&"],
  ["%", "\\%"],
  ["$", "\\$"],
  ["#", "\\#"],
  ["_", "\\_"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);
const escaped = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => COMMANDS.get(sign) ?? sign);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const isoOf = (parts: readonly number[]): string =>
  parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");

/** A date as BibLaTeX reads it: a span has both ends, and what is not certain a tilde. */
const dateOf = ({ "date-parts": ends, circa }: CslDate): string =>
  ends.map((end) => `${isoOf(end)}${circa ? "~" : ""}`).join("/");

function nameOf({ literal, family, given }: NonNullable<CslItem["author"]>[number]): string {
  if (literal !== undefined) return `{${escaped(literal)}}`;
  return [family, given].flatMap((part) => (part === undefined ? [] : [escaped(part)])).join(", ");
}

/** An item as an entry of BibTeX: `@article` for one of a newspaper, `@misc` for all else. */
export function bibtexOf(item: CslItem): string {
  const [issued] = item.issued?.["date-parts"] ?? [];
  const [accessed] = item.accessed?.["date-parts"] ?? [];
  const [year, month, day] = issued ?? [];
  const isArticle = item.type.startsWith("article");
  const container = item["container-title"];
  const fields: [name: string, value: string | undefined][] = [
    ["author", item.author?.map(nameOf).join(" and ")],
    // Two pairs of braces keep the capitals.
    ["title", item.title === undefined ? undefined : `{{${escaped(item.title)}}}`],
    [isArticle ? "journal" : "howpublished", container === undefined ? undefined : `{${escaped(container)}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
    ["date", item.issued && `{${dateOf(item.issued)}}`],
    ["version", item.version && `{${escaped(item.version)}}`],
    ["url", item.URL && `{${item.URL.replaceAll(/[{}\\]/g, encodeURIComponent)}}`],
    ["urldate", accessed && `{${isoOf(accessed)}}`],
    ["note", item.note && `{${escaped(item.note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined || value === "") return [];
    return [`  ${name} = ${name === "author" ? `{${value}}` : value}`];
  });
  return `@${isArticle ? "article" : "misc"}{${item.id},\n${lines.join(",\n")}\n}\n`;
}
