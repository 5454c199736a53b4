import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/model/time/day.ts";
import { selectMatching, selectShown } from "../../src/store/selectors.ts";
import { shownSpan } from "../../src/store/span.ts";
import { readUrl, writeUrl } from "../../src/store/url.ts";
import { en } from "../../src/words/en.ts";
import { openArchive } from "../fixtures/open.ts";
import { smallDataset } from "../fixtures/small.ts";

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const make = (search = "") => openArchive(smallDataset(), search);
const shownIds = (store: ReturnType<typeof make>): (string | undefined)[] => {
  const { archive } = store;
  return [...selectShown(archive, store.getState())].map((at) => archive.at(at).id);
};

describe("the reader's choices", () => {
  it("open on the day and the figure that the dataset names", () => {
    const { day: opening, selected, clock, view } = make().getState();
    expect([opening, selected?.id, clock, view]).toEqual([
      day("2022-09-27"),
      "kz-entries",
      "happened",
      "map",
    ]);
  });

  it("show what happened by the day, or what was known by it", () => {
    const store = make();
    expect(shownIds(store)).toEqual(["lars-queue", "ge-entries", "kz-entries"]);
    store.getState().setClock("known");
    expect(shownIds(store)).toEqual(["kz-entries"]);
    store.getState().setDay(day("2022-09-30"), "push");
    expect(shownIds(store)).toEqual(["kz-entries", "ge-entries"]);
    expect(store.getState().selected?.id).toBe("kz-entries");
  });

  it("keep the day inside the record", () => {
    const store = make();
    store.getState().setDay(day("2030-01-01"), "push");
    expect(store.getState().day).toBe(day("2022-10-05"));
    store.getState().setDay(day("2020-01-01"), "push");
    expect(store.getState().day).toBe(day("2022-09-21"));
  });

  it("filter by country and measure", () => {
    const store = make();
    store.getState().setFilter({ countries: ["GE"] });
    expect(shownIds(store)).toEqual(["lars-queue", "ge-entries"]);
    store.getState().setFilter({ measures: ["entries"] });
    expect(shownIds(store)).toEqual(["ge-entries"]);
  });

  it("show one day alone, or a span, as a slice of the same order", () => {
    const store = make();
    const { order } = selectMatching(store.archive, store.getState());
    store.getState().setMode("day");
    expect(shownIds(store)).toEqual(["kz-entries"]);
    store.getState().setDay(day("2022-09-25"), "push");
    expect(shownIds(store)).toEqual(["lars-queue"]);
    store.getState().setSpan([day("2022-09-26"), day("2022-09-25")], "push");
    expect(shownIds(store)).toEqual(["lars-queue", "ge-entries"]);
    expect(selectShown(store.archive, store.getState()).buffer).toBe(order.buffer);
    store.getState().setSpan([day("2022-09-28"), day("2022-10-03")], "push");
    expect(shownIds(store)).toEqual([]);
  });

  it("begin a span with the week to the day, and keep it for the next time", () => {
    const store = make();
    store.getState().setMode("span");
    expect(store.getState().span).toEqual([day("2022-09-21"), day("2022-09-27")]);
    store.getState().setSpan([day("2022-09-22"), day("2022-09-24")], "push");
    store.getState().setMode("so-far");
    store.getState().setDay(day("2022-10-01"), "push");
    store.getState().setMode("span");
    expect(store.getState().span).toEqual([day("2022-09-22"), day("2022-09-24")]);
    expect(store.getState().day).toBe(day("2022-09-24"));
  });

  it("move the span with the day, at its length and inside the record", () => {
    const store = make("?mode=span&from=2022-09-24&to=2022-09-26");
    const spanOn = (text: string) => {
      store.getState().setDay(day(text), "step");
      const { span, day: last } = store.getState();
      expect(span?.[1]).toBe(last);
      return span;
    };
    expect(spanOn("2022-09-28")).toEqual([day("2022-09-26"), day("2022-09-28")]);
    expect(spanOn("2022-09-01")).toEqual([day("2022-09-21"), day("2022-09-23")]);
    expect(spanOn("2023-01-01")).toEqual([day("2022-10-03"), day("2022-10-05")]);
  });

  it("say in words what they show", () => {
    const words = (search: string): string => {
      const state = make(search).getState();
      return en.list.shownDays(state.clock, state.mode, ...shownSpan(state));
    };
    expect(words("")).toBe("by 27 September");
    expect(words("?clock=known")).toBe("known by 27 September");
    expect(words("?mode=day")).toBe("on 27 September");
    expect(words("?mode=span&from=2022-09-22&to=2022-09-24&clock=known")).toBe(
      "published 22–24 September 2022",
    );
  });

  it("compute the matching figures once per filter, not per day", () => {
    const store = make();
    const before = selectMatching(store.archive, store.getState());
    store.getState().setDay(day("2022-09-25"), "replace");
    expect(selectMatching(store.archive, store.getState())).toBe(before);
    expect(shownIds(store)).toEqual(["lars-queue"]);
  });
});

