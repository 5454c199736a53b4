import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { figure } from "./record.ts";
import { loaded, ordinal, show, slider, TABLES } from "./show.tsx";

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

  it("slides to a day that is far, and goes to the next at once", () => {
    const store = show();
    const goTo = (day: number): string => {
      act(() => store.getState().setDay(store.getState().day - ordinal(store) + day, "step"));
      return slider().style.transition;
    };
    expect([7, 14, 13, 6].map(goTo)).toEqual(["none", "", "none", ""]);
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
    fireEvent.click(screen.getByRole("button", { name: "Details of Kazakhstan" }));
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
