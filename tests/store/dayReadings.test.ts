import { describe, expect, it } from "vitest";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { selectListing, selectMatching, selectShown } from "../../src/store/selectors.ts";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

const piece = (published: string, more: object = {}) => ({
  source: "mt",
  published,
  summary: "Ours.",
  ...more,
});
const figure = (id: string, where: string, when: string, more: object = {}) => ({
  id,
  measure: "entries",
  basis: when.includes("/") ? "total" : "per-day",
  unit: "people",
  value: { low: 10, high: 10, hedge: "exact" },
  when,
  where,
  evidence: [piece(when.slice(-10))],
  ...more,
});
const inWords = { value: { low: null, high: null, hedge: "about", words: "many" } };
const other = { measure: "arrests" };
const queue = { measure: "queue-vehicles", unit: "vehicles", basis: "moment" };

const open = (query: string, figures: object[], more: object = {}) =>
  openFile(
    {
      ...smallFile(),
      dataset: { ...smallFile().dataset, lastDay: "2022-10-10", openingFigure: undefined },
      figures,
      ...more,
    },
    query,
  );
const read = (query: string, figures: object[], more: object = {}) => {
  const store = open(query, figures, more);
  return selectReadings(store.archive, store.getState());
};
const latest = (query: string, ...figures: object[]) => read(query, figures).latest.map(({ id }) => id);

describe("what came last by a day, where no country has a count", () => {
  it("is of people who crossed before all else, the latest first, three at most", () => {
    const moves = [
      figure("22", "lars", "2022-09-22"),
      figure("23", "karaganda", "2022-09-23"),
      figure("out", "lars", "2022-09-21", { measure: "exits" }),
    ];
    const arrests = figure("arrests", "karaganda", "2022-09-24", other);
    expect(latest("?day=2022-09-24", ...moves, arrests)).toEqual(["23", "22", "out"]);
    const out = figure("out-there", "karaganda", "2022-09-24", { measure: "exits" });
    expect(latest("?day=2022-09-24", ...moves, out)).toEqual(["out-there", "23", "22"]);
    expect(latest("?day=2022-09-22", ...moves, arrests)).toEqual(["22", "out"]);
    expect(
      latest("?day=2022-09-24", arrests, figure("price", "kz", "2022-09-22", { measure: "price" })),
    ).toEqual(["arrests", "price"]);
  });

  it("goes by the days counted, not by those of publication", () => {
    const late = figure("late", "lars", "2022-09-22", { evidence: [piece("2022-09-26")] });
    const early = figure("early", "karaganda", "2022-09-24", { evidence: [piece("2022-09-25")] });
    expect(latest("?day=2022-09-27&clock=known", late, early)).toEqual(["early", "late"]);
  });

  it("is one number of each place and direction, the later one; of other measures it may be more", () => {
    const [earlier, later] = [figure("22", "lars", "2022-09-22"), figure("23", "lars", "2022-09-23")];
    expect(latest("?day=2022-09-24", earlier, later)).toEqual(["23"]);
    expect(latest("?day=2022-09-24", { ...earlier, measure: "exits" }, later)).toEqual(["23", "22"]);
    expect(latest("?day=2022-09-24", { ...earlier, ...other }, { ...later, ...other })).toEqual(["23", "22"]);
    expect(latest("?day=2022-09-24", figure("other", "lars", "2022-09-23"), later)).toHaveLength(2);
  });

  it("is no second number that the first disputes", () => {
    const disputed = figure("22", "lars", "2022-09-22");
    const disputes = [{ figure: "22", reason: "Counts cars." }];
    const fine = figure("21", "ru", "2022-09-21", { measure: "entries", where: "karaganda" });
    expect(
      latest("?day=2022-09-24", disputed, figure("23", "karaganda", "2022-09-23", { disputes }), fine),
    ).toEqual(["23"]);
  });

  it("is no misprint, and nothing of the days before the record where there is anything else", () => {
    const before = figure("before", "lars", "2022-09-10");
    expect(latest("?day=2022-09-24", figure("wrong", "lars", "2022-09-22", { misprint: true }))).toEqual([]);
    expect(latest("?day=2022-09-24", before)).toEqual(["before"]);
    expect(latest("?day=2022-09-24", before, figure("first", "karaganda", "2022-09-21", other))).toEqual([
      "first",
    ]);
  });

  it("is of the day alone where only that is shown; what was before stands on the first day", () => {
    const figures = [
      figure("before", "lars", "2022-09-10"),
      figure("22", "karaganda", "2022-09-22"),
      figure("23", "lars", "2022-09-23"),
    ];
    expect(latest("?day=2022-09-23&mode=day", ...figures)).toEqual(["23"]);
    expect(latest("?day=2022-09-22&mode=day", ...figures)).toEqual(["22"]);
    expect(latest("?day=2022-09-21&mode=day", ...figures)).toEqual(["before"]);
    expect(latest("?day=2022-09-24&mode=day", ...figures)).toEqual([]);
  });

  it("is said beside words and levels of the days before, and not beside a count", () => {
    const post = figure("post", "lars", "2022-09-22");
    const [words, level] = [
      figure("kz", "kz", "2022-09-22", inWords),
      figure("kz", "kz", "2022-09-14/2022-09-20"),
    ];
    expect(latest("?day=2022-09-24", post, words)).toEqual(["kz", "post"]);
    expect(latest("?day=2022-09-24", post, level)).toEqual(["post"]);
    expect(latest("?day=2022-09-24", post, figure("kz", "kz", "2022-09-22"))).toEqual([]);
    expect(latest("?day=2022-09-24", post, words, figure("ge", "ge", "2022-09-22"))).toEqual([]);
  });
});

