import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseDay } from "../../src/model/time/day.ts";
import { followHistory, shownFile } from "../../src/store/history.ts";
import { openArchive } from "../fixtures/open.ts";
import { smallDataset } from "../fixtures/small.ts";

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const make = (search = "") => openArchive(smallDataset(), search);

describe("the history", () => {
  const fakeWindow = () => {
    const target = new EventTarget();
    const entries = [""];
    const location = { search: "", pathname: "/map/", hash: "#top" };
    const go = (url: string): void => {
      const { pathname, search, hash } = new URL(url, "https://example.org");
      expect([pathname, hash]).toEqual(["/map/", "#top"]);
      location.search = search;
    };
    return Object.assign(target, {
      entries,
      location,
      history: {
        state: null as unknown,
        pushState(state: unknown, _: string, url: string) {
          expect(state).toBe(this.state);
          go(url);
          entries.push(location.search);
        },
        replaceState(state: unknown, _: string, url: string) {
          expect(state).toBe(this.state);
          go(url);
          entries[entries.length - 1] = location.search;
        },
      },
      setTimeout: globalThis.setTimeout,
      clearTimeout: globalThis.clearTimeout,
    });
  };

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const follow = () => {
    const store = make();
    const page = fakeWindow();
    const stop = followHistory(store, page as unknown as Window);
    return { store, page, stop };
  };

  it("replaces everything where the reader wants no steps, also after Back to an entry from before", () => {
    const { store, page } = follow();
    store.getState().setLeavesSteps(false);
    store.getState().select({ kind: "figure", id: "ge-entries" });
    store.getState().setView("table");
    vi.advanceTimersByTime(400);
    expect(page.entries).toEqual(["?figure=ge-entries&view=table&steps=none"]);
    page.location.search = "?figure=lars-queue";
    page.dispatchEvent(new Event("popstate"));
    store.getState().setView("sources");
    vi.advanceTimersByTime(400);
    expect(page.entries).toEqual(["?figure=lars-queue&view=sources&steps=none"]);
  });

  it("pushes choices and replaces drags", () => {
    const { store, page } = follow();
    store.getState().select({ kind: "figure", id: "ge-entries" });
    expect(page.entries).toEqual(["", "?figure=ge-entries"]);
    for (const date of ["2022-09-24", "2022-09-25", "2022-09-26"])
      store.getState().setDay(day(date), "replace");
    expect(page.entries).toEqual(["", "?figure=ge-entries"]);
    vi.advanceTimersByTime(400);
    expect(page.entries).toEqual(["", "?day=2022-09-26&figure=ge-entries"]);
  });

  it("writes a drag no later where the reader points at something meanwhile", () => {
    const { store, page } = follow();
    store.getState().setDay(day("2022-09-24"), "replace");
    vi.advanceTimersByTime(300);
    store.getState().setHovered({ kind: "figure", id: "ge-entries" });
    vi.advanceTimersByTime(50);
    expect(page.entries).toEqual(["?day=2022-09-24"]);
  });

  it("makes one entry of a run of steps", () => {
    const { store, page } = follow();
    for (const date of ["2022-09-28", "2022-09-29", "2022-09-30"]) {
      store.getState().setDay(day(date), "step");
      vi.advanceTimersByTime(400);
    }
    expect(page.entries).toEqual(["", "?day=2022-09-30"]);
    vi.advanceTimersByTime(2000);
    store.getState().setDay(day("2022-10-01"), "step");
    expect(page.entries).toEqual(["", "?day=2022-09-30", "?day=2022-10-01"]);
  });

  it("follows Back without writing again", () => {
    const { store, page, stop } = follow();
    store.getState().select({ kind: "event", id: "decree" });
    page.location.search = "";
    page.dispatchEvent(new Event("popstate"));
    expect(store.getState().selected?.id).toBe("kz-entries");
    vi.advanceTimersByTime(500);
    expect(page.entries).toEqual(["", "?event=decree"]);
    stop();
    store.getState().select(null);
    expect(page.entries).toEqual(["", "?event=decree"]);
  });

  it("makes two entries of steps a second apart, and of choices in a row", () => {
    const { store, page } = follow();
    store.getState().setDay(day("2022-09-28"), "step");
    vi.advanceTimersByTime(999);
    store.getState().setDay(day("2022-09-29"), "step");
    vi.advanceTimersByTime(1000);
    store.getState().setDay(day("2022-09-30"), "step");
    expect(page.entries).toEqual(["", "?day=2022-09-29", "?day=2022-09-30"]);
    store.getState().setClock("known");
    store.getState().setClock("happened");
    expect(page.entries.slice(3)).toEqual(["?day=2022-09-30&clock=known", "?day=2022-09-30"]);
  });

  it("takes a drag that a choice ends into the entry of the choice", () => {
    const { store, page } = follow();
    store.getState().setDay(day("2022-09-24"), "replace");
    vi.advanceTimersByTime(349);
    store.getState().setClock("known");
    vi.advanceTimersByTime(500);
    expect(page.entries).toEqual(["", "?day=2022-09-24&clock=known"]);
  });

  it("writes a drag once it has rested, not while it goes on", () => {
    const { store, page } = follow();
    for (const date of ["2022-09-24", "2022-09-25"]) {
      store.getState().setDay(day(date), "replace");
      vi.advanceTimersByTime(300);
    }
    expect(page.entries).toEqual([""]);
    vi.advanceTimersByTime(50);
    expect(page.entries).toEqual(["?day=2022-09-25"]);
  });

  it("writes nothing for what is no choice, nor after Back or its own end what was on its way", () => {
    const { store, page, stop } = follow();
    store.getState().setHovered({ kind: "event", id: "decree" });
    store.getState().setDay(day("2022-09-24"), "replace");
    page.dispatchEvent(new Event("popstate"));
    vi.advanceTimersByTime(500);
    store.getState().setDay(day("2022-09-25"), "replace");
    stop();
    vi.advanceTimersByTime(500);
    expect(page.entries).toEqual([""]);
    page.location.search = "?day=2022-09-22";
    page.dispatchEvent(new Event("popstate"));
    expect(store.getState().day).toBe(day("2022-09-25"));
  });

  it("leaves an entry of another file alone, and follows those of its own", () => {
    const { store, page } = follow();
    page.location.search = "?day=2022-09-22";
    page.history.state = { file: "other.json" };
    page.dispatchEvent(new Event("popstate"));
    expect(store.getState().day).toBe(day("2022-09-27"));
    page.history.state = null;
    page.dispatchEvent(new Event("popstate"));
    expect(store.getState().day).toBe(day("2022-09-22"));
  });
});

it("an entry of the history may stand for a file of the reader's", () => {
  const states = [{ file: "mine.json" }, { other: 1 }, null, "file", 7];
  expect(states.map((state) => shownFile({ history: { state } } as Parameters<typeof shownFile>[0]))).toEqual(
    ["mine.json", null, null, null, null],
  );
});
