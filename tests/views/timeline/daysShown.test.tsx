import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FIRST, loaded, ordinal, show, slider } from "./show.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
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
