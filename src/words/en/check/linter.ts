import { counted, number } from "../record/numbers.ts";

/** Words of the check of a file; those for what it finds come with it. */
export const linter = {
  button: "Check this file",
  title: "Check of this file",
  close: "Close",
  lead: "It is checked in your browser, by form and consistency: whether records are complete and agree with each other. No check can tell whether they are true.",
  checking: "Checking …",
  cancel: "Cancel",
  failed:
    "The check could not be finished: the file or a part of this page did not come, or the browser is too old for it.",
  /** While what has not come is still waited for. */
  late: "The file or a part of this page has not come yet.",
  /** Opens a record as it stands in the file. */
  record: "The record as it stands in the file",
  /** Of a dataset whose figures are in a file of their own; a command follows. */
  apart:
    "The figures of this dataset are in a Parquet file, which is not checked in the browser. The command of the project checks it, in a folder that has both files:",
  apartCommand: "npm run data:check -- dataset.json",
  found: (errors: number, warnings: number, records: number): string =>
    `${counted(errors, "error")} and ${counted(warnings, "warning")} in ${counted(records, "record")}`,
  none: (records: number): string => `No faults of form in ${counted(records, "record")}`,
  noneIsNotTrue: "That does not make them true: nobody here has compared them with their sources.",
  noMap: "Places were not compared with the map, which did not come.",
  kinds: { error: "Errors", warning: "Warnings" },
  means: {
    error: "These have to be mended: a record is wrong, or cannot be shown.",
    warning: "Look at these: each may be right.",
  },
  line: (n: number): string => `line ${number(n)}`,
  row: (n: number): string => `row ${number(n)}`,
  unlisted: (n: number): string => `${number(n)} more ${n === 1 ? "is" : "are"} not listed.`,
  /** Imports the words for what is found. */
  words: () => import("./checkWords.ts"),
};
