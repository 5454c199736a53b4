import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseDay } from "../../src/model/time/day.ts";
import { followHistory } from "../../src/store/history.ts";
import { openArchive } from "../fixtures/open.ts";
import { smallDataset } from "../fixtures/small.ts";

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const make = (search = "") => openArchive(smallDataset(), search);

describe("the history", () => {
  const fakeWindow = () => {
    const target = new EventTarget();
    const entries = [""];
    const location = { search: "", pathname: "/", hash: "" };
    const go = (url: string): void => {
      location.search = url.slice(1);
    };
    return Object.assign(target, {
      entries,
      location,
      history: {
        pushState: (_: unknown, __: string, url: string) => {
          go(url);
          entries.push(location.search);
        },
        replaceState: (_: unknown, __: string, url: string) => {
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

  it("pushes choices and replaces drags", () => {
    const { store, page } = follow();
    store.getState().select({ kind: "figure", id: "ge-entries" });
    expect(page.entries).toEqual(["", "?figure=ge-entries"]);
    for (const date of ["2022-09-24", "2022-09-25", "2022-09-26"])
      store.getState().setDay(day(date), "replace");
    expect(page.entries).toEqual(["", "?figure=ge-entries"]);
    vi.advanceTimersByTime(250);
    expect(page.entries).toEqual(["", "?day=2022-09-26&figure=ge-entries"]);
  });

  it("makes one entry of a run of steps", () => {
    const { store, page } = follow();
    for (const date of ["2022-09-28", "2022-09-29", "2022-09-30"]) {
      store.getState().setDay(day(date), "step");
      vi.advanceTimersByTime(250);
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
});
