import type { Rule } from "./checkedFile.ts";
import { DUPLICATE_RULES } from "./rules/duplicateRules.ts";
import { EVIDENCE_RULES } from "./rules/evidenceRules.ts";
import { HEAD_RULES } from "./rules/headRules.ts";
import { MEASURE_RULES } from "./rules/measureRules.ts";
import { PLACE_RULES } from "./rules/placeRules.ts";
import { QUOTE_RULES } from "./rules/quoteRules.ts";
import { REFERENCE_RULES } from "./rules/referenceRules.ts";
import { SERIES_RULES } from "./rules/seriesRules.ts";
import { SHAPE_RULES } from "./rules/shapeRules.ts";
import { SOURCE_TEXT_RULES } from "./rules/sourceTextRules.ts";
import { TEXT_RULES } from "./rules/textRules.ts";
import { VALUE_RULES } from "./rules/valueRules.ts";
import { WINDOW_RULES } from "./rules/windowRules.ts";
import { WORDING_RULES } from "./rules/wordingRules.ts";

/** Every rule, theme by theme. */
export const RULES: readonly Rule[] = [
  ...SHAPE_RULES,
  ...REFERENCE_RULES,
  ...TEXT_RULES,
  ...QUOTE_RULES,
  ...SOURCE_TEXT_RULES,
  ...VALUE_RULES,
  ...MEASURE_RULES,
  ...WORDING_RULES,
  ...WINDOW_RULES,
  ...PLACE_RULES,
  ...EVIDENCE_RULES,
  ...DUPLICATE_RULES,
  ...SERIES_RULES,
  ...HEAD_RULES,
];
