import { findings } from "./findings.ts";
import { rules } from "./rules.ts";

/** The English words for what the linter finds: they come with a check. */
export const checkWords = { findings, rules };
