const FREE = 0;

/** Numbers from 1 for pairs of whole numbers below 2^32, in the order in which the pairs are met. A pair keeps its number. */
export class PairNumbers {
  /** Slots with the number of a pair, or {@link FREE}. */
  #slots = new Uint32Array(1024);
  #firsts = new Uint32Array(512);
  #seconds = new Uint32Array(512);
  #count = 0;

  /** The number of a pair. */
  of(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(first, second) & mask;
    for (let number = this.#slots[slot] ?? FREE; number !== FREE; number = this.#slots[slot] ?? FREE) {
      if (this.#firsts[number] === first && this.#seconds[number] === second) return number;
      slot = (slot + 1) & mask;
    }
    return this.#add(first, second, slot);
  }

  #add(first: number, second: number, slot: number): number {
    const number = ++this.#count;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    this.#slots[slot] = number;
    if (number + 1 === this.#firsts.length) this.#grow();
    return number;
  }

  #grow(): void {
    const grown = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
      const larger = new Uint32Array(array.length * 2);
      larger.set(array);
      return larger;
    };
    this.#firsts = grown(this.#firsts);
    this.#seconds = grown(this.#seconds);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 1; number <= this.#count; number++) {
      let slot = hash(this.#firsts[number] ?? 0, this.#seconds[number] ?? 0) & mask;
      while (this.#slots[slot] !== FREE) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
