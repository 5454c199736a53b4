/** The languages of the page, by their tags: the first is for readers who want none of them. */
export const TAGS = ["en", "ru"] as const;
export type Tag = (typeof TAGS)[number];

/**
 * The language to show: the one that the address asks for; else the first of those that the browser wants, where a variant (“ru-KZ”)
 * counts as the language; else the first of all.
 */
export function chooseTag(asked: string | null, wanted: readonly string[]): Tag {
  const known = (tag: string): Tag | undefined => TAGS.find((one) => one === tag);
  const inAddress = known(asked ?? "");
  if (inAddress) return inAddress;
  for (const tag of wanted) {
    const found = known(tag.toLowerCase().split("-")[0] ?? "");
    if (found) return found;
  }
  return TAGS[0];
}
