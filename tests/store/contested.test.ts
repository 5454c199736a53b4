import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/load/columns/flags.ts";
import { supportOf } from "../../src/model/origin.ts";
import type { Figure } from "../../src/model/schema.ts";
import { byRank } from "../../src/model/standing/standing.ts";
import { sumFigures } from "../../src/model/sum.ts";
import { parseDay } from "../../src/model/time/day.ts";
import { claimsOf } from "../../src/store/readings/countryReadings.ts";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { latestOn, seriesByPlace } from "../../src/store/readings/series.ts";
import { selectLens, selectShown } from "../../src/store/selectors.ts";
import { sortFigures } from "../../src/views/table/sortFigures.ts";
import { en } from "../../src/words/en.ts";
import { contestedFile } from "../fixtures/contested.ts";
import { openFile } from "../fixtures/open.ts";

const { archive } = openFile(contestedFile());
const day = (text: string): number => parseDay(text) ?? Number.NaN;
const figure = (id: string): Figure => archive.at(archive.numberOf(id) ?? Number.NaN);
const idsOf = (numbers: Iterable<number>): string[] => [...numbers].map((at) => archive.at(at).id);

/** The ids of what shows by a query's choices. */
function shownBy(query: string): string[] {
  const store = openFile(contestedFile(), query);
  return idsOf(selectShown(store.archive, store.getState()));
}

describe("what was known by a day", () => {
  it("has a piece of a month without a day from the month's end", () => {
    expect(shownBy("?clock=known&day=2022-09-29")).not.toContain("in-september");
    expect(shownBy("?clock=known&day=2022-09-30")).toContain("in-september");
    expect(shownBy("?clock=happened&day=2022-09-24")).toContain("in-september");
  });
});

describe("independent origins", () => {
  it("are bodies: their people, the relays and the outlets are none", () => {
    expect(supportOf(figure("one-origin"), archive)).toEqual({
      outlets: ["Paper A", "Paper B", "Paper C"],
      origins: ["ministry"],
    });
  });

  it("are the relays where nobody is named", () => {
    expect(supportOf(figure("two-relays"), archive)).toEqual({
      outlets: ["Paper A", "Paper B", "Paper C"],
      origins: ["wire", "cable"],
    });
  });

  it("stand in the columns as they are", () => {
    const { pieces, outlets, origins, disputes } = archive.columns;
    const counts = (id: string) => {
      const at = archive.numberOf(id) ?? -1;
      return [pieces[at], outlets[at], origins[at], disputes[at]];
    };
    expect(counts("one-origin")).toEqual([3, 3, 1, 0]);
    expect(counts("two-relays")).toEqual([3, 3, 2, 0]);
    expect(counts("tie-first")).toEqual([1, 1, 1, 0]);
    expect(counts("disputing")).toEqual([1, 1, 1, 1]);
  });
});

describe("a body that is set aside", () => {
  it("takes with it who speaks for it, and what they stated", () => {
    expect(archive.rejected.map(({ table, record, field }) => [table, record, field])).toEqual([
      ["actors", "nobodys", "name"],
      ["actors", "spokesman", "speaksFor"],
      ["actors", "assistant", "speaksFor"],
      ["figures", "of-the-set-aside", "statedBy[0]"],
      ["figures", "of-the-assistant", "statedBy[0]"],
    ]);
    expect(archive.actors.has("deputy")).toBe(true);
    expect(archive.figure("of-the-assistant")).toBeUndefined();
  });
});

describe("sums", () => {
  const sum = (...ids: string[]) => sumFigures(archive, ids.map(figure));

  it("are made of two towns on one day", () => {
    expect(sum("town", "other-town").value).toEqual({ low: 50, high: 50, hedge: "exact" });
    expect(sum("other-town", "town").value).toEqual({ low: 50, high: 50, hedge: "exact" });
  });

  it("are not made of a region and a town in it, in either order", () => {
    expect(sum("region", "town").value).toBeNull();
    expect(sum("town", "region").value).toBeNull();
  });

  it("are not made of two counts of one place whose days meet", () => {
    expect(sum("town-longer", "town-again").value).toBeNull();
    expect(sum("town-again", "town-longer").value).toBeNull();
  });

  it("are not made of figures of which one disputes the other, whichever comes first", () => {
    expect(sum("disputing", "disputed").value).toBeNull();
    expect(sum("disputed", "disputing").value).toBeNull();
  });
});

