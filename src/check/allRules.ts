import type { Rule } from "./checkedFile.ts";
import { DUPLICATE_RULES } from "./rules/evidence/duplicateRules.ts";
import { EVIDENCE_RULES } from "./rules/evidence/evidenceRules.ts";
import { ORIGIN_RULES } from "./rules/evidence/originRules.ts";
import { PRINTED_RULES } from "./rules/evidence/printedRules.ts";
import { QUOTE_RULES } from "./rules/evidence/quoteRules.ts";
import { READING_RULES } from "./rules/evidence/readingRules.ts";
import { SOURCE_TEXT_RULES } from "./rules/evidence/sourceTextRules.ts";
import { WORDING_RULES } from "./rules/evidence/wordingRules.ts";
import { HEAD_RULES } from "./rules/form/headRules.ts";
import { PLACE_RULES } from "./rules/form/placeRules.ts";
import { REFERENCE_RULES } from "./rules/form/referenceRules.ts";
import { SHAPE_RULES } from "./rules/form/shapeRules.ts";
import { TEXT_RULES } from "./rules/form/textRules.ts";
import { EVENT_RULES } from "./rules/numbers/eventRules.ts";
import { MEASURE_RULES } from "./rules/numbers/measureRules.ts";
import { RATE_RULES } from "./rules/numbers/rateRules.ts";
import { RUNNING_RULES } from "./rules/numbers/runningRules.ts";
import { SERIES_RULES } from "./rules/numbers/seriesRules.ts";
import { VALUE_RULES } from "./rules/numbers/valueRules.ts";
import { WINDOW_RULES } from "./rules/numbers/windowRules.ts";

/** Every rule, theme by theme. */
export const RULES: readonly Rule[] = [
  ...SHAPE_RULES,
  ...REFERENCE_RULES,
  ...TEXT_RULES,
  ...READING_RULES,
  ...PRINTED_RULES,
  ...QUOTE_RULES,
  ...SOURCE_TEXT_RULES,
  ...VALUE_RULES,
  ...MEASURE_RULES,
  ...RATE_RULES,
  ...WORDING_RULES,
  ...WINDOW_RULES,
  ...PLACE_RULES,
  ...EVIDENCE_RULES,
  ...ORIGIN_RULES,
  ...DUPLICATE_RULES,
  ...SERIES_RULES,
  ...RUNNING_RULES,
  ...EVENT_RULES,
  ...HEAD_RULES,
];
