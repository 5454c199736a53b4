import type { Words } from "../../../words/en.ts";

/**
 * Why nothing here has an address to share: the record is in the reader's browser alone, or the page is a file on the reader's device,
 * whose address would say where. Null where everything has one.
 */
export function linkInsteadOf({ evidence }: Words, { protocol }: Pick<Location, "protocol">): string | null {
  return evidence.linkInstead ?? (protocol === "file:" ? evidence.onDevice : null);
}
