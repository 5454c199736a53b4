import type { Numbers } from "../../columns/columnSpec.ts";

/** A typed array that becomes longer. */
export class Growing<A extends Numbers> {
  readonly #array: new (
    length: number,
  ) => A;
  #values: A;
  length = 0;

  constructor(array: new (length: number) => A) {
    this.#array = array;
    this.#values = new array(1024);
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

  /** The numbers that have been set, in an array of their own. */
  get all(): A {
    return this.#values.slice(0, this.length) as A;
  }
}
