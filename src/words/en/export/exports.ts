import type { DatasetInfo } from "../../../model/schema/header.ts";
import { counted, number } from "../record/numbers.ts";
import { writtenDay } from "./cite.ts";
import { columnText } from "./columns.ts";

/** What stands in the README of a package. */
export interface ReadmeFacts {
  readonly address: string | null;
  readonly filter: string | null;
  readonly today: string;
  /** Whose record it is, where it is not this site's; null where it is. */
  readonly notOurs: string | null;
}

/** The README of a package: what it is, what was chosen, how to read it, and how to cite it. */
function readme(
  { info }: { info: DatasetInfo },
  { address, filter, today, notOurs }: ReadmeFacts,
  asked: number,
  all: number,
): string {
  const companions =
    all > asked
      ? `\n${counted(all - asked, "more figure")} ${all - asked === 1 ? "is" : "are"} here because ${all - asked === 1 ? "it disputes" : "they dispute"} one of these, or ${all - asked === 1 ? "is" : "are"} part of a sum (column \`shown\` is false).\n`
      : "";
  return `# ${info.title}

${info.description}

- Version of the record: ${info.version}
- Made on: ${writtenDay(today)}
- Taken from: ${address ?? "a file or a page on a device, without an address"}${notOurs === null ? "" : `\n- ${notOurs}`}
- What was chosen: ${filter ?? "everything"} (${counted(asked, "figure")})
- Licence: ${info.licence === "" ? "none is stated" : info.licence}. Quotations belong to their publishers.
${companions}
## Before you use a number

- A hedge is part of the number. “over 53,000” has a lower bound and no upper one: see \`hedge\`, \`low\` and \`high\`.
- A figure with \`disputed\` true has another that contradicts it, or adds up unlike counts: see \`disputes\` and \`disputes.csv\`. Quote it with the dispute.
- \`basis\` says over what a value is counted. A \`rate\` was not counted by anybody. Unlike measures never add up, and running totals never add up with each other.
- Crossings of a border are not persons who stayed.
- \`origin_count\` counts independent origins, not outlets: many outlets may have printed one press release.
- Where there is no number, \`silences.csv\` says why. It is never a zero.
- A row of \`evidence.csv\` has a quote or a summary by those who made the dataset, never both; one with neither names a document that was not read as far as this.

## Files

\`datapackage.json\` describes every column (Frictionless Data Package). \`dataset.json\` opens again on the page where this comes from.
A text cell that begins with =, +, -, @, a tab or a carriage return has an apostrophe before it, which keeps spreadsheets from running it as a formula; take it off to have the text. Numbers are as they are.

## Cite

${info.author === undefined ? "" : `${info.author}. `}${info.title}. Version ${info.version}.${address === null ? "" : ` ${address}`} (taken on ${writtenDay(today)}).
`;
}

/** Words of what is downloaded. */
export const exports = {
  column: columnText,
  readme,
  title: "Download",
  lead: "Files are made on your device. Each keeps the hedge, the sources and the disputes of every figure.",
  /** Of a dataset whose figures are in a file of their own. */
  apart:
    "This dataset is too large for a file of all of it, one page of it or a picture to be made here, or for its quotes to be found in texts. It can be had as it is: the figures as Parquet, and everything else as JSON.",
  apartShown:
    "The texts of these figures are fetched for it. A dispute that only the other figure names may be missing.",
  apartTooMany: (most: number): string =>
    `A file can be made of ${number(most)} figures at most: choose fewer by the filters, or a single day.`,
  apartFigures: "The figures, Parquet",
  apartRest: "Everything else, JSON",
  what: "What",
  shown: (figures: number, when: string): string =>
    `What is shown now: ${counted(figures, "figure")} ${when}`,
  everything: (figures: number): string => `The whole record: ${counted(figures, "figure")}`,
  format: "As",
  formats: {
    csv: { name: "CSV", about: "one row for each figure, for a spreadsheet" },
    package: { name: "Data Package", about: "a zip of all tables, with README and licence" },
    json: { name: "JSON", about: "a dataset that this page opens again" },
    geojson: { name: "GeoJSON", about: "figures, events and journeys for a map" },
  },
  companions: (n: number): string =>
    n === 1
      ? "One more figure comes along, because it disputes one of these or is part of a sum."
      : `${number(n)} more figures come along, because they dispute one of these or are part of a sum.`,
  make: "Make the file",
  making: "Making the file",
  stop: "Stop",
  stopped: "Stopped. No file was made.",
  done: (name: string, bytes: number): string =>
    `${name} is ready (${number(Math.max(1, Math.round(bytes / 1000)))} kB).`,
  failed:
    "The file could not be made. If it is large, this device may have too little memory for it: choose fewer days or countries, or CSV.",
  close: "Close",
};

/** Words of what is shared. */
export const share = {
  title: "Share",
  link: "Link to this view",
  linkHow: "It keeps the day, the filter, the map and what is open.",
  recordLink: "Link to what is open, alone",
  copy: "Copy",
  cite: "Cite this view",
  /** How a view is cited, after the title of the dataset. */
  view: (title: string, when: string): string => `${title} (figures ${when})`,
  close: "Close",
};
