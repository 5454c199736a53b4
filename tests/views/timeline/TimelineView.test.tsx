import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DaySentence } from "../../../src/views/timeline/sentence/DaySentence.tsx";
import { TimelineView } from "../../../src/views/timeline/TimelineView.tsx";
import type { OpenStore } from "../../fixtures/open.ts";
import { Provide } from "../render.tsx";
import { dayOf, figure, storeOf } from "./record.ts";

const FIRST = dayOf("2022-09-21");
const TABLES = {
  figures: [
    figure("total", "2022-09-21/2022-09-27", { low: 98000, high: 98000, hedge: "about" }),
    figure("late", "2022-10-02", 500),
    figure("undated", "2022-09-22", 7, { evidence: [{ source: "paper", summary: "Ours." }] }),
  ],
  events: [{ id: "decree", title: "A decree", kind: "decree", when: "2022-09-21", where: "ru" }],
};

function show(search = "", tables: Parameters<typeof storeOf>[0] = TABLES, info: object = {}): OpenStore {
  const store = storeOf(tables, search, info);
  render(
    <Provide store={store}>
      <TimelineView />
    </Provide>,
  );
  return store;
}

/** Lets what is loaded when it is first needed arrive. */
const loaded = () => act(() => vi.dynamicImportSettled());
const ordinal = (store: OpenStore): number => store.getState().day - FIRST;
const slider = () => screen.getByRole("slider", { name: "Day" });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("the slider", () => {
  it("says the day and how many figures show", () => {
    show();
    expect(slider()).toHaveAttribute("aria-valuemin", "0");
    expect(slider()).toHaveAttribute("aria-valuemax", "39");
    expect(slider()).toHaveAttribute("aria-valuenow", "6");
    expect(slider()).toHaveAttribute("aria-valuetext", "27 September 2022, 2 figures");
  });

  it("moves by a day, a week, and to the ends", () => {
    const store = show();
    const press = (key: string): number => {
      fireEvent.keyDown(slider(), { key });
      return ordinal(store);
    };
    expect(
      ["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "ArrowLeft", "End", "ArrowRight"].map(press),
    ).toEqual([7, 6, 13, 6, 0, 0, 39, 39]);
    expect(store.getState().history).toBe("step");
  });
});

describe("what the filter leaves out", () => {
  it("is counted for the day, and comes back with a press", () => {
    const store = show("?day=2022-09-27&disputed=yes");
    expect(screen.getByText(/^2 figures filtered out/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(store.getState().disputed).toBe(false);
    expect(screen.queryByText(/filtered out/)).toBeNull();
  });
});

describe("the controls", () => {
  it("plays a day at a time, pauses, and ends with the record", () => {
    const store = show("?day=2022-10-28");
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    act(() => vi.advanceTimersByTime(1000));
    expect(ordinal(store)).toBe(38);
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    act(() => vi.advanceTimersByTime(5000));
    expect(ordinal(store)).toBe(38);
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    act(() => vi.advanceTimersByTime(5000));
    expect(ordinal(store)).toBe(39);
    expect(store.getState().history).toBe("replace");
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    expect(ordinal(store)).toBe(0);
  });

  it("goes as fast as it is told, and not while the page is out of sight", () => {
    const store = show();
    fireEvent.change(screen.getByRole("combobox", { name: "Speed" }), { target: { value: "250" } });
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    act(() => vi.advanceTimersByTime(1000));
    expect(ordinal(store)).toBe(10);
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    act(() => document.dispatchEvent(new Event("visibilitychange")));
    expect(store.getState().isPlaying).toBe(false);
    vi.restoreAllMocks();
  });

  it("steps by its buttons", () => {
    const store = show("?day=2022-09-21");
    fireEvent.click(screen.getByRole("button", { name: "Previous day" }));
    expect(ordinal(store)).toBe(0);
    fireEvent.click(screen.getByRole("button", { name: "Next day" }));
    expect(ordinal(store)).toBe(1);
  });

  it("takes a date, and the nearest day for one outside the record", () => {
    const store = show();
    const field = screen.getByLabelText("Go to day");
    expect(field).toHaveAttribute("max", "2022-10-30");
    fireEvent.change(field, { target: { value: "2022-10-04" } });
    expect(ordinal(store)).toBe(13);
    fireEvent.change(field, { target: { value: "2031-01-01" } });
    expect(ordinal(store)).toBe(13);
    fireEvent.blur(field);
    expect(ordinal(store)).toBe(39);
    expect(field).toHaveValue("2022-10-30");
  });

  it("changes the clock, and says how many figures that leaves out", () => {
    const store = show();
    expect(screen.queryByText(/no known publication day/)).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: "Known by" }));
    expect(store.getState().clock).toBe("known");
    expect(screen.getByText("1 figure has no publication date and isn’t shown")).toBeVisible();
  });
});

