import { RULES } from "./allRules.ts";
import { type LintContext, viewOf } from "./checkedFile.ts";
import { describePath, type Problem } from "./finding.ts";

/**
 * Checks the JSON value of a dataset file against every rule, and says what is wrong, where and what to do about it, in the
 * order of the rules. Never throws, whatever the value is.
 */
export function lintDataset(file: unknown, context: LintContext = {}): Problem[] {
  const view = viewOf(file, context);
  return RULES.flatMap(({ id, severity, find }) =>
    [...find(view)].map((finding) => ({
      severity,
      rule: id,
      ...describePath(file, finding.path),
      ...finding,
    })),
  );
}
