import { parseDay } from "../../../model/time/day.ts";
import { formatDay, monthName } from "../record/dates.ts";

/** A date as CSL-JSON has it: year, month and day as far as they are known. */
type DateParts = readonly number[];

/**
 * What a reference is written from: a part of CSL-JSON. The compiler writes its name into the types of other files.
 * @public
 */
export interface ReferenceItem {
  readonly type: string;
  readonly title?: string;
  readonly "container-title"?: string;
  readonly author?: readonly {
    readonly family?: string | undefined;
    readonly given?: string | undefined;
    readonly literal?: string | undefined;
  }[];
  readonly issued?: { readonly "date-parts": readonly DateParts[]; readonly circa?: true };
  readonly accessed?: { readonly "date-parts": readonly DateParts[] };
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
}

type Author = NonNullable<ReferenceItem["author"]>[number];

const monthDay = ([, month, day]: DateParts): string =>
  [month === undefined ? undefined : monthName(month), day].filter((part) => part !== undefined).join(" ");

const initials = (given: string): string =>
  given
    .split(/[\s-]+/)
    .filter((name) => name !== "")
    .map((name) => `${[...name][0]}.`)
    .join(" ");

function apaName({ literal, family, given }: Author): string {
  if (literal !== undefined) return literal;
  return [family, given && initials(given)].filter(Boolean).join(", ");
}

function apaAuthors(authors: readonly Author[]): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}, & ${last}`;
}

const stopped = (text: string): string => (/[.!?”]$/.test(text) ? text : `${text}.`);

function apaDate({ issued }: ReferenceItem): string {
  if (!issued) return "(n.d.)";
  const ends = issued["date-parts"].map((date) => [date[0], monthDay(date)].filter(Boolean).join(", "));
  return `(${issued.circa ? "ca. " : ""}${ends.join("–")})`;
}

/** What stands for a title that nobody has written down. */
const UNTITLED = "[Title not recorded]";

/** A reference in the style of APA (7th edition). Where no author is known, the title takes that place. */
function apa(item: ReferenceItem): string {
  const { title, version, URL, accessed, note } = item;
  const authors = apaAuthors(item.author ?? []);
  const isData = item.type === "dataset";
  const shown = `${title ?? UNTITLED}${version === undefined ? "" : ` (Version ${version})`}${isData ? " [Data set]" : ""}`;
  const container = item["container-title"];
  const [day] = accessed?.["date-parts"] ?? [];
  // What may change at its address is cited with the day on which it was seen.
  const retrieved = isData && day && URL ? `Retrieved ${monthDay(day)}, ${day[0]}, from ` : "";
  const head = authors === "" ? [shown, apaDate(item)] : [authors, apaDate(item), shown];
  return [
    ...head.map(stopped),
    ...(container === undefined ? [] : [stopped(container)]),
    ...(note === undefined ? [] : [stopped(note)]),
    `${retrieved}${URL ?? ""}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function chicagoAuthors(authors: readonly Author[]): string {
  const names = authors.map(({ literal, family, given }, at) => {
    if (literal !== undefined) return literal;
    return at === 0 ? [family, given].filter(Boolean).join(", ") : [given, family].filter(Boolean).join(" ");
  });
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}, and ${last}`;
}

function chicagoDate(date: DateParts | undefined): string {
  if (!date) return "";
  const rest = monthDay(date);
  return rest === "" ? String(date[0]) : `${rest}${date[2] === undefined ? " " : ", "}${date[0]}`;
}

/** A reference in the style of Chicago (17th edition, bibliography). */
function chicago(item: ReferenceItem): string {
  const { title, version, URL, issued, accessed, note } = item;
  const [seen] = accessed?.["date-parts"] ?? [];
  const date = issued
    ? `${issued.circa ? "ca. " : ""}${issued["date-parts"].map(chicagoDate).join("–")}`
    : seen
      ? `Accessed ${chicagoDate(seen)}`
      : "";
  const parts = [
    chicagoAuthors(item.author ?? []),
    title === undefined ? UNTITLED : `“${stopped(title)}”`,
    item["container-title"] ?? "",
    version === undefined ? "" : `Version ${version}`,
    note ?? "",
    date,
  ];
  return [
    ...parts.filter((part) => part !== "").map(stopped),
    ...(URL === undefined ? [] : [stopped(URL)]),
  ].join(" ");
}

/** The day of an ISO date as people write it. */
export function writtenDay(today: string): string {
  const day = parseDay(today);
  return day === null ? today : formatDay(day);
}

/** References, and the words of the dialog that shows them. */
export const cite = {
  apa,
  chicago,
  /** Whose record is cited, where it is not this site's; null where it is. */
  foreign: null as string | null,
  /** After the sentence: which state of the record it comes from. */
  version: (version: string, today: string): string =>
    `(record version ${version}, seen on ${writtenDay(today)})`,
  title: "Cite",
  as: "As",
  formats: {
    sentence: "Sentence",
    apa: "APA",
    chicago: "Chicago",
    bibtex: "BibTeX",
    ris: "RIS",
    csl: "CSL-JSON",
    annotations: "Web Annotations (JSON-LD)",
    provenance: "Provenance (PROV, JSON-LD)",
  },
  text: "Citation",
  copy: "Copy",
  save: "Save as a file",
  documents: "With the documents it rests on",
  close: "Close",
};