describe("the lanes", () => {
  it("have a button for every figure that shows, named like the list's", () => {
    const store = show();
    const lane = screen.getByRole("group", { name: /^Kazakhstan, 3 figures/ });
    const marks = within(lane).getAllByRole("button");
    expect(marks.map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "about 98,000 people entered Kazakhstan, 21–27 September 2022",
      "7 people entered Kazakhstan, 22 September 2022",
    ]);
    const [first] = marks;
    if (first) fireEvent.click(first);
    expect(store.getState().selected).toEqual({ kind: "figure", id: "total" });
    expect(first).toHaveAttribute("aria-current", "true");
  });

  it("draw what comes later as a ghost by what happened, and not at all by what was known", () => {
    show("?day=2022-09-26");
    expect(document.querySelectorAll(".bar.is-ghost")).toHaveLength(1);
    fireEvent.click(screen.getByRole("radio", { name: "Known by" }));
    expect(document.querySelectorAll(".bar, .bracket")).toHaveLength(0);
  });

  it("are one stop of the Tab key, with arrows between marks", () => {
    const store = show();
    const lane = screen.getByRole("group", { name: /^Kazakhstan/ });
    act(() => lane.focus());
    const [first, second] = within(lane).getAllByRole("button");
    expect(document.activeElement).toBe(first);
    expect(store.getState().hovered).toEqual({ kind: "figure", id: "total" });
    expect(lane).toHaveAttribute("tabindex", "-1");
    fireEvent.keyDown(first ?? lane, { key: "ArrowRight" });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second ?? lane, { key: "Home" });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first ?? lane, { key: "End" });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second ?? lane, { key: "Enter" });
    expect(store.getState().selected).toEqual({ kind: "figure", id: "undated" });
  });

  it("fold the countries after the fourth", () => {
    const codes = ["KZ", "FI", "GE", "MN", "NO", "AM"];
    const places = codes.map((country) => ({ id: country, name: country, kind: "country", country }));
    const figures = codes.map((where) => figure(where, "2022-09-21", 1, { where }));
    show("", { figures, ...{ places } });
    expect(screen.queryByRole("group", { name: /^Norway/ })).toBeNull();
    const fold = screen.getByRole("button", { name: "2 more countries" });
    expect(fold).toHaveAttribute("aria-expanded", "false");
    fireEvent(window, new Event("beforeprint"));
    expect(screen.getByRole("group", { name: /^Norway/ })).toBeVisible();
    fireEvent(window, new Event("afterprint"));
    expect(screen.queryByRole("group", { name: /^Norway/ })).toBeNull();
    fireEvent.click(fold);
    expect(screen.getByRole("group", { name: /^Norway/ })).toBeVisible();
  });

  it("list what has no room, and give focus back on Escape", async () => {
    const figures = [1, 2, 3, 4, 5].map((n) => figure(`f${n}`, `2022-09-21/2022-09-2${n + 1}`, n * 1000));
    const store = show("", { figures });
    const more = screen.getByRole("button", { name: "+2 more: Kazakhstan: more figures" });
    fireEvent.click(more);
    await loaded();
    const list = screen.getByRole("dialog", { name: "Kazakhstan: more figures" });
    expect(within(list).getAllByRole("button")).toHaveLength(2);
    fireEvent.keyDown(list, { key: "Escape" });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(more);
    fireEvent.click(more);
    fireEvent.click(within(screen.getByRole("dialog")).getAllByRole("button")[0] ?? more);
    expect(store.getState().selected?.kind).toBe("figure");
  });

  it("move with the day when it leaves them, and by the window's keys", () => {
    show();
    const window = screen.getByRole("scrollbar");
    expect(window).toHaveAttribute("aria-valuenow", "0");
    fireEvent.keyDown(slider(), { key: "End" });
    expect(window).toHaveAttribute("aria-valuenow", "24");
    fireEvent.keyDown(window, { key: "Home" });
    expect(window).toHaveAttribute("aria-valuenow", "0");
    expect(window).toHaveAttribute("aria-valuetext", "21 September – 6 October 2022");
  });

  it("have no overview where the record fits", () => {
    show("", TABLES, { lastDay: "2022-10-02" });
    expect(screen.queryByRole("scrollbar")).toBeNull();
  });
});