describe("who counts at a country's borders", () => {
  it("is the body that stated most movements, not the one that stated most", () => {
    const { flags } = archive.columns;
    const counted = ["guard-1", "guard-2", "board-1", "hotels-0", "one-origin"].filter(
      (id) => ((flags[archive.numberOf(id) ?? -1] ?? 0) & FLAGS.counter) > 0,
    );
    expect(counted).toEqual(["guard-1", "guard-2"]);
  });

  it("stands before others, however much these say", () => {
    const { clock, matching } = selectLens(archive, openFile(contestedFile()).getState());
    const totals = (seriesByPlace(archive, clock, matching).get("kz") ?? []).filter(
      ({ measure, basis }) => measure === "entries" && basis === "total",
    );
    const ranked = (series: typeof totals) =>
      idsOf(
        claimsOf(archive, clock, series, day("2022-09-26"))
          .sort(byRank)
          .map(({ at }) => at),
      );
    expect(ranked(totals)).toEqual(["guard-1", "board-1"]);
    expect(ranked(totals.toReversed())).toEqual(["guard-1", "board-1"]);
  });

  it("among equals is the one that comes last on its day, the first of the file", () => {
    const order = idsOf(archive.columns.order.happened);
    expect(order.indexOf("tie-first")).toBe(order.indexOf("tie-second") + 1);
    const { clock, matching } = selectLens(archive, openFile(contestedFile()).getState());
    const [totals] = seriesByPlace(archive, clock, matching).get("ge") ?? [];
    const at = totals && latestOn(totals, day("2022-09-28"));
    expect(idsOf([at ?? -1])).toEqual(["tie-first"]);
  });
});

describe("the order of a day", () => {
  it("ends with the weightiest: movements before others, a country before a town, totals before days", () => {
    const onThe25th = idsOf(archive.columns.order.happened).filter((id) =>
      ["guard-1", "guard-2", "board-1", "hotels-0"].includes(id),
    );
    expect(onThe25th.slice(0, 2).sort()).toEqual(["guard-2", "hotels-0"]);
    expect(onThe25th.slice(2).sort()).toEqual(["board-1", "guard-1"]);
  });
});

describe("a day of silence", () => {
  const silenceOn = (text: string) => {
    const store = openFile(contestedFile(), `?day=${text}`);
    return selectReadings(store.archive, store.getState()).silence?.kind;
  };

  it("says that nothing was published before it says that a border is shut", () => {
    expect(silenceOn("2022-09-25")).toBeUndefined();
    expect(silenceOn("2022-09-26")).toBe("border-closed");
    expect(silenceOn("2022-09-28")).toBe("not-published");
    expect(silenceOn("2022-09-30")).toBe("border-closed");
  });
});

describe("the reader's choices", () => {
  it("find the words of a note", () => {
    expect(shownBy("?q=ziemlich&day=2022-10-10")).toEqual(["in-words"]);
  });

  it("stay within the record for a figure after its end", () => {
    expect(openFile(contestedFile(), "?figure=afterwards").getState().day).toBe(day("2022-10-10"));
  });

  it("keep a figure without a number at the end of a sorted table, whichever way", () => {
    const ids = ["in-words", "few", "about", "one"].map((id) => archive.numberOf(id) ?? -1);
    const sorted = (isFalling: boolean) =>
      idsOf(sortFigures(archive, en, Uint32Array.from(ids), { column: "value", isFalling }));
    expect(sorted(true)).toEqual(["about", "few", "one", "in-words"]);
    expect(sorted(false)).toEqual(["one", "few", "about", "in-words"]);
  });

  it("keep a figure that nobody is named for at the end of a sorted table, whichever way", () => {
    const ids = ["plain", "board-1", "guard-1"].map((id) => archive.numberOf(id) ?? -1);
    const sorted = (isFalling: boolean) =>
      idsOf(sortFigures(archive, en, Uint32Array.from(ids), { column: "speaker", isFalling }));
    expect(sorted(true)).toEqual(["board-1", "guard-1", "plain"]);
    expect(sorted(false)).toEqual(["guard-1", "board-1", "plain"]);
  });
});
