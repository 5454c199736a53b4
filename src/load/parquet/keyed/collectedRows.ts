import { MARK_KEYS, NUMBER_KEYS, SOURCES_KEY, TEXT_KEYS } from "../layout.ts";
import type { GroupValues } from "../parquetRows.ts";
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
import { Growing } from "./growing.ts";

/** A value of a column of numbers: `NaN` where there is none. */
function numberOf(value: unknown): number {
  return value === null || value === undefined ? Number.NaN : Number(value);
}

/** The rows of an index as they are collected, one row group after another. */
export class CollectedRows implements IndexRows {
  readonly ids = new CollectedIds();
  readonly #others = byTextColumn(() => new CollectedTexts());
  readonly texts = { ...this.#others, id: this.ids };
  readonly sources = new CollectedLists();
  readonly #low = new Growing(Float64Array);
  readonly #high = new Growing(Float64Array);
  readonly #disputes = new Growing(Uint16Array);
  readonly #marks = new Growing(Uint8Array);

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
  add(values: GroupValues, count: number): void {
    for (const key of TEXT_KEYS) {
      const column = values.get(key);
      const into = this.texts[key];
      for (let row = 0; row < count; row++) into.add(column?.[row]);
      this.#others[key].endGroup();
    }
    const lists = values.get(SOURCES_KEY);
    for (let row = 0; row < count; row++) this.sources.addList(lists?.[row]);
    this.sources.endGroup();
    const [ones, lows, highs, counts] = NUMBER_KEYS.map((key) => values.get(key));
    const marks = MARK_KEYS.map((key) => values.get(key));
    for (let row = 0; row < count; row++) {
      this.#low.push(numberOf(ones?.[row] ?? lows?.[row]));
      this.#high.push(numberOf(ones?.[row] ?? highs?.[row]));
      this.#disputes.push(Math.max(0, Math.trunc(Number(counts?.[row] ?? 0))) || 0);
      let bits = 0;
      for (let at = 0; at < marks.length; at++) if (marks[at]?.[row] === true) bits |= 1 << at;
      this.#marks.push(bits);
    }
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
