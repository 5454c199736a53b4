import { FIXABLE, type FieldName, type Fixed, type Mapping } from "../../import/columns/fields.ts";
import type { Fault } from "../../import/faults.ts";
import type { Answers } from "../../import/questions.ts";

/** A table as the page shows it: its columns with an example each, and what they are taken for. */
export interface OpenedTable {
  readonly columns: readonly { readonly name: string; readonly example: string }[];
  readonly guess: Mapping;
  readonly faults: readonly Fault[];
  /** The sheets of its workbook, where there are several. */
  readonly sheets: readonly string[];
  /** The sheet that was read. */
  readonly sheet: string;
}

/** What the reader has chosen. */
export interface Settings {
  readonly mapping: Mapping;
  readonly fixed: Fixed;
  readonly answers: Answers;
}

/** A mapping in which a column holds another field; no two columns hold the same, but for numbers. */
export function withField(mapping: Mapping, column: number, field: FieldName | null): Mapping {
  return mapping.map((own, at) => (at === column ? field : own === field && field !== "value" ? null : own));
}

/** The fields that stand in no column and may be the same for every row; the first day of running totals once there are some. */
export function missingFields({ mapping, answers }: Settings): (typeof FIXABLE)[number][] {
  const isAsked = (field: (typeof FIXABLE)[number]): boolean => {
    if (field === "since") return answers.basis === "running";
    if (field === "to") return !mapping.includes("from");
    return field !== "basis" && field !== "comingFrom";
  };
  return FIXABLE.filter((field) => isAsked(field) && !mapping.includes(field));
}
