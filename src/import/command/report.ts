import { parseDataset } from "../../load/parse.ts";
import { more } from "../../words/en/more.ts";
import { en } from "../../words/en.ts";
import type { Mapping } from "../columns/fields.ts";
import type { Fault } from "../faults.ts";
import type { Imported } from "../make/importTable.ts";
import type { Question } from "../questions.ts";
import { type Table, textOf } from "../table.ts";

const { importData: words, importFaults } = more;
const SHOWN_SENTENCES = 5;
const SHOWN_PLACES = 4;

/** What each column is understood as, with an example. */
export function reportColumns({ columns, rows }: Table, mapping: Mapping): string[] {
  return columns.map((column, at) => {
    const field = mapping[at] ?? null;
    const example = rows.map(({ cells }) => textOf(cells[at])).find((text) => text !== "") ?? "";
    return `  ${field ?? "-"}  =  ${column}  (${example.slice(0, 40)})`;
  });
}

/** A question with its choices as they are answered on the command line. */
function reportQuestion({ id, code, found, rows, choices, guess }: Question): string[] {
  const asked = code === "country" ? words.ask.country(found) : words.ask[code](found);
  const named = (choice: string): string =>
    code === "country" ? en.record.country(choice) : words.choices[code](choice, found);
  return [
    `  ${asked}${guess === null ? ` (${words.waiting(rows)})` : ""}`,
    ...choices.map(
      (choice) =>
        `    --answer ${JSON.stringify(`${id}=${choice}`)}  ${named(choice)}${choice === guess ? " (until it is answered)" : ""}`,
    ),
  ];
}

/** All questions. */
export function reportQuestions(questions: readonly Question[]): string[] {
  return questions.flatMap(reportQuestion);
}

/** Faults by their cause, each with the first places where it is. */
export function reportFaults(faults: readonly Fault[]): string[] {
  const causes = new Map<Fault["code"], Fault[]>();
  for (const fault of faults) causes.set(fault.code, [...(causes.get(fault.code) ?? []), fault]);
  return [...causes].flatMap(([code, all]) => {
    const { cause, remedy } = importFaults[code];
    const places = all.slice(0, SHOWN_PLACES).map(({ row, column, found }) => words.at(row, column, found));
    const rest = all.length > SHOWN_PLACES ? [words.more(all.length - SHOWN_PLACES)] : [];
    const where = [...places, ...rest].filter((place) => place !== "").join("; ");
    return [`  ${cause}${where === "" ? "" : `: ${where}`}. ${remedy}`];
  });
}

/** The first figures as the sentences that the page will show. */
export function reportSentences({ dataset, figures }: Imported): string[] {
  if (!dataset) return [];
  const archive = parseDataset(structuredClone(dataset));
  return figures.slice(0, SHOWN_SENTENCES).flatMap(({ id }) => {
    const figure = archive.figure(id);
    return figure ? [`  ${en.record.figure(archive, figure)}`] : [];
  });
}
