import { moduleFile } from "../../load/moduleFile.ts";
import type { RecordTexts } from "../../load/translation/recordTexts.ts";
import { OVERLAY_ADDRESSES, wantsAllTexts } from "./overlayAddresses.ts";
import { inTime, TEXTS_MS } from "./patience.ts";

const file = moduleFile(() => import("../../load/translation/recordTexts.ts"));
const coming = new Map<string, Promise<unknown>>();
const come = new Map<string, RecordTexts>();

/** The record's texts in a language, as far as they have come. */
export const textsIfCome = (tag: string): RecordTexts | undefined => come.get(tag);

/** Whether there are texts of the record in a language that have not come. */
export const lacksTexts = (tag: string): boolean => OVERLAY_ADDRESSES.has(tag) && !come.get(tag)?.isWhole;

/**
 * Fetches the record's texts in a language, where it has some that have not come: those of the first view, or after them the rest. A file
 * that failed is asked for again; with `isAgain`, also one that has not come yet.
 */
export function loadTexts(tag: string, isAgain = false): Promise<unknown> {
  const known = coming.get(tag);
  if (!lacksTexts(tag) || (known && !isAgain)) return Promise.resolve(known);
  const address = OVERLAY_ADDRESSES.get(tag) ?? "";
  const asked = file(isAgain)
    .then(({ fetchTexts }) => come.get(tag)?.fetchRest() ?? fetchTexts(address))
    // Another attempt may have brought all of them meanwhile.
    .then((texts) => lacksTexts(tag) && come.set(tag, texts))
    .finally(() => coming.delete(tag));
  coming.set(tag, asked);
  return asked;
}

/** Settles once the texts that the page begins with have come or failed, or have taken too long to be waited for. */
export async function waitForTexts(tag: string): Promise<void> {
  await inTime(
    loadTexts(tag).then(() => wantsAllTexts() && loadTexts(tag)),
    TEXTS_MS,
  );
}
