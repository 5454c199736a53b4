import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { countOn, latestOn, type Series, seriesByPlace, toldOn } from "../../src/store/readings/series.ts";
import { selectLens } from "../../src/store/selectors.ts";
import { createAppStore } from "../../src/store/store.ts";

type Extra = {
  published?: string;
  basis?: string;
  measure?: string;
  item?: string;
  value?: object;
  where?: string;
  running?: boolean;
  statedBy?: string[];
};

const figure = (id: string, when: string, n: number, extra: Extra = {}) => ({
  id,
  measure: extra.measure ?? "entries",
  basis: extra.basis ?? "total",
  unit: "people",
  value: extra.value ?? { low: n, high: n, hedge: "exact" },
  when,
  where: extra.where ?? "kz",
  ...(extra.item ? { item: extra.item } : {}),
  ...(extra.running ? { running: true } : {}),
  ...(extra.statedBy ? { statedBy: extra.statedBy } : {}),
  evidence: [{ source: "s", published: extra.published ?? when.slice(-10), summary: "As told." }],
});

function load(figures: object[], search = "") {
  const archive = parseDataset({
    dataset: { id: "t", title: "T", version: "1.0.0", firstDay: "2022-09-21", lastDay: "2022-10-10" },
    actors: ["ministry", "paper"].map((id) => ({ id, name: id, kind: "official" })),
    sources: [{ id: "s" }],
    places: [
      { id: "kz", name: "Kazakhstan", kind: "country", country: "KZ" },
      { id: "ge", name: "Georgia", kind: "country", country: "GE" },
      { id: "uz", name: "Uzbekistan", kind: "country", country: "UZ" },
      { id: "lars", name: "Verkhny Lars", kind: "crossing", country: "RU", coordinates: [44.6, 42.7] },
    ],
    figures,
  });
  const { clock, matching } = selectLens(archive, createAppStore(archive, search).getState());
  return { archive, series: seriesByPlace(archive, clock, matching) };
}

const FIRST = 19256;
const idOn = (data: ReturnType<typeof load>, series: Series | undefined, day: number): string | undefined => {
  const at = series ? latestOn(series, FIRST + day) : null;
  return at === null ? undefined : data.archive.at(at).id;
};

