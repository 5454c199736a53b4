import { shell } from "./en/shell.ts";

/** Every English word of the interface, by part of the page. A language is one more object of this type. */
export const en = { shell };

/** All words of one language. */
export type Words = typeof en;
