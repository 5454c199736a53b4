import { memo, useDeferredValue, useState } from "react";
import { formatDay } from "../../model/day.ts";
import { type Sort, sameRef } from "../../store/choices.ts";
import { isFiltered } from "../../store/counts.ts";
import { selectMatching, selectShown } from "../../store/selectors.ts";
import { FilterBar, NothingFound } from "../shared/FilterBar.tsx";
import { useApp } from "../shared/useApp.ts";
import { SumPanel } from "./SumPanel.tsx";
import "./table.css";
import { rowOf, sortRows, type TableRow } from "./tableRows.ts";

const COLUMNS: readonly {
  readonly column: Sort["column"];
  readonly label: string;
  readonly isNumber?: boolean;
}[] = [
  { column: "value", label: "Figure" },
  { column: "measure", label: "Measure" },
  { column: "hedge", label: "Hedge" },
  { column: "country", label: "Country" },
  { column: "to", label: "Dates" },
  { column: "speaker", label: "First said by" },
  { column: "outlets", label: "Outlets", isNumber: true },
  { column: "origins", label: "Origins", isNumber: true },
  { column: "disputes", label: "Disputes", isNumber: true },
];

/** Rows are added in steps of this many. */
const STEP = 300;

function ColumnHead({ column, label, isNumber = false }: (typeof COLUMNS)[number]) {
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
        {label}
        <span aria-hidden="true">{isSorted ? (sort.isFalling ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

interface RowProps {
  row: TableRow;
  isTicked: boolean;
  onTick: (id: string, isOn: boolean) => void;
}

const Row = memo(function Row({ row, isTicked, onTick }: RowProps) {
  const { figure } = row;
  const select = useApp((state) => state.select);
  const setHovered = useApp((state) => state.setHovered);
  const isSelected = useApp((state) => sameRef(state.selected, { kind: "figure", id: figure.id }));
  const isHovered = useApp((state) => state.hovered?.kind === "figure" && state.hovered.id === figure.id);
  const ref = { kind: "figure", id: figure.id } as const;
  return (
    <tr
      className={isHovered ? "is-hovered" : undefined}
      aria-current={isSelected || undefined}
      onPointerEnter={() => setHovered(ref)}
      onPointerLeave={() => setHovered(null)}
    >
      <td>
        <input
          type="checkbox"
          aria-label={`Add up ${row.quantity} ${row.claim}`}
          checked={isTicked}
          onChange={(event) => onTick(figure.id, event.target.checked)}
        />
      </td>
      <th scope="row">
        <button type="button" data-ref={`figure:${figure.id}`} onClick={() => select(ref)}>
          <b>{row.quantity}</b> <span>{row.claim}</span>
        </button>
      </th>
      <td>{row.measure}</td>
      <td>{row.hedge}</td>
      <td>{row.country}</td>
      <td>{row.window}</td>
      <td>{row.speaker}</td>
      <td className="is-number">{row.outlets}</td>
      <td className="is-number">{row.origins}</td>
      <td className="is-number">{row.disputes === 0 ? "" : `≠ ${row.disputes}`}</td>
    </tr>
  );
});

/** The record as a table: the twin of map and timeline, sortable, with a sum that refuses what is unlike. */
export function TableView() {
  const dataset = useApp((state) => state.dataset);
  const index = useApp((state) => state.index);
  const day = useApp((state) => state.day);
  const clock = useApp((state) => state.clock);
  const sort = useApp((state) => state.sort);
  const everyDay = useApp((state) => state.everyDay);
  const setEveryDay = useApp((state) => state.setEveryDay);
  const hasFilter = useApp(isFiltered);
  const figures = useDeferredValue(
    useApp((state) => (state.everyDay ? selectMatching(state).order : selectShown(state))),
  );
  const [limit, setLimit] = useState(STEP);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [handleTick] = useState(
    () => (id: string, isOn: boolean) =>
      setTicked((ids) => (isOn ? [...ids, id] : ids.filter((other) => other !== id))),
  );

  const rows = sortRows(
    [...figures].reverse().flatMap((at) => rowOf(dataset, index, at) ?? []),
    sort,
  );
  const addends = ticked.flatMap((id) => dataset.figures[index.figureById.get(id) ?? -1] ?? []);
  return (
    <section aria-label="Table" className="table-view">
      <div className="table-head">
        <h2>
          {rows.length} {rows.length === 1 ? "figure" : "figures"}
          {everyDay ? " of the whole record" : ` ${clock === "known" ? "known " : ""}by ${formatDay(day)}`}
        </h2>
        <label>
          <input type="checkbox" checked={everyDay} onChange={(event) => setEveryDay(event.target.checked)} />{" "}
          Every day of the record
        </label>
        <FilterBar />
        <SumPanel dataset={dataset} figures={addends} onClear={() => setTicked([])} />
      </div>
      {figures.length === 0 && hasFilter && <NothingFound />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label="The table, which scrolls">
        <table>
          <caption className="visually-hidden">
            Figures with their hedges, windows, speakers and support. Column heads sort.
          </caption>
          <thead>
            <tr>
              <td>
                <span className="visually-hidden">Add up</span>
              </td>
              {COLUMNS.map((column) => (
                <ColumnHead key={column.column} {...column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <Row
                key={row.figure.id}
                row={row}
                isTicked={ticked.includes(row.figure.id)}
                onTick={handleTick}
              />
            ))}
          </tbody>
        </table>
        {rows.length > limit && (
          <button type="button" className="text-button" onClick={() => setLimit(limit + STEP)}>
            Show {Math.min(STEP, rows.length - limit)} more of {rows.length}
          </button>
        )}
      </section>
    </section>
  );
}
