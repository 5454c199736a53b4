import { Fragment, memo, useDeferredValue, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { type Sort, sameRef } from "../../store/choices.ts";
import { isFiltered } from "../../store/counts.ts";
import { selectListing } from "../../store/selectors.ts";
import { shownSpan } from "../../store/span.ts";
import { FilterBar, NothingFound } from "../shared/FilterBar.tsx";
import { usePointing } from "../shared/input/pointing.ts";
import { usePointed } from "../shared/input/usePointed.ts";
import { useRowStop } from "../shared/lists/useRowStop.ts";
import { useRows } from "../shared/lists/useRows.ts";
import { Pause } from "../shared/SegmentText.tsx";
import { useApp } from "../shared/useApp.ts";
import { useArchive, useDerived } from "../shared/useArchive.ts";
import { SumPanel } from "./SumPanel.tsx";
import "./table.css";
import "./tableRows.css";
import { useAllWords } from "../shared/useWords.ts";
import { sortFigures } from "./sortFigures.ts";
import { rowOf } from "./tableRows.ts";

const COLUMNS: readonly {
  readonly column: Sort["column"];
  readonly isNumber?: boolean;
}[] = [
  { column: "value" },
  { column: "measure" },
  { column: "hedge" },
  { column: "country" },
  { column: "to" },
  { column: "speaker" },
  { column: "outlets", isNumber: true },
  { column: "origins", isNumber: true },
  { column: "disputes", isNumber: true },
];

/** The height of a row in a long table, in pixels, before one is drawn. */
const ROW_HEIGHT = 33;

function ColumnHead({ column, isNumber = false }: (typeof COLUMNS)[number]) {
  const { table: words } = useAllWords();
  const sort = useApp((state) => state.sort);
  const setSort = useApp((state) => state.setSort);
  const isSorted = sort?.column === column;
  const order = isSorted ? (sort.isFalling ? "descending" : "ascending") : "none";
  const handleClick = () => {
    if (!isSorted) setSort({ column, isFalling: column === "value" || isNumber });
    else
      setSort(
        sort.isFalling === (column === "value" || isNumber) ? { column, isFalling: !sort.isFalling } : null,
      );
  };
  return (
    <th scope="col" aria-sort={order} className={isNumber ? "is-number" : undefined}>
      <button type="button" onClick={handleClick}>
        {words.columns[column]}
        <span aria-hidden="true">{isSorted ? (sort.isFalling ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

/** The room of the rows that are not in the page. */
function LeftOut({ height }: { height: number }) {
  return (
    <tr className="rows-left-out">
      <td colSpan={COLUMNS.length + 1} style={{ height }} />
    </tr>
  );
}

interface RowProps {
  /** The figure's number. */
  number: number;
  /** The row's position from 0. */
  position: number;
  /** Whether only some rows of the table are in the page. */
  isLong: boolean;
  /** Whether the Tab key comes to this row. */
  isStop: boolean;
  isTicked: boolean;
  onTick: (number: number, isOn: boolean) => void;
}

const Row = memo(function Row({ number, position, isLong, isStop, isTicked, onTick }: RowProps) {
  const words = useAllWords();
  const archive = useArchive();
  const row = useMemo(() => rowOf(archive, words, number), [archive, words, number]);
  const { figure } = row;
  const select = useApp((state) => state.select);
  const isSelected = usePointed(({ selected }) => sameRef(selected, { kind: "figure", id: figure.id }));
  const isHovered = usePointed(({ hovered }) => hovered?.kind === "figure" && hovered.id === figure.id);
  const ref = { kind: "figure", id: figure.id } as const;
  const tabIndex = isStop ? 0 : -1;
  return (
    <tr
      className={isHovered ? "is-hovered" : undefined}
      data-row={number}
      data-at={position}
      aria-rowindex={isLong ? position + 2 : undefined}
      aria-current={isSelected || undefined}
      {...usePointing(ref)}
    >
      <td>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={words.table.addUpRow(row.quantity, row.claim)}
          checked={isTicked}
          onChange={(event) => onTick(number, event.target.checked)}
        />
      </td>
      <th scope="row">
        <button
          type="button"
          tabIndex={tabIndex}
          data-ref={`figure:${figure.id}`}
          onClick={() => select(ref)}
        >
          <b>{row.quantity}</b>
          <Pause /> <span>{row.claim}</span>
        </button>
      </th>
      <td>{row.measure}</td>
      <td>{row.hedge}</td>
      <td>{row.country}</td>
      <td>{row.window}</td>
      <td>{row.speaker}</td>
      <td className="is-number">{row.outlets}</td>
      <td className="is-number">{row.origins}</td>
      <td className="is-number">
        {row.disputes > 0 && (
          <>
            <span aria-hidden="true">≠ </span>
            {row.disputes}
          </>
        )}
      </td>
    </tr>
  );
});

/** The record as a table: the twin of map and timeline, sortable, with a sum that refuses what is unlike. */
export function TableView() {
  const allWords = useAllWords();
  const { table: words, list } = allWords;
  const archive = useArchive();
  const sort = useApp((state) => state.sort);
  const everyDay = useApp((state) => state.everyDay);
  const setEveryDay = useApp((state) => state.setEveryDay);
  const hasFilter = useApp(isFiltered);
  const listing = useDeferredValue(useDerived((own, state) => selectListing(own, state, state.everyDay)));
  const { figures, clock, mode, isWhole } = listing;
  const when = list.shownDays(clock, mode, ...shownSpan(listing), "day");
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const [handleTick] = useState(
    () => (at: number, isOn: boolean) =>
      setTicked((numbers) => (isOn ? [...numbers, at] : numbers.filter((other) => other !== at))),
  );

  const numbers = useMemo(() => {
    const latestFirst = Uint32Array.from(figures).reverse();
    return sort ? sortFigures(archive, allWords, latestFirst, sort) : latestFirst;
  }, [archive, allWords, figures, sort]);
  const count = numbers.length;
  const [ref, rows] = useRows<HTMLTableSectionElement>(count, ROW_HEIGHT);
  const height = rows?.height ?? 0;
  const { positions, stop, onFocus } = useRowStop(count, rows, (number) => numbers.indexOf(number));
  const handleClear = () => {
    // The button goes with the sum, and what is below moves up: then the focus goes on to the first row that was ticked.
    flushSync(() => setTicked([]));
    document.querySelector<HTMLElement>(`.table-scroll [data-row="${ticked[0]}"] input`)?.focus();
  };
  const addends = ticked.map((at) => archive.at(at));
  return (
    <section aria-label={words.name} className="table-view">
      <div className="table-head">
        <h2>{words.heading(count, isWhole ? words.wholeRecord : when)}</h2>
        <label>
          <input type="checkbox" checked={everyDay} onChange={(event) => setEveryDay(event.target.checked)} />{" "}
          {words.everyDay}
        </label>
        <FilterBar />
        <SumPanel figures={addends} onClear={handleClear} />
      </div>
      {figures.length === 0 && hasFilter && <NothingFound />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={words.scrolls}>
        <table className={rows ? "is-windowed" : undefined} aria-rowcount={rows ? count + 1 : undefined}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <td>
                <span className="visually-hidden">{words.addUp}</span>
              </td>
              {COLUMNS.map((column) => (
                <ColumnHead key={column.column} {...column} />
              ))}
            </tr>
          </thead>
          <tbody ref={ref} data-rows={count} onFocus={onFocus}>
            {positions.map((position, i) => {
              const at = numbers[position] ?? -1;
              const gap = position - (positions[i - 1] ?? -1) - 1;
              return (
                <Fragment key={at}>
                  {gap > 0 && <LeftOut height={gap * height} />}
                  <Row
                    number={at}
                    position={position}
                    isLong={rows !== null}
                    isStop={position === stop}
                    isTicked={ticked.includes(at)}
                    onTick={handleTick}
                  />
                </Fragment>
              );
            })}
            {rows && <LeftOut height={(count - 1 - (positions.at(-1) ?? -1)) * height} />}
          </tbody>
        </table>
      </section>
    </section>
  );
}