describe("the days shown", () => {
  const shown = () => screen.getByRole("combobox", { name: "Days shown" });
  const choose = (value: string) => fireEvent.change(shown(), { target: { value } });
  const slide = (name: string) => screen.getByRole("slider", { name });

  it("are everything so far, said in words, and one day or a span on demand", () => {
    const store = show();
    expect(
      within(shown())
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["Everything so far", "This day", "This span"]);
    expect(shown()).toHaveDisplayValue("Everything so far");
    choose("day");
    expect(store.getState().mode).toBe("day");
    expect(slider()).toHaveAttribute("aria-valuetext", "27 September 2022, 1 figure");
    expect(document.querySelectorAll(".bar.is-ghost")).toHaveLength(2);
    expect(screen.getAllByRole("slider")).toHaveLength(1);
  });

  it("have two dates to type and two ends to move in span mode", async () => {
    const store = show();
    choose("span");
    await loaded();
    const span = (): number[] => (store.getState().span ?? []).map((day) => day - FIRST);
    expect(span()).toEqual([0, 6]);
    expect(screen.queryByLabelText("Go to day")).toBeNull();
    fireEvent.change(screen.getByLabelText("From"), { target: { value: "2022-09-23" } });
    expect(span()).toEqual([2, 6]);
    fireEvent.change(screen.getByLabelText("To"), { target: { value: "2022-09-22" } });
    expect(span()).toEqual([1, 1]);
    const press = (name: string, key: string): number[] => {
      fireEvent.keyDown(slide(name), { key });
      return span();
    };
    expect(press("Span end", "PageUp")).toEqual([1, 8]);
    expect(press("Span start", "ArrowRight")).toEqual([2, 8]);
    expect(press("Span start", "PageUp")).toEqual([8, 8]);
    expect(press("Span start", "Home")).toEqual([0, 8]);
    expect(press("Span end", "End")).toEqual([0, 39]);
    expect(press("Span end", "Home")).toEqual([0, 0]);
    expect(slide("Span end")).toHaveAttribute("aria-valuetext", "21 September 2022, 0 figures in the span");
    expect(screen.getAllByRole("slider", { name: "Day" })).toHaveLength(1);
  });

  it("move with the day as a window while playing, and begin again in a loop", () => {
    const store = show("?mode=span&from=2022-10-27&to=2022-10-29");
    const span = (): number[] => (store.getState().span ?? []).map((day) => day - FIRST);
    const loop = screen.getByRole("button", { name: "Loop" });
    expect(loop).toHaveAttribute("aria-pressed", "false");
    fireEvent.click(loop);
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    act(() => vi.advanceTimersByTime(1000));
    expect(span()).toEqual([37, 39]);
    act(() => vi.advanceTimersByTime(1000));
    expect(span()).toEqual([0, 2]);
    expect(store.getState().isPlaying).toBe(true);
  });

  it("are brushed by a drag with the shift key", () => {
    const store = show();
    const axis = document.querySelector(".axis");
    if (!axis) throw new Error("There is no axis.");
    vi.spyOn(window, "requestAnimationFrame").mockImplementation((run) => {
      run(0);
      return 1;
    });
    const at = (column: number, shiftKey: boolean) => ({
      pointerId: 1,
      isPrimary: true,
      button: 0,
      buttons: 1,
      shiftKey,
      clientX: 112 + (column + 0.5) * ((800 - 112) / 16),
    });
    const drag = (from: number, to: number, shiftKey: boolean): number[] => {
      fireEvent.pointerDown(axis, at(from, shiftKey));
      fireEvent.pointerMove(axis, at(to, shiftKey));
      fireEvent.pointerUp(axis, at(to, shiftKey));
      return (store.getState().span ?? []).map((day) => day - FIRST);
    };
    expect(drag(7, 4, true)).toEqual([4, 7]);
    expect(drag(5, 7, false)).toEqual([6, 9]);
    expect(drag(12, 13, false)).toEqual([12, 13]);
    vi.restoreAllMocks();
  });
});

