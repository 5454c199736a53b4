import { DUPLICATE_RULES } from "./duplicateRules.ts";
import { EVIDENCE_RULES } from "./evidenceRules.ts";
import { MEASURE_RULES } from "./measureRules.ts";
import { PLACE_RULES } from "./placeRules.ts";
import { QUOTE_RULES } from "./quoteRules.ts";
import { REFERENCE_RULES } from "./referenceRules.ts";
import { SHAPE_RULES } from "./shapeRules.ts";
import { SOURCE_TEXT_RULES } from "./sourceTextRules.ts";
import { TEXT_RULES } from "./textRules.ts";
import { VALUE_RULES } from "./valueRules.ts";
import type { Rule } from "./view.ts";
import { WINDOW_RULES } from "./windowRules.ts";
import { WORDING_RULES } from "./wordingRules.ts";

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
];
