import { Growing } from "../../columns/growing.ts";
import { MARK_KEYS, NUMBER_KEYS, SOURCES_KEY, TEXT_KEYS, type TextColumn } from "../figuresLayout.ts";
import type { IndexValues } from "../pages/indexRows.ts";
import { CollectedIds } from "./collectedIds.ts";
import {
  byTextColumn,
  CollectedLists,
  CollectedTexts,
  type IndexRows,
  type PackedRows,
  packLists,
  packTexts,
  pick,
} from "./columnTexts.ts";

/** A value of a column of numbers, or `NaN`. */
function numberOf(value: unknown): number {
  return value === null || value === undefined ? Number.NaN : Number(value);
}

/** The rows of an index as they are collected, one row group after another. */
export class CollectedRows implements IndexRows {
  readonly ids: CollectedIds;
  readonly #others: Readonly<Record<TextColumn, CollectedTexts>>;
  readonly texts: Readonly<Record<TextColumn, CollectedTexts | CollectedIds>>;
  readonly sources: CollectedLists;
  readonly #low: Growing<Float64Array>;
  readonly #high: Growing<Float64Array>;
  readonly #disputes: Growing<Uint16Array>;
  readonly #marks: Growing<Uint8Array>;

  /** `rows` is how many there will be, where that is known. */
  constructor(rows?: number) {
    this.ids = new CollectedIds(rows);
    this.#others = byTextColumn((key) => new CollectedTexts(key === "id" ? 0 : rows));
    this.texts = { ...this.#others, id: this.ids };
    this.sources = new CollectedLists(rows);
    this.#low = new Growing(Float64Array, rows);
    this.#high = new Growing(Float64Array, rows);
    this.#disputes = new Growing(Uint16Array, rows);
    this.#marks = new Growing(Uint8Array, rows);
  }

  get count(): number {
    return this.#low.length;
  }
  get low(): Float64Array {
    return this.#low.values;
  }
  get high(): Float64Array {
    return this.#high.values;
  }
  get disputes(): Uint16Array {
    return this.#disputes.values;
  }
  get marks(): Uint8Array {
    return this.#marks.values;
  }

  /** Adds the rows of a group. */
  add({ ids, texts, others }: IndexValues, count: number): void {
    this.ids.add(ids, count);
    for (const key of TEXT_KEYS) if (key !== "id") this.#others[key].add(texts.get(key), count);
    this.sources.addLists(texts.get(SOURCES_KEY), count);
    const [ones, lows, highs, counts] = NUMBER_KEYS.map((key) => others.get(key));
    const start = this.#low.room(count);
    for (const growing of [this.#high, this.#disputes, this.#marks]) growing.room(count);
    const { low, high, disputes, marks } = this;
    for (let row = 0; row < count; row++) {
      const one = ones?.[row];
      low[start + row] = numberOf(one ?? lows?.[row]);
      high[start + row] = numberOf(one ?? highs?.[row]);
    }
    for (let row = 0; row < count && counts; row++)
      disputes[start + row] = Math.max(0, Math.trunc(Number(counts[row] ?? 0))) || 0;
    for (const [at, key] of MARK_KEYS.entries()) {
      const column = others.get(key);
      for (let row = 0; row < count && column; row++)
        if (column[row] === true) marks[start + row] = (marks[start + row] ?? 0) | (1 << at);
    }
  }

  /** How many different texts a column has by now. */
  textCount(key: Exclude<TextColumn, "id"> | typeof SOURCES_KEY): number {
    return (key === SOURCES_KEY ? this.sources : this.#others[key]).texts.length;
  }

  /** Some of the rows, in a form that can be handed to another thread. */
  packed(rows: Uint32Array): PackedRows {
    const { low, high, disputes, marks } = this;
    return {
      texts: byTextColumn((key) =>
        key === "id" ? this.ids.packed(rows) : packTexts(this.#others[key], rows),
      ),
      low: pick(low, rows),
      high: pick(high, rows),
      sources: packLists(this.sources, rows),
      disputes: pick(disputes, rows),
      marks: pick(marks, rows),
    };
  }
}
