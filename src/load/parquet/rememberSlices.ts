import type { ReadableFile } from "./parquetRows.ts";

/** Slices that are kept: the offset indexes of all row groups, and the pages of the latest figures. */
const MOST_SLICES = 64;

/**
 * The same file, which is not asked again for a slice that it has given lately: where the page of a figure lies is read once. What failed is
 * asked for again.
 */
export function rememberSlices(file: ReadableFile): ReadableFile {
  const slices = new Map<string, Promise<ArrayBuffer>>();
  return {
    byteLength: file.byteLength,
    slice(from, to) {
      const key = `${from}-${to}`;
      const slice = slices.get(key) ?? file.slice(from, to);
      slices.delete(key);
      slices.set(key, slice);
      slice.catch(() => slices.delete(key));
      const [oldest] = slices.keys();
      if (slices.size > MOST_SLICES && oldest !== undefined) slices.delete(oldest);
      return slice;
    },
  };
}
