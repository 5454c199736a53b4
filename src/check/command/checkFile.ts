import { readFileSync } from "node:fs";
import { TABLES } from "../../model/schema.ts";
import { findings } from "../../words/en/check/findings.ts";
import { tell } from "../../words/findings.ts";
import type { Told } from "../../words/told.ts";
import { describePath, type Place, type Severity } from "../finding.ts";
import { lintDataset } from "../lintDataset.ts";
import { type LocatedJson, locateJson, type SyntaxFault } from "./locateJson.ts";
import { readCountries } from "./readCountries.ts";
import { readTexts } from "./readTexts.ts";

/** A problem as it is printed: with its line in the file (from 1). */
type LocatedProblem = Place &
  Told & { readonly severity: Severity; readonly rule: string; readonly line: number };

function describeFault(value: unknown, { kind, line, message, path }: SyntaxFault): LocatedProblem {
  const remedy =
    kind === "json" ? "Mend the JSON there; nothing else can be checked before." : "Keep one of the two.";
  return { severity: "error", rule: kind, ...describePath(value, path), line, message, remedy };
}

function countRecords(value: unknown): number {
  const tables = Object(value) as Record<string, unknown>;
  return Object.keys(TABLES).reduce((sum, name) => {
    const rows = tables[name];
    return sum + (Array.isArray(rows) ? rows.length : 0);
  }, 0);
}

/** What is wrong with a dataset, in the order of its lines, and how many records it holds. */
export interface CheckedFile {
  readonly problems: readonly LocatedProblem[];
  readonly records: number;
}

/** Checks a dataset whose JSON was read; `sources` is a folder that holds the texts of its sources. */
export function checkLocated(
  { value, faults, lineOf }: LocatedJson,
  sources: string | undefined,
): CheckedFile {
  const problems = faults.map((fault) => describeFault(value, fault));
  if (value === undefined) return { problems, records: 0 };
  const context = {
    countryAt: readCountries(),
    texts: sources === undefined ? undefined : readTexts(sources),
  };
  for (const problem of lintDataset(value, context)) {
    const { severity, rule, table, record, field, path } = problem;
    const { message, remedy } = tell(findings, problem);
    problems.push({ severity, rule, table, record, field, line: lineOf(path), message, remedy });
  }
  problems.sort((a, b) => a.line - b.line);
  return { problems, records: countRecords(value) };
}

/** Checks a dataset file that has all of its records. */
export function checkFile(file: string, sources: string | undefined): CheckedFile {
  return checkLocated(locateJson(readFileSync(file, "utf8")), sources);
}
