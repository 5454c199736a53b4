import type { HasId } from "../../records/references.ts";
import type { FigureMaker } from "../figureMaker.ts";
import { TEXT_COLUMNS, TEXT_KEYS, type TextColumn } from "../figuresLayout.ts";
import type { CollectedRows } from "./collectedRows.ts";

/** What is known of a text of a column: that it is as it should be, or not. 0 for one that has not been looked at. */
const [FINE, WRONG] = [1, 2];

/** A column whose texts are looked at. */
type CheckedColumn = Exclude<TextColumn, "id"> | "sources";

/** What has been found of the texts of a column, by their numbers. */
interface Found {
  readonly states: Uint8Array;
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
  readonly #found = new Map<CheckedColumn, Found>();

  constructor(rows: CollectedRows, maker: FigureMaker, has: HasId) {
    this.#rows = rows;
    this.#maker = maker;
    this.#has = has;
  }

  /** Of `count` rows from `first` on: 1 for a row that is plain, else 0. */
  find(first: number, count: number): Uint8Array {
    const plain = this.#rows.ids.areIds.slice(first, first + count);
    this.#checkSources(plain, first);
    for (const key of TEXT_KEYS) if (key !== "id") this.#checkTexts(plain, first, key);
    return plain;
  }

  #checkSources(plain: Uint8Array, first: number): void {
    const { starts, numbers } = this.#rows.sources;
    const { states } = this.#foundOf("sources");
    for (let row = 0; row < plain.length; row++) {
      const [from, to] = [starts[first + row] ?? 0, starts[first + row + 1] ?? 0];
      if (from === to) plain[row] = 0;
      for (let at = from; at < to; at++) {
        const number = numbers[at] ?? 0;
        if ((states[number] || this.#look("sources", number)) !== FINE) plain[row] = 0;
      }
    }
  }

  #checkTexts(plain: Uint8Array, first: number, key: Exclude<TextColumn, "id">): void {
    const { numbers } = this.#rows.texts[key];
    const { starts } = this.#rows.sources;
    const { states, pieces } = this.#foundOf(key);
    const isByPiece = BY_PIECE.includes(key);
    const ofNone = TEXT_COLUMNS[key] ? 0 : 1;
    for (let row = 0; row < plain.length; row++) {
      const number = numbers[first + row] ?? 0;
      if (number === 0) plain[row] = (plain[row] ?? 0) & ofNone;
      else if ((states[number] || this.#look(key, number)) !== FINE) plain[row] = 0;
      else if (isByPiece && pieces[number] !== (starts[first + row + 1] ?? 0) - (starts[first + row] ?? 0))
        plain[row] = 0;
    }
  }

  /** What has been found of a column's texts, with room for all that it has by now. */
  #foundOf(key: CheckedColumn): Found {
    const known = this.#found.get(key);
    const size = this.#rows.textCount(key) + 1;
    if (known && known.states.length >= size) return known;
    const found = { states: new Uint8Array(size * 2), pieces: known?.pieces ?? [] };
    if (known) found.states.set(known.states);
    this.#found.set(key, found);
    return found;
  }

  /** Looks at a text for the first time. */
  #look(key: CheckedColumn, number: number): number {
    const { states, pieces } = this.#foundOf(key);
    const isFine = key === "sources" ? this.#isSource(number) : this.#isFine(key, number, pieces);
    const state = isFine ? FINE : WRONG;
    states[number] = state;
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
