import { type FocusEvent, useState } from "react";
import { positionsOf, type RowWindow } from "./useRows.ts";

interface RowStop {
  /** The positions of the rows in the page, rising. */
  readonly positions: readonly number[];
  /** The position of the one row that the Tab key comes to. */
  readonly stop: number;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Makes a list one stop of the Tab key: the row that had focus last, at first the first one. That row and its neighbours stay in the page,
 * also out of sight. Rows have their figure's number as `data-row` and their position as `data-at`, or as `data-below` how many rows are below
 * them; the list has its count as `data-rows`. The arrow keys go by these. `find` gives the position of a number, or -1.
 */
export function useRowStop(count: number, rows: RowWindow | null, find: (number: number) => number): RowStop {
  const [last, setLast] = useState(-1);
  const at = last < 0 ? -1 : find(last);
  const positions = positionsOf(rows ?? { first: 0, end: count, height: 0 }, count, at);
  const onFocus = ({ target }: FocusEvent): void =>
    setLast(Number(target.closest<HTMLElement>("[data-row]")?.dataset.row ?? -1));
  return { positions, stop: at < 0 ? (positions[0] ?? -1) : at, onFocus };
}
