import type { Words } from "./en.ts";
import type { Tag } from "./tags.ts";

/** The words of one language, under its tag. */
type LanguageFile = Readonly<Record<string, Words>>;

/** Imports a language. Each is a file of its own, so that a reader gets one of them. */
export const LANGUAGE_FILES: Readonly<Record<Tag, () => Promise<LanguageFile>>> = {
  en: () => import("./en.ts"),
  ru: () => import("./ru.ts"),
};
