import { monthName } from "../record/dates.ts";
import { number } from "../record/numbers.ts";

const rows = (count: number): string => (count === 1 ? "1 row" : `${number(count)} rows`);

/** A date of three numbers, read in an order: "03/04/2022" by day first is 3 April. */
function dayInOrder(found: string, order: string): string {
  const [a = 1, b = 1, c = 1] = found.split(/\D+/).map(Number);
  const [day, month] = order === "dmy" ? [a, b] : order === "mdy" ? [b, a] : [c, b];
  return `${day} ${monthName(month)}`;
}

/** Words of making a dataset of a table. */
export const importData = {
  title: "Your table",
  lead: "Each row is one piece of evidence: what somebody counted, where and when, who said it and where it was printed. Check what each column holds.",
  stays: "The file stays on your device.",
  reading: "Reading the file …",
  sheet: "Sheet",
  columns: "Columns",
  column: "Column",
  example: "Example",
  holds: "Holds",
  nothing: "Not read",
  forAll: "The same for every row",
  questions: "Questions",
  sentences: "How the first rows read",
  noSentences: "No row can be read yet.",
  faults: "What could not be read",
  used: (used: number, all: number): string => `${number(used)} of ${rows(all)} can be shown.`,
  show: "Show on the map",
  save: "Save as JSON",
  cancel: "Cancel",
  waiting: (count: number): string => `${rows(count)} ${count === 1 ? "waits" : "wait"} for this answer`,
  choose: "Choose …",
  kinds: {
    file: "The file",
    row: "Rows left out",
    cell: "Cells left out",
    note: "Kept, and good to know",
  },
  at: (row: number | null, column: string | null, found: string): string =>
    [row === null ? "" : `row ${row}`, column ?? "", found === "" ? "" : `“${found}”`]
      .filter((part) => part !== "")
      .join(", "),
  more: (count: number): string => `and ${number(count)} more`,
  count: rows,
  texts: {
    row: "From row {row} of the table; the document is named there without its words.",
    noReason: "The table gives no reason.",
  },
  fields: {
    figure: "Figure id",
    what: "What was counted",
    value: "Number",
    unit: "Unit",
    from: "Day, or first day",
    to: "Last day",
    year: "Year of the day",
    since: "Counted since",
    basis: "Per day or total",
    place: "Place",
    country: "Country",
    lat: "Latitude",
    lon: "Longitude",
    comingFrom: "Coming from",
    population: "Who",
    saidBy: "Said by",
    through: "Passed on by",
    outlet: "Outlet",
    title: "Title of the document",
    url: "Web address",
    published: "Published",
    read: "Read by you on",
    quote: "Quote",
    summary: "Summary",
    disputes: "Disputes",
    why: "Why",
    note: "Note",
  },
  ask: {
    mark: (found: string): string => `“${found}”: does the mark part thousands, or is it a decimal?`,
    scale: (found: string): string => `${found}: does this column count in thousands?`,
    order: (found: string): string => `“${found}”: which day is it?`,
    year: (found: string): string => `“${found}”: of which year?`,
    fiscal: (found: string): string =>
      `“${found}”: in which month does the fiscal year begin? It has the name of the year in which it ends.`,
    serial: (found: string): string => `“${found}”: is it a day as Excel counts days?`,
    month: (found: string): string => `“${found}”: which month?`,
    short: (found: string): string => `“${found}”: a month of a year, or a day of a month?`,
    basis: (found: string): string => `A number with one date, such as ${found}: what does it count?`,
    measure: (found: string): string => `“${found}”: is it one of these?`,
    place: (found: string): string => `“${found}”: is this the place?`,
    country: (found: string): string => `“${found}”: in which country?`,
  },
  choices: {
    mark: (choice: string): string => (choice === "thousands" ? "It parts thousands" : "It is a decimal"),
    scale: (choice: string): string =>
      ({ "1": "No, as it stands", "1000": "Yes, in thousands", "1000000": "In millions" })[choice] ?? choice,
    order: (choice: string, found: string): string => dayInOrder(found, choice),
    year: (choice: string): string => choice,
    fiscal: (choice: string): string => monthName(Number(choice)),
    serial: (choice: string): string => (choice === "excel" ? "Yes, a day" : "No, a number"),
    month: (choice: string): string => monthName(Number(choice)),
    short: (choice: string): string => (choice === "month" ? "A month of a year" : "A day of a month"),
    basis: (choice: string): string =>
      choice === "per-day"
        ? "What happened on that day"
        : choice === "running"
          ? "All up to that day"
          : "How it stood at that time",
    measure: (choice: string, found: string): string =>
      choice === "own" ? `No, it is called “${found}”` : choice,
    place: (choice: string): string => (choice === "none" ? "No, show it without a point" : `Yes: ${choice}`),
  },
};
