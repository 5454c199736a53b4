import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/model/time/day.ts";
import { sameRef } from "../../src/store/choices.ts";
import type { State } from "../../src/store/store.ts";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

const open = (query = "") => openFile(smallFile(), query);
const day = (text: string): number => parseDay(text) ?? Number.NaN;
const GE = { kind: "figure", id: "ge-entries" } as const;

/** What a change has made of the state: the fields that it changed, and none where it changed nothing. */
function changed(store: ReturnType<typeof open>, change: () => void): Partial<State> | null {
  const before = store.getState();
  change();
  const after = store.getState();
  if (after === before) return null;
  const fields = Object.entries(after).filter(([key, value]) => value !== before[key as keyof State]);
  return Object.fromEntries(fields) as Partial<State>;
}

describe("an opened store", () => {
  it("plays nothing, points at nothing, and writes its address in place", () => {
    const { isPlaying, hovered, focus, history, search, problems } = open().getState();
    expect({ isPlaying, hovered, focus, history, search, problems }).toEqual({
      isPlaying: false,
      hovered: null,
      focus: null,
      history: "replace",
      search: "ready",
      problems: [],
    });
  });
});

it("a store opens on a figure only where the dataset names one that it has", () => {
  const selected = (openingFigure?: string) => {
    const file = smallFile();
    return openFile({ ...file, dataset: { ...file.dataset, openingFigure } }).getState().selected;
  };
  expect(selected("ge-entries")).toEqual(GE);
  expect([selected("nowhere"), selected()]).toEqual([null, null]);
});

it("two references name one record only where kind and id are the same", () => {
  const event = { kind: "event", id: "ge-entries" } as const;
  expect([sameRef(GE, { ...GE }), sameRef(GE, event), sameRef(GE, { ...GE, id: "kz-rent" })]).toEqual([
    true,
    false,
    false,
  ]);
  expect([sameRef(null, null), sameRef(GE, null), sameRef(null, GE)]).toEqual([true, false, false]);
});

describe("a choice", () => {
  it.each<[string, (state: ReturnType<ReturnType<typeof open>["getState"]>) => void, Partial<State>]>([
    ["of a view", (state) => state.setView("table"), { view: "table", history: "push" }],
    ["of a tint", (state) => state.setTint("net-stay"), { tint: "net-stay", history: "push" }],
    ["of a clock", (state) => state.setClock("known"), { clock: "known", history: "push" }],
    ["of a figure", (state) => state.select(GE), { selected: GE, asked: 1, history: "push" }],
    ["of a filter", (state) => state.setFilter({ query: "a" }), { query: "a", history: "push" }],
    ["of all days", (state) => state.setEveryDay(true), { everyDay: true, history: "push" }],
    ["of a mode", (state) => state.setMode("day"), { mode: "day", history: "push" }],
    ["of a record to be shown on the map", (state) => state.showOnMap(GE), { focus: GE, history: "push" }],
  ])("%s is one to come back to", (_, change, expected) => {
    const store = open();
    expect(changed(store, () => change(store.getState()))).toEqual(expected);
  });

  it("of an order of the table is one to come back to", () => {
    const store = open();
    const sort = { column: "value", isFalling: true } as const;
    expect(changed(store, () => store.getState().setSort(sort))).toEqual({ sort, history: "push" });
  });

  it.each<[string, (state: ReturnType<ReturnType<typeof open>["getState"]>) => void, Partial<State>]>([
    [
      "of the map's position",
      (state) => state.setMap({ latitude: 1, longitude: 2, zoom: 3 }),
      { map: { latitude: 1, longitude: 2, zoom: 3 } },
    ],
    ["of the theme", (state) => state.setTheme("dark"), { theme: "dark" }],
    ["to play", (state) => state.setPlaying(true), { isPlaying: true }],
    ["of a filter while it is typed", (state) => state.setFilter({ query: "a" }, "replace"), { query: "a" }],
  ])("%s takes the place of the last", (_, change, expected) => {
    const store = open();
    store.getState().setClock("known");
    expect(changed(store, () => change(store.getState()))).toEqual({ ...expected, history: "replace" });
  });

  it("of what is there already changes nothing", () => {
    const store = open("?mode=span&from=2022-09-22&to=2022-09-24");
    const { select, setDay, setSpan, setHovered } = store.getState();
    select(GE);
    setHovered(GE);
    // A figure that is asked for again comes before the reader again.
    expect(changed(store, () => select({ ...GE }))).toEqual({ asked: 2 });
    expect(changed(store, () => setHovered({ ...GE }))).toBeNull();
    expect(changed(store, () => setSpan([day("2022-09-22"), day("2022-09-24")], "push"))).toBeNull();
    expect(changed(store, () => setDay(day("2022-09-24"), "push"))).toBeNull();
    const soFar = open("?day=2022-09-24");
    expect(changed(soFar, () => soFar.getState().setDay(day("2022-09-24"), "push"))).toBeNull();
  });

  it("of a span that shares an end with the last is another one, and turns span mode on", () => {
    const store = open("?mode=span&from=2022-09-22&to=2022-09-24");
    const { setSpan } = store.getState();
    setSpan([day("2022-09-22"), day("2022-09-25")], "push");
    expect(store.getState().span).toEqual([day("2022-09-22"), day("2022-09-25")]);
    setSpan([day("2022-09-23"), day("2022-09-25")], "replace");
    expect(store.getState()).toMatchObject({
      span: [day("2022-09-23"), day("2022-09-25")],
      history: "replace",
    });
    const soFar = open("?from=2022-09-22&to=2022-09-24");
    expect(soFar.getState().mode).toBe("so-far");
    soFar.getState().setSpan([day("2022-09-22"), day("2022-09-24")], "push");
    expect(soFar.getState()).toMatchObject({ mode: "span", day: day("2022-09-24"), history: "push" });
  });

  it("of another view stops what plays", () => {
    const store = open();
    store.getState().setPlaying(true);
    store.getState().setView("sources");
    expect(store.getState()).toMatchObject({ isPlaying: false, view: "sources" });
  });
});

describe("what is to be shown on the map", () => {
  it("opens the map, and is over once the map has gone there", () => {
    const store = open("?view=table");
    store.getState().showOnMap(GE);
    expect(store.getState()).toMatchObject({ view: "map", focus: GE });
    expect(changed(store, () => store.getState().showOnMap(null))).toEqual({ focus: null });
  });
});

describe("what is pointed at", () => {
  it("is kept until it is something else or nothing, and leaves the address alone", () => {
    const store = open();
    expect(changed(store, () => store.getState().setHovered(GE))).toEqual({ hovered: GE });
    expect(changed(store, () => store.getState().setHovered(null))).toEqual({ hovered: null });
  });
});

describe("an address that is followed", () => {
  it("sets all choices, stops what plays, and tells what it could not read", () => {
    const store = open("?clock=known&country=GE");
    store.getState().setPlaying(true);
    store.getState().followUrl("?day=2022-09-23&clock=wall&utm=1");
    expect(store.getState()).toMatchObject({
      day: day("2022-09-23"),
      clock: "happened",
      countries: [],
      isPlaying: false,
      history: "replace",
      extra: [["utm", "1"]],
    });
    expect(store.getState().problems).toHaveLength(1);
    store.getState().dismissProblems();
    expect(store.getState().problems).toEqual([]);
  });
});