describe("the URL", () => {
  const round = (search: string): string => {
    const { defaults, extra, ...choices } = make(search).getState();
    return writeUrl(choices, defaults, extra);
  };

  it.each([
    "",
    "?day=2022-09-23",
    "?clock=known",
    "?figure=lars-queue",
    "?figure=none",
    "?event=decree",
    "?route=bus",
    "?place=lars",
    "?country=KZ~GE&measure=entries",
    "?view=about",
    "?map=43.2,44.6,6",
    "?theme=dark",
    "?mode=day",
    "?day=2022-09-23&mode=day",
    "?mode=span&from=2022-09-22&to=2022-09-24",
    "?from=2022-09-22&to=2022-10-05",
    "?day=2022-09-30&clock=known&figure=ge-entries&country=GE&measure=entries~rent&map=-10.5,170,2.75&utm=kept&dataset=my.json",
  ])("%s comes back as it was", (search) => {
    expect(round(search)).toBe(search);
  });

  it("leaves out what is the default", () => {
    expect(round("?day=2022-09-27&clock=happened&view=map&figure=kz-entries")).toBe("");
  });

  it.each([
    ["day=yesterday", "day", { code: "not-a-day" }],
    ["day=2021-01-01", "day", { code: "outside-record", first: day("2022-09-21"), last: day("2022-10-05") }],
    ["mode=week", "mode", { code: "options", options: ["so-far", "day", "span"] }],
    [
      "from=2021-01-01",
      "from",
      { code: "outside-record", first: day("2022-09-21"), last: day("2022-10-05") },
    ],
    ["to=soon", "to", { code: "not-a-day" }],
    ["clock=wall", "clock", { code: "options", options: ["happened", "known"] }],
    ["figure=nope", "figure", { code: "no-record", kind: "figure" }],
    [
      "country=KZ~XX",
      "country",
      { code: "no-figure-has", unknown: ["XX"], column: "countries", known: ["GE", "KZ"] },
    ],
    ["map=1,2", "map", { code: "map-form" }],
    ["map=,,", "map", { code: "map-form" }],
    ["map=95,0,3", "map", { code: "map-form" }],
  ])("%s is explained", (search, key, reason) => {
    const { problems, day: shown } = make(`?${search}`).getState();
    expect(problems).toEqual([{ key, value: search.slice(key.length + 1), reason }]);
    expect(shown).toBe(day("2022-09-27"));
  });

  it("explains a span that ends before it begins, and takes the record's end for one that is not named", () => {
    const { problems, span } = make("?mode=span&from=2022-09-24&to=2022-09-22").getState();
    expect(problems).toEqual([{ key: "to", value: "2022-09-22", reason: { code: "span-order", end: "to" } }]);
    expect(span).toEqual([day("2022-09-24"), day("2022-10-05")]);
    expect(make("?to=2022-09-24&from=2022-09-26").getState().problems[0]?.reason).toEqual({
      code: "span-order",
      end: "from",
    });
    expect(make("?mode=span").getState().span).toEqual([day("2022-09-21"), day("2022-09-27")]);
  });

  it("goes to a figure's own day when the URL names no other", () => {
    expect(make("?figure=kz-rent").getState().day).toBe(day("2022-10-04"));
    expect(make("?figure=kz-rent&day=2022-09-27").getState().day).toBe(day("2022-09-27"));
  });

  it("takes the name of no thing from the prototype", () => {
    const { archive, getState } = make("?figure=constructor&place=__proto__");
    expect(getState().problems.map((problem) => problem.key)).toEqual(["figure", "place"]);
    expect(readUrl("?toString=1", archive).extra).toEqual([["toString", "1"]]);
  });
});
