import type { Numbers } from "./columnSpec.ts";

/** A typed array that becomes longer. */
export class Growing<A extends Numbers> {
  readonly #array: new (
    length: number,
  ) => A;
  #values: A;
  length = 0;

  /** `capacity` is how many numbers it has room for before it is copied: as many as there will be, where that is known. */
  constructor(array: new (length: number) => A, capacity = 1024) {
    this.#array = array;
    this.#values = new array(capacity);
  }

  /** The numbers, of which the first {@link length} are set. It is another array once more have been added. */
  get values(): A {
    return this.#values;
  }

  /** Makes room for some more numbers, and tells where it begins. */
  room(count: number): number {
    const start = this.length;
    this.length += count;
    if (this.length > this.#values.length) {
      const larger = new this.#array(Math.max(this.length, this.#values.length * 2));
      larger.set(this.#values.subarray(0, start));
      this.#values = larger;
    }
    return start;
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.room(1);
    else this.length++;
    this.#values[this.length - 1] = value;
  }

  /** Adds numbers behind those there are, as `set` of a typed array does. */
  append(numbers: ArrayLike<number>): void {
    const start = this.room(numbers.length);
    this.#values.set(numbers, start);
  }

  /** The numbers that have been set, in an array that has nothing else: where that is the array itself, nothing may be added any more. */
  get all(): A {
    return this.length === this.#values.length ? this.#values : (this.#values.slice(0, this.length) as A);
  }
}
