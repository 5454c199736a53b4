import { type BuiltWords, built as builtEnglish } from "../../src/words/en/document.ts";
import { more as moreEnglish } from "../../src/words/en/more.ts";
import type { AllWords } from "../../src/words/en.ts";
import { en } from "../../src/words/en.ts";
import { built as builtRussian } from "../../src/words/ru/document.ts";
import { more as moreRussian } from "../../src/words/ru/more.ts";
import { ru } from "../../src/words/ru.ts";
import { TAGS, type Tag } from "../../src/words/tags.ts";

/** A language of the pages that the build writes: the words of the page, and those that only these pages have. */
export interface BuiltLanguage {
  readonly words: AllWords;
  readonly built: BuiltWords;
}

export const ENGLISH: BuiltLanguage = { words: { ...en, ...moreEnglish }, built: builtEnglish };
export const RUSSIAN: BuiltLanguage = { words: { ...ru, ...moreRussian }, built: builtRussian };
const BY_TAG: Readonly<Record<Tag, BuiltLanguage>> = { en: ENGLISH, ru: RUSSIAN };

/** All of them, the site's first language before the others. */
export const BUILT_LANGUAGES: readonly BuiltLanguage[] = TAGS.map((tag) => BY_TAG[tag]);