describe("a press on the axis", () => {
  const COLUMN = (800 - 112) / 16;
  const at = (column: number, more: object = {}) => ({
    pointerId: 1,
    isPrimary: true,
    button: 0,
    buttons: 1,
    clientX: 112 + (column + 0.5) * COLUMN,
    ...more,
  });
  const axis = (): Element => {
    const element = document.querySelector(".axis");
    if (!element) throw new Error("There is no axis.");
    vi.spyOn(element, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 800, 30));
    return element;
  };

  it("goes to a day, as a choice that Back can undo", () => {
    const store = show();
    const element = axis();
    fireEvent.pointerDown(element, at(9));
    fireEvent.pointerUp(element, at(9, { buttons: 0 }));
    expect(ordinal(store)).toBe(9);
    expect(store.getState().history).toBe("push");
  });

  it("drags the day, in place of the last entry, and stops what plays", () => {
    const store = show();
    const element = axis();
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    fireEvent.pointerDown(element, at(6));
    fireEvent.pointerMove(element, at(8));
    expect(store.getState().isPlaying).toBe(false);
    expect(screen.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-scrubbing");
    act(() => vi.advanceTimersToNextFrame());
    expect(ordinal(store)).toBe(8);
    fireEvent.pointerMove(element, at(11));
    fireEvent.pointerMove(element, at(12, { buttons: 0 }));
    act(() => vi.advanceTimersToNextFrame());
    expect(ordinal(store)).toBe(8);
    expect(store.getState().history).toBe("replace");
    expect(screen.getByRole("region", { name: "Timeline" })).not.toHaveAttribute("data-scrubbing");
  });
});

