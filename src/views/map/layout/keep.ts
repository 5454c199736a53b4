const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The items of longer lists are compared by identity. */
const MOST_COMPARED = 20;

/**
 * `next`, with all that is in it as it was in `before` taken from there: what is drawn from that need not be drawn again. Looks into arrays
 * and plain objects; anything else is compared by identity.
 */
export function keep<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (Array.isArray(before) && Array.isArray(next)) {
    let isSame = before.length === next.length;
    const items = next.map((item, i) => {
      const kept = next.length > MOST_COMPARED ? item : keep(before[i], item);
      isSame &&= Object.is(kept, before[i]);
      return kept;
    });
    return (isSame ? before : items) as T;
  }
  if (!isPlain(before) || !isPlain(next)) return next;
  const kept: Record<string, unknown> = { ...next };
  let isSame = Object.keys(before).length === Object.keys(kept).length;
  for (const key of Object.keys(kept)) {
    kept[key] = keep(before[key], kept[key]);
    isSame &&= Object.hasOwn(before, key) && Object.is(kept[key], before[key]);
  }
  return (isSame ? before : kept) as T;
}

/** {@link keep} for a list whose items may come in another order: each is compared with the one that had its key. The same list where all stay. */
export function keepByKey<T>(
  before: readonly T[],
  next: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const kept = next.map((item) => keep(known.get(keyOf(item)), item));
  return kept.length === before.length && kept.every((item, i) => item === before[i]) ? before : kept;
}
