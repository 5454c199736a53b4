/** How long the page waits for a language, in milliseconds. A page that opens waits for its words, and begins in another language without. */
export const WORDS_MS = 1500;
/** It waits for the record's texts in that language too, and then shows the record without them. */
export const TEXTS_MS = 1800;
/** A language that the reader has chosen is said to be missing after this time: longer than its texts are waited for. */
export const CHOICE_MS = 2000;
/** Texts that were waited for are said to be missing when they have not come after this time either. */
export const TEXTS_LATE_MS = 500;
/** So are those that come after the first view, which nothing waits for. */
export const REST_LATE_MS = 4000;

/** What a promise gives; null where it fails, or takes longer than `ms`. */
export function inTime<T>(coming: Promise<T>, ms: number): Promise<T | null> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), ms);
    coming
      .catch(() => null)
      .then((come) => {
        clearTimeout(late);
        resolve(come);
      });
  });
}
