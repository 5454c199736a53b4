const FREE = 0;

function hash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/**
 * Lays out ids in a table that one array holds: a slot has the number of a figure and one more, or 0. It is made off the main thread and
 * handed over whole; a `Map` would have to be made again on the main thread, in one long task.
 */
export function tableOfIds(ids: readonly string[]): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, ids.length * 2))));
  ids.forEach((id, at) => {
    let slot = hash(id) % slots.length;
    while (slots[slot] !== FREE) slot = (slot + 1) % slots.length;
    slots[slot] = at + 1;
  });
  return slots;
}

/** The number of the figure of an id, looked up in a table of {@link tableOfIds}; `idOf` reads a figure's id. */
export function numberInTable(
  slots: Uint32Array,
  id: string,
  idOf: (number: number) => string | undefined,
): number | undefined {
  for (let slot = hash(id) % slots.length; slots[slot] !== FREE; slot = (slot + 1) % slots.length) {
    const number = (slots[slot] ?? 0) - 1;
    if (idOf(number) === id) return number;
  }
  return undefined;
}
