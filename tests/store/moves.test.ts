import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/load/archive.ts";
import { selectMoves } from "../../src/store/eventsAndRoutes.ts";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { insteadFor } from "../../src/store/readings/instead.ts";
import { selectLens, selectMatching } from "../../src/store/selectors.ts";
import { warmUp } from "../../src/store/warmUp.ts";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

const piece = (published: string | null) => ({ source: "mt", published, summary: "Ours." });
const file = {
  ...smallFile(),
  events: [
    {
      id: "later",
      title: "Later",
      kind: "protest",
      when: "2022-09-25",
      where: "kz",
      evidence: [piece("2022-09-26")],
    },
    {
      id: "decree",
      title: "The decree",
      kind: "decree",
      when: "2022-09-21",
      where: "ru",
      evidence: [piece("2022-09-21")],
    },
    {
      id: "undated",
      title: "Undated",
      kind: "protest",
      when: "2022-09-23",
      where: "lars",
      evidence: [piece(null)],
    },
    {
      id: "before",
      title: "Before",
      kind: "speech",
      when: "2022-09-01",
      where: "ru",
      evidence: [piece("2022-09-02")],
    },
  ],
};

function movesBy(query: string) {
  const { archive, getState } = openFile(file, query);
  const { events, routes } = selectMoves(archive, getState());
  return { events: events.map(({ id }) => id), routes: routes.map(({ id }) => id) };
}

describe("events and journeys", () => {
  it("show from their day on, the latest event first, what was before on the first day", () => {
    expect(movesBy("?day=2022-09-21")).toEqual({ events: ["before", "decree"], routes: ["bus"] });
    expect(movesBy("?day=2022-09-25").events).toEqual(["later", "undated", "before", "decree"]);
  });

  it("show once they are published, and never without a day of publication", () => {
    expect(movesBy("?day=2022-09-25&clock=known").events).toEqual(["before", "decree"]);
    expect(movesBy("?day=2022-10-05&clock=known").events).toEqual(["later", "before", "decree"]);
  });

  it("show only those of the day, or of the span", () => {
    expect(movesBy("?day=2022-09-23&mode=day")).toEqual({ events: ["undated"], routes: ["on"] });
    expect(movesBy("?mode=span&from=2022-09-22&to=2022-09-24")).toEqual({
      events: ["undated"],
      routes: ["on"],
    });
  });

  it("pass by their place; a journey by either of its ends", () => {
    expect(movesBy("?day=2022-10-05&country=GE")).toEqual({ events: ["undated"], routes: ["on"] });
    expect(movesBy("?day=2022-10-05&country=KZ")).toEqual({ events: ["later"], routes: ["bus", "on"] });
    expect(movesBy("?day=2022-10-05&area=44,42,45,43")).toEqual({ events: ["undated"], routes: ["on"] });
  });

  it("are the same object until something that they depend on changes", () => {
    const { archive, getState } = openFile(file, "?day=2022-09-25");
    const before = selectMoves(archive, getState());
    getState().setTheme("dark");
    expect(selectMoves(archive, getState())).toBe(before);
    getState().setDay(getState().day + 1, "step");
    expect(selectMoves(archive, getState())).not.toBe(before);
  });
});

it("is worked out before the first view asks for it", async () => {
  const store = openFile(file);
  const computed: unknown[] = [];
  const archive: Archive = {
    ...store.archive,
    memo(compute, ...args) {
      const result = store.archive.memo(compute, ...args);
      computed.push(result);
      return result;
    },
  };
  await warmUp(archive, store);
  expect(computed).toContain(selectMatching(store.archive, store.getState()));
  expect(computed).toContain(selectReadings(store.archive, store.getState()));
  const { day } = store.getState();
  expect(computed).toContain(insteadFor(store.archive, selectLens(store.archive, store.getState()), day));
});
