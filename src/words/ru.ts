import type { Words } from "./en.ts";
import { en } from "./en.ts";
import { once } from "./once.ts";

const collator = once(() => new Intl.Collator("ru"));
const language = {
  tag: "ru",
  dir: "ltr",
  compare: (a: string, b: string): number => collator().compare(a, b),
};

/** Russian: the same words as in English, so that a gap is an error of types. Sections that are not listed are still the English ones. */
export const ru = {
  ...en,
  language,
  more: () => import("./ru/more.ts"),
} satisfies Words;
