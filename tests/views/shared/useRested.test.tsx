import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Archive } from "../../../src/load/archive.ts";
import type { State } from "../../../src/store/store.ts";
import { useRested } from "../../../src/views/shared/useRested.ts";
import { show } from "../render.tsx";

let renders = 0;
const selectDay = (_: Archive, { day }: State): number => day;

/** The reader's day as it rests. */
function Day() {
  renders++;
  return <output>{useRested(selectDay)}</output>;
}

const rested = (): number => Number(screen.getByRole("status").textContent);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a value that rests", () => {
  it("follows one step at once, and a run of steps with its last", () => {
    const store = show(<Day />);
    const { day } = store.getState();
    const step = (to: number) => act(() => store.getState().setDay(to, "replace"));
    step(day - 1);
    expect(rested()).toBe(day - 1);
    step(day - 2);
    act(() => vi.advanceTimersByTime(100));
    step(day - 3);
    act(() => vi.advanceTimersByTime(149));
    expect(rested()).toBe(day - 1);
    act(() => vi.advanceTimersByTime(1));
    expect(rested()).toBe(day - 3);
  });

  it("renders nothing while a run goes on", () => {
    const store = show(<Day />);
    const { day } = store.getState();
    act(() => store.getState().setDay(day + 1, "replace"));
    const before = renders;
    for (let by = 2; by < 6; by++) act(() => store.getState().setDay(day + by, "replace"));
    expect(renders).toBe(before);
    act(() => vi.advanceTimersByTime(150));
    expect(rested()).toBe(day + 5);
  });

  it("follows a choice at once, whatever came before", () => {
    const store = show(<Day />);
    const { day } = store.getState();
    act(() => store.getState().setDay(day - 1, "replace"));
    act(() => store.getState().setDay(day - 2, "push"));
    expect(rested()).toBe(day - 2);
  });

  it("takes the last of a run though something else changes meanwhile", () => {
    const store = show(<Day />);
    const { day } = store.getState();
    act(() => store.getState().setDay(day - 1, "replace"));
    act(() => store.getState().setDay(day - 2, "replace"));
    act(() => store.getState().select(null));
    act(() => vi.advanceTimersByTime(150));
    expect(rested()).toBe(day - 2);
  });
});
