import { act, fireEvent, screen, within } from "@testing-library/react";
import { Profiler } from "react";
import { describe, expect, it, vi } from "vitest";
import { selectShown } from "../../../src/store/selectors.ts";
import { FigureRows } from "../../../src/views/evidence/list/FigureRows.tsx";
import { useDerived } from "../../../src/views/shared/useArchive.ts";
import { TableView } from "../../../src/views/table/TableView.tsx";
import { en } from "../../../src/words/en.ts";
import type { smallFile } from "../../fixtures/small.ts";
import { show } from "../render.tsx";

const LAST_DAY = "?day=2022-10-05";

/** As many more figures of one place, each with its own value. */
const more = (count: number) => (file: ReturnType<typeof smallFile>) => {
  const [model] = file.figures;
  if (!model) return;
  for (let n = 0; n < count; n++) {
    const value = { low: 1000 + n, high: 1000 + n, hedge: "exact" as const };
    file.figures.push({ ...structuredClone(model), id: `more-${n}`, value } as never);
  }
};

function List() {
  const figures = useDerived(selectShown);
  return <FigureRows figures={figures} />;
}

const rows = () => within(screen.getByRole("list")).getAllByRole("listitem");

describe("a list of figures", () => {
  it("has all its rows in the page up to 500", () => {
    show(<List />, LAST_DAY, more(490));
    expect(rows()).toHaveLength(494);
    expect(rows()[0]).not.toHaveAttribute("aria-setsize");
  });

  it("renders the first 24 rows before the others", () => {
    const counts: number[] = [];
    const count = () => counts.push(document.querySelectorAll("li").length);
    show(
      <Profiler id="list" onRender={count}>
        <List />
      </Profiler>,
      LAST_DAY,
      more(490),
    );
    expect(counts[0]).toBe(24);
    expect(counts.at(-1)).toBe(494);
    expect(screen.getAllByRole("button").filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });

  it("draws only what comes with a day: the rows below stay as they are", () => {
    const named = vi.spyOn(en.record, "claim");
    const store = show(<List />, "?day=2022-09-25", (file) => {
      more(40)(file);
      for (const figure of file.figures) if (figure.id.startsWith("more")) figure.when = "2022-09-25";
    });
    const before = rows();
    expect(before).toHaveLength(41);
    named.mockClear();
    act(() => store.getState().setDay(store.getState().day + 1, "step"));
    expect(rows().slice(1)).toEqual(before);
    // The row that was the first is the stop of the Tab key no more.
    const drawn = new Set(named.mock.calls.map(([, { id }]) => id));
    expect([...drawn]).toEqual(["ge-entries", "more-0"]);
    named.mockRestore();
  });

  it("has only some of them in the page above, and says how many there are and which these are", () => {
    show(<List />, LAST_DAY, more(600));
    expect(rows().length).toBeLessThan(60);
    rows().forEach((row, at) => {
      expect(row).toHaveAttribute("aria-setsize", "604");
      expect(row).toHaveAttribute("aria-posinset", String(at + 1));
    });
    expect(screen.getByRole("list")).toHaveStyle({ height: `${604 * 66}px` });
  });

  it("moves its window with a scroll, and keeps the row that has focus", () => {
    show(<List />, LAST_DAY, more(600));
    const list = screen.getByRole("list");
    const focused = within(rows()[2] as HTMLElement).getByRole("button");
    act(() => focused.focus());
    list.getBoundingClientRect = () => new DOMRect(0, -66 * 300, 400, 66 * 604);
    fireEvent.scroll(list);
    const positions = rows().map((row) => Number(row.getAttribute("aria-posinset")));
    expect(positions.slice(0, 3)).toEqual([2, 3, 4]);
    expect(positions[3]).toBe(293);
    expect(positions).toContain(301);
    expect(focused).toHaveFocus();
  });

  it("is one stop of the Tab key, which comes back to the row that had focus last", () => {
    show(<List />, LAST_DAY, more(600));
    const buttons = () => screen.getAllByRole("button");
    const stops = () => buttons().filter((button) => button.tabIndex === 0);
    expect(stops()).toEqual([buttons()[0]]);
    const third = buttons()[2] as HTMLElement;
    act(() => third.focus());
    act(() => third.blur());
    expect(stops()).toEqual([third]);
  });
});

describe("a long table", () => {
  it("has only the rows in sight in the page, numbered among all", () => {
    show(<TableView />, `${LAST_DAY}&sort=value`, more(600));
    expect(screen.getByRole("heading", { name: /^604 figures/ })).toBeVisible();
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "605");
    const numbered = screen.getAllByRole("row").filter((row) => row.hasAttribute("aria-rowindex"));
    expect(numbered.length).toBeLessThan(80);
    numbered.forEach((row, at) => {
      expect(row).toHaveAttribute("aria-rowindex", String(at + 2));
    });
  });
});