describe("series of a place", () => {
  it("keeps measures, bases and windows since the first day apart", () => {
    const { series } = load([
      figure("since", "2022-09-21/2022-09-27", 98000),
      figure("week", "2022-09-19/2022-09-25", 9000),
      figure("daily", "2022-09-27", 4000, { basis: "per-day" }),
      figure("out", "2022-09-21/2022-09-27", 64000, { measure: "exits" }),
    ]);
    const kz = series.get("kz") ?? [];
    expect(kz.map(({ measure, basis, opening }) => [measure, basis, opening])).toEqual(
      expect.arrayContaining([
        ["entries", "total", "since"],
        ["entries", "total", "around"],
        ["entries", "per-day", "within"],
        ["exits", "total", "since"],
      ]),
    );
    expect(kz).toHaveLength(4);
  });

  it("gives nothing before the first figure shows, then the one of the latest day", () => {
    const data = load([
      figure("late", "2022-09-21/2022-10-04", 200000),
      figure("early", "2022-09-21/2022-09-27", 98000),
    ]);
    const [totals] = data.series.get("kz") ?? [];
    expect(idOn(data, totals, 5)).toBeUndefined();
    expect(idOn(data, totals, 6)).toBe("early");
    expect(idOn(data, totals, 12)).toBe("early");
    expect(idOn(data, totals, 13)).toBe("late");
    expect(idOn(data, totals, 19)).toBe("late");
    expect(totals && countOn(totals, FIRST + 12)).toBe(1);
  });

  it("looks at a part of the days alone, and finds there what does not stand in the whole", () => {
    const data = load([
      figure("number", "2022-09-21/2022-09-27", 98000),
      figure("words", "2022-09-21/2022-09-29", 1, {
        value: { low: null, high: null, hedge: "about", words: "thousands" },
      }),
    ]);
    const [totals] = data.series.get("kz") ?? [];
    const inside = (from: number, to: number) => {
      const at = totals ? latestOn(totals, FIRST + to, FIRST + from) : null;
      return at === null ? undefined : data.archive.at(at).id;
    };
    expect(inside(0, 8)).toBe("number");
    expect(inside(7, 8)).toBe("words");
    expect(inside(7, 7)).toBeUndefined();
    expect(totals && countOn(totals, FIRST + 8, FIRST + 7)).toBe(1);
    expect(totals && countOn(totals, FIRST + 6, FIRST + 7)).toBe(0);
  });

  it("does not go back to an older window that was published later", () => {
    const data = load(
      [
        figure("older", "2022-09-21/2022-09-25", 50000, { published: "2022-09-30" }),
        figure("newer", "2022-09-21/2022-09-27", 98000, { published: "2022-09-28" }),
      ],
      "clock=known",
    );
    const [totals] = data.series.get("kz") ?? [];
    expect(idOn(data, totals, 7)).toBe("newer");
    expect(idOn(data, totals, 9)).toBe("newer");
  });

  it("prefers a number to mere words, whichever is later", () => {
    const words = { low: null, high: null, hedge: "about", words: "thousands" };
    const data = load([
      figure("number", "2022-09-21/2022-09-24", 3000),
      figure("words", "2022-09-21/2022-09-28", 0, { value: words }),
    ]);
    const [totals] = data.series.get("kz") ?? [];
    expect(idOn(data, totals, 8)).toBe("number");
  });

  describe("of two counts up to one day", () => {
    const DAYS = "2022-09-21/2022-09-26";
    const running = { running: true, statedBy: ["ministry"] };
    const morning = figure("morning", DAYS, 13_550, running);
    const evening = figure("evening", DAYS, 28_120, running);
    const standing = (...figures: object[]): string | undefined => {
      const data = load(figures);
      const [totals] = data.series.get("kz") ?? [];
      return idOn(data, totals, 5);
    };

    it("has the larger of one running count stand, wherever in the file it is", () => {
      expect(standing(morning, evening)).toBe("evening");
      expect(standing(evening, morning)).toBe("evening");
      const noon = figure("noon", DAYS, 20_270, running);
      expect(standing(noon, morning, evening)).toBe("evening");
      expect(standing(morning, evening, noon)).toBe("evening");
    });

    it("has it stand also where only a part of the days is looked at", () => {
      const data = load([morning, evening, figure("later", "2022-09-21/2022-09-28", 60_000, running)]);
      const [totals] = data.series.get("kz") ?? [];
      const at = totals && latestOn(totals, FIRST + 6, FIRST + 5);
      expect(at === null || at === undefined ? null : data.archive.at(at).id).toBe("evening");
    });

    it("takes another count between the two for what it is", () => {
      const since = "2022-09-22/2022-09-26";
      const data = load([
        figure("first", since, 13_550, running),
        figure("other days", "2022-09-23/2022-09-26", 19_000, running),
        figure("second", since, 28_120, running),
      ]);
      const [within] = data.series.get("kz") ?? [];
      expect(idOn(data, within, 5)).toBe("second");
    });

    it("has the first in the file stand where they are no running totals, or those of two speakers", () => {
      const single = { statedBy: ["ministry"] };
      expect(standing(figure("small", DAYS, 10, single), figure("large", DAYS, 20, single))).toBe("small");
      // At a post no body counts before others, so both are of one series.
      const [one, other] = ["ministry", "paper"].map((id) => ({
        ...running,
        statedBy: [id],
        where: "lars",
      }));
      const data = load([figure("small", DAYS, 10, one), figure("large", DAYS, 20, other)]);
      const series = data.series.get("lars") ?? [];
      expect(series.map((each) => idOn(data, each, 5))).toEqual(["small"]);
    });
  });

  it("leaves out a country's figures of a part, and keeps a crossing's", () => {
    const { series } = load([
      figure("part", "2022-09-27", 20, { item: "more cars" }),
      figure("price", "2022-09-27", 20, { item: "for a ride", where: "lars" }),
    ]);
    expect(series.has("kz")).toBe(false);
    expect(series.get("lars")).toHaveLength(1);
  });

  it("takes an open window as told when it came to show", () => {
    const { archive } = load([figure("open", "2022-09-21/..", 200000, { published: "2022-09-23" })]);
    expect(toldOn(archive, "known", 0)).toBe(FIRST + 2);
  });

  it("does not take the first of a row of windows for a count since the first day", () => {
    const statedBy = ["ministry"];
    const row = [
      { ...figure("first-week", "2022-09-21/2022-09-27", 7000), statedBy },
      { ...figure("second-week", "2022-09-28/2022-10-04", 5000), statedBy },
    ];
    const isSinceFirstDay = (figures: object[]): boolean[] =>
      (load(figures).series.get("kz") ?? []).map(({ opening }) => opening === "since");
    expect(isSinceFirstDay(row)).toEqual([false]);
    expect(isSinceFirstDay(row.slice(0, 1))).toEqual([true]);
    // Another speaker's week, and a window of another length, say nothing of it.
    expect(isSinceFirstDay([row[0] ?? {}, { ...row[1], statedBy: ["paper"] }])).toEqual([true, false]);
    expect(isSinceFirstDay([row[0] ?? {}, { ...row[1], when: "2022-09-28/2022-09-29" }])).toEqual([
      true,
      false,
    ]);
    // A running total says itself that it counts on.
    expect(isSinceFirstDay([{ ...row[0], running: true }, row[1] ?? {}])).toEqual([true, false]);
  });

  it("keeps every place, measure, basis and opening apart, and leaves out a misprint", () => {
    const combined = ["kz", "ge", "uz", "lars"].flatMap((where) =>
      ["entries", "exits", "residents"].flatMap((measure) =>
        ["total", "per-day", "rate"].flatMap((basis) =>
          ["2022-09-21/2022-09-27", "2022-09-22/2022-09-27"].map((when) =>
            figure(`${where}-${measure}-${basis}-${when.slice(8, 10)}`, when, 1, { where, measure, basis }),
          ),
        ),
      ),
    );
    const { series } = load(combined);
    expect(Object.fromEntries([...series].map(([place, list]) => [place, list.length]))).toEqual({
      kz: 18,
      ge: 18,
      uz: 18,
      lars: 18,
    });
    expect(load([{ ...figure("wrong", "2022-09-22", 1), misprint: true }]).series.size).toBe(0);
  });

  it("finds the latest words among a part of the days, where the number is of the days before", () => {
    const value = { low: null, high: null, hedge: "about", words: "thousands" };
    const data = load([
      figure("number", "2022-09-21/2022-09-27", 98000),
      figure("words-28", "2022-09-21/2022-09-28", 1, { value }),
      figure("words-29", "2022-09-21/2022-09-29", 1, { value }),
      figure("words-30", "2022-09-21/2022-09-30", 1, { value }),
    ]);
    const [totals] = data.series.get("kz") ?? [];
    const at = totals && latestOn(totals, FIRST + 8, FIRST + 7);
    expect(data.archive.at(at ?? -1).id).toBe("words-29");
  });
});
