import type { Archive } from "../load/archive.ts";
import { companionsOf } from "./selection.ts";

/** The most figures whose texts are fetched one by one for an export. */
export const MOST_FETCHED = 300;
/** The most figures that come along because these name them, and how many are fetched at a time. */
const MOST_NAMED = 300;
const AT_A_TIME = 6;

/**
 * Fetches figures whose texts are in a file of their own, and those that they name: an export reads them then as it reads others. `onShare` is
 * told which share has come. Rejects where one cannot be had or they are too many, and once the signal ends it.
 */
export async function fetchWhole(
  archive: Archive,
  asked: Iterable<number>,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<void> {
  const { apart } = archive;
  if (!apart) return;
  const found = new Set(asked);
  let come = 0;
  async function fetchEach(numbers: Iterator<number>, into: number[]): Promise<void> {
    for (let next = numbers.next(); !next.done; next = numbers.next()) {
      signal.throwIfAborted();
      const figure = apart?.whole(next.value) ?? (await apart?.fetchWhole(next.value));
      onShare(++come / found.size);
      for (const id of figure ? companionsOf(figure) : []) {
        const other = archive.numberOf(id);
        if (other === undefined || found.has(other)) continue;
        if (found.size >= MOST_FETCHED + MOST_NAMED) throw new RangeError(`${found.size} figures`);
        found.add(other);
        into.push(other);
      }
    }
  }
  for (let wave = [...found]; wave.length > 0; ) {
    const numbers = wave.values();
    const following: number[] = [];
    await Promise.all(Array.from({ length: AT_A_TIME }, () => fetchEach(numbers, following)));
    wave = following;
  }
  signal.throwIfAborted();
}
