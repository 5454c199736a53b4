import { evidenceFindings } from "./evidence.ts";
import { formFindings } from "./form.ts";
import { numberFindings } from "./numbers.ts";
import { placeFindings } from "./places.ts";
import type { rules } from "./rules.ts";
import { wordingFindings } from "./wording.ts";

/** What the linter says, by code: English. */
export const findings = {
  ...formFindings,
  ...placeFindings,
  ...numberFindings,
  ...evidenceFindings,
  ...wordingFindings,
};

export type FindingWords = typeof findings;
export type RuleWords = typeof rules;
