import { findings } from "./findings.ts";
import { rules } from "./rules.ts";

/** Русские слова о том, что найдено: они приходят с проверкой. */
export const checkWords = { findings, rules };
