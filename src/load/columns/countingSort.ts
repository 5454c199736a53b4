/** Numbers given to names in the order in which they are first met. */
export class Names {
  readonly #numbers = new Map<string, number>();

  /** The number of a name. */
  use(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  /** The names in the order of their numbers. */
  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** What a table has for each of some numbers. */
export function lookUp(table: Int32Array, numbers: ArrayLike<number>): Int32Array {
  const found = new Int32Array(numbers.length);
  for (let at = 0; at < found.length; at++) found[at] = table[numbers[at] ?? 0] ?? 0;
  return found;
}

/** Names, those that a column of their numbers has most often first, and for each old number its new one. */
export function rankNames(
  names: readonly string[],
  column: Iterable<number>,
): { names: string[]; numbers: Int32Array } {
  const counts = new Uint32Array(names.length);
  for (const number of column) counts[number] = (counts[number] ?? 0) + 1;
  const order = [...names.keys()].sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1),
  );
  const numbers = new Int32Array(order.length);
  order.forEach((old, now) => {
    numbers[old] = now;
  });
  return { names: order.map((old) => names[old] ?? ""), numbers };
}

/**
 * Orders positions by whole numbers that are small and not below 0, each rising: by the first of `keys`, then by the next. Positions with the same
 * numbers keep their order. It counts instead of comparing, so that 100,000 take a millisecond or two.
 */
export function orderBy(start: Uint32Array, ...keys: readonly ArrayLike<number>[]): Uint32Array {
  let order = start;
  for (const key of [...keys].reverse()) {
    let most = 0;
    for (const at of order) most = Math.max(most, key[at] ?? 0);
    const ends = new Uint32Array(most + 2);
    for (const at of order) {
      const slot = (key[at] ?? 0) + 1;
      ends[slot] = (ends[slot] ?? 0) + 1;
    }
    for (let slot = 1; slot < ends.length; slot++) ends[slot] = (ends[slot] ?? 0) + (ends[slot - 1] ?? 0);
    const next = new Uint32Array(order.length);
    for (const at of order) {
      const slot = key[at] ?? 0;
      const place = ends[slot] ?? 0;
      next[place] = at;
      ends[slot] = place + 1;
    }
    order = next;
  }
  return order;
}

/** A whole number for each value, so that equal values have equal ones and greater values greater ones; `NaN` has the greatest. */
export function rankValues(values: Float64Array): Uint32Array {
  const sorted = Float64Array.from(values).sort();
  const ranks = new Map<number, number>();
  for (const value of sorted) if (!ranks.has(value)) ranks.set(value, ranks.size);
  return Uint32Array.from(values, (value) => ranks.get(value) ?? 0);
}
