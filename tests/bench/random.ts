/** A stream of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
export interface Random {
  /** The next number, from 0 up to but without 1. */
  next(): number;
  /** A whole number from 0 up to but without `count`. */
  below(count: number): number;
  /** One item of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** A number around 0 that is mostly within -1 and 1: the sum of three uniform ones. */
  around(): number;
}

/** Starts a stream of numbers from a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick(list) {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error("There is nothing to pick from.");
      return item;
    },
    around: () => next() + next() + next() - 1.5,
  };
}
