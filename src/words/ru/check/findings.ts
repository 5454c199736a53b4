import type { FindingWords } from "../../en/check/findings.ts";
import { evidenceFindings } from "./evidence.ts";
import { formFindings } from "./form.ts";
import { numberFindings } from "./numbers.ts";
import { placeFindings } from "./places.ts";
import { wordingFindings } from "./wording.ts";

/** Что говорит проверка, по коду. */
export const findings: FindingWords = {
  ...formFindings,
  ...placeFindings,
  ...numberFindings,
  ...evidenceFindings,
  ...wordingFindings,
};
