import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/model/time/day.ts";
import { writeUrl } from "../../src/store/url.ts";
import { type OpenStore, openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

const STORIES = [
  {
    id: "how-many",
    title: "How many?",
    steps: [
      { title: "First", text: "It began.", view: "day=2022-09-22&figure=none" },
      {
        title: "Then",
        text: "It was {figure:ge-entries}.",
        view: "day=2022-09-28&country=GE&view=table&lang=ru",
      },
      { text: "The end.", view: "" },
    ],
  },
  { id: "another", title: "Another", steps: [{ text: "All.", view: "clock=known" }] },
];

const open = (query: string): OpenStore => openFile({ ...smallFile(), stories: STORIES }, query);
const address = (store: OpenStore): string => {
  const state = store.getState();
  return writeUrl(state, state.defaults, state.extra);
};
const seen = (store: OpenStore) => {
  const { view, day, countries, selected, story, lang } = store.getState();
  return [view, isoDay(day), countries.join(), selected?.id ?? null, story && [story.id, story.step], lang];
};

describe("a story", () => {
  it("opens at its first step, with the view that the step names", () => {
    const store = open("?view=story");
    expect(store.getState().problems).toEqual([]);
    expect(seen(store)).toEqual(["story", "2022-09-22", "", null, ["how-many", 1], null]);
    expect(address(store)).toBe("?view=story&story=how-many");
  });

  it("has a link to each step, to which the reader's own choices are added", () => {
    const store = open("?view=story&step=2&day=2022-09-30&theme=dark");
    expect(seen(store)).toEqual(["story", "2022-09-30", "GE", "kz-entries", ["how-many", 2], null]);
    expect(address(store)).toBe("?day=2022-09-30&view=story&story=how-many&step=2&theme=dark");
  });

  it("goes to a step and forgets what the reader has changed at the one before, but not the colours", () => {
    const store = open("?view=story&theme=dark&q=bus");
    store.getState().setStep(2, "push");
    expect(seen(store)).toEqual(["story", "2022-09-28", "GE", "kz-entries", ["how-many", 2], null]);
    expect(address(store)).toBe("?view=story&story=how-many&step=2&theme=dark");
    store.getState().setStep(3, "push");
    expect(seen(store)).toEqual(["story", "2022-09-27", "", "kz-entries", ["how-many", 3], null]);
  });

  it("is left with what its step shows, and gone on with where it was left", () => {
    const store = open("?view=story&step=2");
    store.getState().setView("map");
    expect(address(store)).toBe("?day=2022-09-28&country=GE");
    store.getState().setFilter({ countries: [] });
    store.getState().setView("story");
    expect(seen(store)).toEqual(["story", "2022-09-28", "GE", "kz-entries", ["how-many", 2], null]);
  });

  it("is one of several where the address names it", () => {
    const store = open("?view=story&story=another");
    expect([store.getState().clock, seen(store)[4]]).toEqual(["known", ["another", 1]]);
  });

  it.each([
    ["?view=story&step=4", "step", ["1", "2", "3"]],
    ["?view=story&step=one", "step", ["1", "2", "3"]],
    ["?view=story&story=other", "story", ["how-many", "another"]],
  ])("%s says what there is", (query, key, options) => {
    const store = open(query);
    expect(store.getState().problems).toEqual([
      expect.objectContaining({ key, reason: { code: "options", options } }),
    ]);
    expect(seen(store)[4]).toEqual(["how-many", 1]);
  });

  it("is no view of a record that has none", () => {
    const store = openFile(smallFile(), "?view=story");
    expect(store.getState().view).toBe("map");
    expect(store.getState().problems).toHaveLength(1);
  });
});
