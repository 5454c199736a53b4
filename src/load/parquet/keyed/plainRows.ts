import type { HasId } from "../../records/references.ts";
import type { FigureMaker } from "../figureMaker.ts";
import { TEXT_COLUMNS, TEXT_KEYS, type TextColumn } from "../layout.ts";
import type { CollectedRows } from "./collectedRows.ts";

/** What is known of a text of a column: not looked at yet, as it should be, or not. */
const [UNKNOWN, FINE, WRONG] = [0, 1, 2];

/** What has been found of the texts of a column, by their numbers. */
interface Found {
  state: Uint8Array;
  /** For how many pieces of evidence a text has something; of other columns, nothing. */
  readonly pieces: number[];
}

/** Columns that have something for each piece of evidence. */
const BY_PIECE: readonly TextColumn[] = ["told", "published", "through", "saidBy"];

/** Tells the rows in which everything is as it should be, and all that they refer to is there. Each text is looked at once. */
export class PlainRows {
  readonly #rows: CollectedRows;
  readonly #maker: FigureMaker;
  readonly #has: HasId;
  readonly #found = new Map<TextColumn | "sources", Found>();

  constructor(rows: CollectedRows, maker: FigureMaker, has: HasId) {
    this.#rows = rows;
    this.#maker = maker;
    this.#has = has;
  }

  /** Of `count` rows from `first` on: 1 for a row that is plain, else 0. */
  find(first: number, count: number): Uint8Array {
    const plain = this.#rows.ids.areIds.slice(first, first + count);
    const { starts, numbers } = this.#rows.sources;
    for (let row = 0; row < count; row++) {
      const [from, to] = [starts[first + row] ?? 0, starts[first + row + 1] ?? 0];
      if (from === to) plain[row] = 0;
      for (let at = from; at < to; at++)
        if (this.#stateOf("sources", numbers[at] ?? 0) !== FINE) plain[row] = 0;
    }
    for (const key of TEXT_KEYS) {
      if (key === "id") continue;
      const { numbers } = this.#rows.texts[key];
      const isByPiece = BY_PIECE.includes(key);
      for (let row = 0; row < count; row++) {
        const number = numbers[first + row] ?? 0;
        if (number === 0) {
          if (TEXT_COLUMNS[key]) plain[row] = 0;
        } else if (this.#stateOf(key, number) !== FINE) plain[row] = 0;
        else if (isByPiece) {
          const pieces = (starts[first + row + 1] ?? 0) - (starts[first + row] ?? 0);
          if (this.#found.get(key)?.pieces[number] !== pieces) plain[row] = 0;
        }
      }
    }
    return plain;
  }

  #stateOf(key: TextColumn | "sources", number: number): number {
    let found = this.#found.get(key);
    if (!found) {
      found = { state: new Uint8Array(1024), pieces: [] };
      this.#found.set(key, found);
    }
    if (number >= found.state.length) {
      const larger = new Uint8Array(Math.max(number + 1, found.state.length * 2));
      larger.set(found.state);
      found.state = larger;
    }
    const known = found.state[number] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const isFine = key === "sources" ? this.#isSource(number) : this.#isFine(key, number, found.pieces);
    const state = isFine ? FINE : WRONG;
    found.state[number] = state;
    return state;
  }

  #isSource(number: number): boolean {
    const id = number === 0 ? null : this.#maker.documentOf(number);
    return id !== null && this.#has("sources", id);
  }

  #isFine(key: TextColumn, number: number, pieces: number[]): boolean {
    const value = this.#maker.readText(key, number);
    if (value === null) return false;
    if (BY_PIECE.includes(key)) pieces[number] = (value as ArrayLike<unknown>).length;
    if (key === "where" || key === "from") return this.#has("places", value as string);
    if (key !== "statedBy" && key !== "through" && key !== "saidBy") return true;
    const ids = (value as readonly (string | readonly string[] | undefined)[]).flat();
    return ids.every((id) => id === undefined || this.#has("actors", id));
  }
}
