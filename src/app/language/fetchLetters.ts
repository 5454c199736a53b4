import type { Tag } from "../../words/tags.ts";

/** The properties of page.css with the families that the page is set in. */
const FAMILIES = ["--sans", "--serif"];
/** A letter of each script that a language is written in. */
const LETTERS: Readonly<Record<Tag, string>> = { en: "a", ru: "aя" };

/**
 * Begins to fetch the letters of a language before anything is set in them: what is drawn in others first is laid out twice, and moves. The
 * opening is set in the device's own; so is the page of who saves data.
 */
export function fetchLetters(tag: Tag): void {
  const style = getComputedStyle(document.documentElement);
  for (const name of FAMILIES)
    document.fonts?.load(`1em ${style.getPropertyValue(name)}`, LETTERS[tag]).catch(() => {});
}
