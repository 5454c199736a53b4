import type { Tag } from "./tags.ts";

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Tag, string>> = { en: "English", ru: "Русский" };