describe("the drawing", () => {
  it("shows fewer days, more, and all", () => {
    show();
    const dates = (): number => document.querySelectorAll(".grid line:not(.is-hour)").length;
    const hours = (): number => document.querySelectorAll(".grid .is-hour").length;
    const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
    expect(dates()).toBe(17);
    press("Show fewer days");
    expect(dates()).toBe(11);
    press("Show fewer days");
    expect(dates()).toBe(7);
    expect(hours()).toBe(0);
    press("Show fewer days");
    press("Show fewer days");
    expect(dates()).toBe(2);
    expect(hours()).toBe(7);
    expect(screen.getByText("06:00")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Show fewer days" })).toHaveAttribute("aria-disabled", "true");
    press("Whole record");
    expect(dates()).toBe(41);
    expect(screen.queryByRole("scrollbar")).toBeNull();
    press("Show fewer days");
    expect(screen.getByRole("scrollbar")).toBeVisible();
  });

  it("zooms by the wheel with the ctrl key, and moves by a wheel turned sideways", () => {
    show();
    const timeline = screen.getByRole("region", { name: "Timeline" });
    // happy-dom's wheel events know of no keys.
    const turn = (deltaX: number, deltaY: number, ctrlKey = false) => {
      const event = Object.assign(new Event("wheel", { cancelable: true }), {
        deltaX,
        deltaY,
        clientX: 300,
        ctrlKey,
      });
      fireEvent(timeline, event);
      return event.defaultPrevented;
    };
    expect(turn(0, 100)).toBe(false);
    expect(document.querySelectorAll(".grid line")).toHaveLength(17);
    expect(turn(0, 100, true)).toBe(true);
    expect(document.querySelectorAll(".grid line")).toHaveLength(27);
    const inSight = screen.getByRole("scrollbar");
    // 25 or 26 days over 688 px: 100 px are three whole days, and 28 px more are the fourth.
    expect(inSight).toHaveAttribute("aria-valuenow", "0");
    expect(turn(100, 10)).toBe(true);
    expect(inSight).toHaveAttribute("aria-valuenow", "3");
    turn(28, 0);
    expect(inSight).toHaveAttribute("aria-valuenow", "4");
    turn(-900, 0);
    expect(inSight).toHaveAttribute("aria-valuenow", "0");
  });

  it("begins with its own days where a file with the same id takes the place of another", () => {
    const days = (): string => screen.getByRole("scrollbar").getAttribute("aria-valuetext") ?? "";
    const storeUntil = (lastDay: string) => storeOf(TABLES, "", { lastDay });
    const page = (store: OpenStore) => (
      <Provide store={store}>
        <TimelineView />
      </Provide>
    );
    const { rerender } = render(page(storeUntil("2022-10-30")));
    fireEvent.click(screen.getByRole("button", { name: "Show fewer days" }));
    expect(days()).toBe("23 September – 2 October 2022");
    const late = Array.from({ length: 9 }, (_, i) => figure(`late${i}`, `2023-12-2${i + 1}`, 5));
    rerender(page(storeOf({ figures: late }, "?day=2023-12-31", { lastDay: "2024-01-31" })));
    expect(days()).toBe("20 December 2023 – 4 January 2024");
    fireEvent.keyDown(screen.getByRole("scrollbar"), { key: "End" });
    expect(days()).toBe("16–31 January 2024");
    rerender(page(storeUntil("2022-09-30")));
    expect(screen.queryByRole("scrollbar")).toBeNull();
    expect(slider()).toHaveAttribute("aria-valuemax", "9");
  });

  it("folds a lane into its bars, and all lanes", () => {
    show();
    const fold = screen.getByRole("button", { name: "Details of Kazakhstan" });
    expect(document.querySelectorAll(".bracket")).toHaveLength(1);
    fireEvent.click(fold);
    expect(fold).toHaveAttribute("aria-expanded", "false");
    expect(document.querySelectorAll(".bracket")).toHaveLength(0);
    expect(document.querySelectorAll(".bar")).toHaveLength(2);
    fireEvent.click(screen.getByRole("button", { name: "Expand all" }));
    expect(fold).toHaveAttribute("aria-expanded", "true");
    fireEvent.click(screen.getByRole("button", { name: "Collapse all" }));
    expect(fold).toHaveAttribute("aria-expanded", "false");
  });

  it("compares countries that counted single days, on one scale", async () => {
    const days = ["2022-09-21", "2022-09-22"];
    const figures = ["kz", "fi"].flatMap((where) =>
      days.map((when, i) => figure(`${where}${i}`, when, where === "kz" ? 20000 : 500, { where })),
    );
    show("", { figures });
    fireEvent.click(screen.getByRole("button", { name: "Compare countries" }));
    await loaded();
    const region = screen.getByRole("region", { name: "Countries compared" });
    const charts = within(region).getAllByRole("group");
    expect(charts.map((chart) => chart.getAttribute("aria-label")?.split(",")[0])).toEqual([
      "Finland",
      "Kazakhstan",
    ]);
    for (const chart of charts) {
      expect(within(chart).getByText("20k")).toBeInTheDocument();
      expect(within(chart).getAllByRole("button")).toHaveLength(2);
    }
    fireEvent.click(screen.getByRole("button", { name: "Compare countries" }));
    expect(screen.getByRole("group", { name: /^Kazakhstan, 2 figures/ })).toBeVisible();
  });
});

describe("the sentence", () => {
  it("opens a number's figure, and is spoken only once a step has settled", () => {
    const store = show();
    const live = document.querySelector("[aria-live]");
    expect(live).toHaveTextContent("");
    fireEvent.click(screen.getByText("about 98,000", { selector: ".day-sentence *" }));
    expect(store.getState().selected?.id).toBe("total");
    fireEvent.click(screen.getByRole("button", { name: "Next day" }));
    act(() => vi.advanceTimersByTime(399));
    expect(live).toHaveTextContent("");
    act(() => vi.advanceTimersByTime(1));
    expect(live).toHaveTextContent(/^28 September, day 7: /);
  });

  it("is not spoken while the days run, but when they stop", () => {
    show();
    const live = document.querySelector("[aria-live]");
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    act(() => vi.advanceTimersByTime(2500));
    expect(live).toHaveTextContent("");
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    act(() => vi.advanceTimersByTime(400));
    expect(live).toHaveTextContent(/^29 September, day 8: /);
  });

  it("is plain text where nobody can press it", () => {
    const html = renderToStaticMarkup(
      <DaySentence
        segments={[
          { text: "Kazakhstan: " },
          { text: "7", ref: { kind: "figure", id: "f" } },
          { text: "None.", style: "aside" },
        ]}
      />,
    );
    expect(html).toBe('<p class="day-sentence"><span>Kazakhstan: </span><span>7</span><em>None.</em></p>');
  });
});
