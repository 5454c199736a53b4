import { type FocusEvent, useState } from "react";
import { positionsOf, useRows } from "../../shared/lists/useRows.ts";
import { FigureRow } from "./FigureRow.tsx";
import "./figureRows.css";

/** The height of a row in a long list, in pixels, before one is drawn. */
const ROW_HEIGHT = 66;

/**
 * A list of figures, given by number with the first of the list last. A long list has only the rows in sight in the page, each
 * of the same height, and says to a screen reader how many there are and which these are.
 */
export function FigureRows({ figures }: { figures: Int32Array }) {
  const count = figures.length;
  const [ref, rows] = useRows<HTMLUListElement>(count, ROW_HEIGHT);
  const [focused, setFocused] = useState(-1);
  const numberAt = (position: number): number => figures[count - 1 - position] ?? -1;
  if (!rows) {
    return (
      <ul className="rows" ref={ref}>
        {[...figures].reverse().map((at) => (
          <FigureRow key={at} number={at} />
        ))}
      </ul>
    );
  }
  const handleFocus = (event: FocusEvent) => {
    const row = event.target.closest<HTMLElement>("[data-row]");
    setFocused(Number(row?.dataset.row ?? -1));
  };
  const focusedAt = focused < 0 ? -1 : figures.indexOf(focused);
  const positions = positionsOf(rows, count, focusedAt < 0 ? -1 : count - 1 - focusedAt);
  return (
    <ul
      className="rows is-windowed"
      ref={ref}
      style={{ height: count * rows.height }}
      onFocus={handleFocus}
      onBlur={() => setFocused(-1)}
    >
      {positions.map((position) => {
        const at = numberAt(position);
        return (
          <FigureRow
            key={at}
            number={at}
            position={position + 1}
            count={count}
            top={position * rows.height}
          />
        );
      })}
    </ul>
  );
}