describe("the queue of a day", () => {
  const short = figure("short", "lars", "2022-09-22", queue);
  const queueOn = (query: string, ...figures: object[]) => read(query, figures).queue?.id ?? null;

  it("is told of for three days, and gives way to a later one", () => {
    expect(["21", "22", "25", "26"].map((day) => queueOn(`?day=2022-09-${day}`, short))).toEqual([
      null,
      "short",
      "short",
      null,
    ]);
    expect(queueOn("?day=2022-09-24", short, figure("later", "lars", "2022-09-23", queue))).toBe("later");
  });

  it("is the one of its day that most documents tell of", () => {
    const long = figure("long", "karaganda", "2022-09-22", {
      ...queue,
      evidence: [piece("2022-09-22"), { ...piece("2022-09-22"), source: "upi" }],
    });
    expect(queueOn("?day=2022-09-22", short, long)).toBe("long");
    expect(queueOn("?day=2022-09-22", long, short)).toBe("long");
  });

  it("is not told of before it was known, nor beside a single day that is not its own", () => {
    const known = { ...short, evidence: [piece("2022-09-24")] };
    expect(queueOn("?day=2022-09-23&clock=known", known)).toBeNull();
    expect(queueOn("?day=2022-09-24&clock=known", known)).toBe("short");
    expect(queueOn("?day=2022-09-23&mode=day", short)).toBeNull();
    expect(queueOn("?day=2022-09-22&mode=day", short)).toBe("short");
  });
});

describe("the event and the silence of a day", () => {
  const event = (id: string, when: string, where = "kz") => ({ id, title: "T", kind: "border", when, where });
  const silence = (country: string, more: object = {}) => ({
    country,
    when: "2022-09-22/2022-09-24",
    kind: "not-published",
    reason: country,
    ...more,
  });
  const figures = [figure("kz", "kz", "2022-09-22"), figure("ge", "ge", "2022-09-22")];
  const eventOn = (query: string, ...events: object[]) => read(query, figures, { events }).event?.id ?? null;
  const silenceOn = (query: string, ...silences: object[]) =>
    read(query, figures, { silences }).silence?.reason ?? null;

  it("are of that very day, and of a country that is asked for", () => {
    expect(eventOn("?day=2022-09-22", event("one", "2022-09-22"))).toBe("one");
    expect(eventOn("?day=2022-09-23", event("one", "2022-09-22"))).toBeNull();
    expect(eventOn("?day=2022-09-22", event("two", "2022-09-22/2022-09-23"))).toBeNull();
    expect(eventOn("?day=2022-09-23", event("two", "2022-09-22/2022-09-23"))).toBeNull();
    expect(eventOn("?day=2022-09-22&country=GE", event("one", "2022-09-22"))).toBeNull();
    expect(silenceOn("?day=2022-09-22", silence("KZ"))).toBe("KZ");
    expect(silenceOn("?day=2022-09-22&country=GE", silence("KZ"), silence("GE"))).toBe("GE");
    expect(silenceOn("?day=2022-09-22&measure=entries", silence("KZ"))).toBeNull();
  });

  it("cover the days of a silence, both ends with it, open ends without limit, and what we did not find is none", () => {
    const days = ["21", "22", "24", "25"];
    const covered = (...silences: object[]) =>
      days.map((day) => silenceOn(`?day=2022-09-${day}`, ...silences) !== null);
    expect(covered(silence("KZ"))).toEqual([false, true, true, false]);
    expect(covered(silence("KZ", { when: "../2022-09-22" }))).toEqual([true, true, false, false]);
    expect(covered(silence("KZ", { when: "2022-09-24/.." }))).toEqual([false, false, true, true]);
    expect(covered(silence("KZ", { kind: "not-found" }))).toEqual([false, false, false, false]);
  });
});

it("what is missing is missing in the record only where no filter leaves counts out", () => {
  const figures = [
    figure("a", "lars", "2022-09-22", { evidence: [piece("2022-09-22", { through: ["ria"] })] }),
  ];
  const isWhole = (query: string) => read(query, figures).isWhole;
  expect(["", "?country=GE", "?q=++", "?day=2022-09-23"].map(isWhole)).toEqual([true, true, true, true]);
  const narrow = [
    "measure=entries",
    "origin=agency",
    "evidence=summarised",
    "disputed=yes",
    "q=a",
    "area=0,0,9,9",
  ];
  expect(narrow.map((query) => isWhole(`?${query}`))).toEqual(narrow.map(() => false));
  expect(isWhole("?mode=day")).toBe(false);
});

it("a list says what it lists: the figures shown, or all that pass", () => {
  const figures = [
    figure("a", "lars", "2022-09-22"),
    figure("b", "lars", "2022-09-24"),
    figure("c", "kz", "2022-09-22"),
  ];
  const store = open("?day=2022-09-23&country=GE", figures);
  const { archive } = store;
  const state = store.getState();
  const { clock, mode, span, day } = state;
  expect(selectListing(archive, state)).toEqual({
    figures: selectShown(archive, state),
    isWhole: false,
    clock,
    mode,
    span,
    day,
  });
  expect([...selectListing(archive, state).figures].map((at) => archive.at(at).id)).toEqual(["a"]);
  const all = selectListing(archive, state, true);
  expect([all.isWhole, all.figures]).toEqual([true, selectMatching(archive, state).order]);
  expect([...all.figures].map((at) => archive.at(at).id)).toEqual(["a", "b"]);
});
