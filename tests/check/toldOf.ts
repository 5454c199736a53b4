import type { LintContext } from "../../src/check/checkedFile.ts";
import type { Problem } from "../../src/check/finding.ts";
import { lintDataset } from "../../src/check/lintDataset.ts";
import { findings } from "../../src/words/en/check/findings.ts";
import { tell } from "../../src/words/findings.ts";
import type { Told } from "../../src/words/told.ts";

/** What is wrong with a dataset, in English words. */
export function toldOf(file: unknown, context: LintContext = {}): (Problem & Told)[] {
  return lintDataset(file, context).map((problem) => ({ ...problem, ...tell(findings, problem) }));
}
