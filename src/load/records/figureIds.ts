const FREE = 0;
/** Bits of a hash that choose a slot; the others only tell ids apart. */
const REST = 2 ** 21;

/** A hash of an id's bytes (UTF-8): a whole number below 2^53, so that two ids with one hash are all but surely the same. */
export function hashOfBytes(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let h = 0x811c9dc5;
  let rest = 0;
  for (let i = from; i < to; i++) {
    const code = bytes[i] ?? 0;
    h = Math.imul(h ^ code, 0x01000193);
    rest = Math.imul(rest ^ code, 0x5bd1e995) ^ (rest >>> 13);
  }
  return ((h ^ (h >>> 15)) >>> 0) * REST + ((rest >>> 0) % REST);
}

const encoder = new TextEncoder();

/** The same of an id as a text. */
export const hashOfId = (id: string): number => hashOfBytes(encoder.encode(id));

const slotOf = (hash: number, slots: Uint32Array): number => Math.floor(hash / REST) & (slots.length - 1);
const slotsFor = (count: number): Uint32Array<ArrayBuffer> =>
  new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * 2))));

/**
 * Lays out ids, by their hashes, in a table that one array holds: a slot has the number of a figure and one more, or 0. It is made off the
 * main thread and handed over whole; a `Map` would have to be made again on the main thread, in one long task.
 *
 * `isRepeated` tells whether two numbers with one hash have the same id; the second of them is left out and told to `onRepeated`.
 */
export function tableOfIds(
  hashes: Float64Array,
  isRepeated: (first: number, second: number) => boolean = () => false,
  onRepeated: (number: number) => void = () => {},
): Uint32Array<ArrayBuffer> {
  const slots = slotsFor(hashes.length);
  const mask = slots.length - 1;
  numbers: for (let number = 0; number < hashes.length; number++) {
    const hash = hashes[number] ?? 0;
    let slot = slotOf(hash, slots);
    for (let met = slots[slot] ?? FREE; met !== FREE; met = slots[slot] ?? FREE) {
      if (hashes[met - 1] === hash && isRepeated(met - 1, number)) {
        onRepeated(number);
        continue numbers;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = number + 1;
  }
  return slots;
}

/** The number of the figure of an id, looked up in a table of {@link tableOfIds}; `idOf` reads a figure's id. */
export function numberInTable(
  slots: Uint32Array,
  id: string,
  idOf: (number: number) => string | undefined,
): number | undefined {
  const mask = slots.length - 1;
  for (let slot = slotOf(hashOfId(id), slots); slots[slot] !== FREE; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1;
    if (idOf(number) === id) return number;
  }
  return undefined;
}
