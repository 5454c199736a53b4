import { useRowStop } from "../../shared/lists/useRowStop.ts";
import { useRows } from "../../shared/lists/useRows.ts";
import { useLater } from "../../shared/useLater.ts";
import { FigureRow } from "./FigureRow.tsx";
import "./figureRows.css";

/** The height of a row in a long list, in pixels, before one is drawn. */
const ROW_HEIGHT = 66;
/** More rows than any screen shows of the list. The others follow when these are on the screen. */
const AT_FIRST = 24;

/**
 * A list of figures, given by number with the first of the list last. A long list has only the rows in sight in the page, each
 * of the same height, and says to a screen reader how many there are and which these are.
 */
export function FigureRows({ figures }: { figures: Int32Array }) {
  const count = figures.length;
  const [ref, rows] = useRows<HTMLUListElement>(count, ROW_HEIGHT);
  const find = (number: number): number => {
    const found = figures.indexOf(number);
    return found < 0 ? -1 : count - 1 - found;
  };
  const isWhole = useLater();
  const firstRows = isWhole ? null : { first: 0, end: Math.min(count, AT_FIRST), height: 0 };
  const { positions, stop, onFocus } = useRowStop(count, rows ?? firstRows, find);
  return (
    <ul
      className={rows ? "rows is-windowed" : "rows"}
      ref={ref}
      data-rows={count}
      style={rows ? { height: count * rows.height } : undefined}
      onFocus={onFocus}
    >
      {positions.map((position) => {
        const below = count - 1 - position;
        const number = figures[below] ?? -1;
        return (
          <FigureRow
            key={number}
            number={number}
            below={below}
            isStop={position === stop}
            {...(rows ? { count, top: position * rows.height } : {})}
          />
        );
      })}
    </ul>
  );
}
