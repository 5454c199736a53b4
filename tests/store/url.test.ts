import { describe, expect, it } from "vitest";
import { writeUrl } from "../../src/store/url.ts";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

const open = (query: string) => openFile(smallFile(), query).getState();
const round = (query: string): string => {
  const state = open(query);
  return writeUrl(state, state.defaults, state.extra);
};

describe("each key of the address", () => {
  it.each([
    "?day=2022-09-21",
    "?day=2022-10-05",
    "?mode=span&from=2022-09-24&to=2022-09-24",
    "?origin=agency~official",
    "?evidence=summarised",
    "?disputed=yes",
    "?q=Verkhny+Lars",
    "?area=44,42,45,43",
    "?area=170,-10.25,190.5,360",
    "?map=85,-180,0",
    "?map=-85,12.125,12",
    "?tint=net-stay",
    "?sort=value",
    "?sort=-speaker",
    "?days=all",
    "?view=table&theme=light",
    "?event=decree",
    "?route=on",
    "?place=karaganda",
  ])("%s comes back as it was", (query) => {
    expect(open(query).problems).toEqual([]);
    expect(round(query)).toBe(query);
  });

  it.each([
    ["?country=~GE~~", "?country=GE"],
    ["?q=++a+", "?q=a"],
    ["?q=+++", ""],
    ["?area=44.123456,42,45,43", "?area=44.12,42,45,43"],
    ["?map=43.12345,44.6,6.666", "?map=43.123,44.6,6.67"],
    ["?map=10,190,3", "?map=10,-170,3"],
    ["?map=10,360,3", "?map=10,0,3"],
    ["?map=10,-360,3", "?map=10,0,3"],
    ["?sort=value&days=all&utm=1&utm=2", "?sort=value&days=all&utm=1&utm=2"],
  ])("%s is written %s", (query, written) => {
    expect(round(query)).toBe(written);
  });

  it("reads what it says", () => {
    expect(open("?sort=-value").sort).toEqual({ column: "value", isFalling: true });
    expect(open("?sort=value").sort).toEqual({ column: "value", isFalling: false });
    expect(open("?days=all").everyDay).toBe(true);
    expect(open("?disputed=yes").disputed).toBe(true);
    expect(open("?area=44,42,45,43").area).toEqual([44, 42, 45, 43]);
    expect(open("?map=10,190,3").map).toEqual({ latitude: 10, longitude: -170, zoom: 3 });
    expect(open("?event=decree").selected).toEqual({ kind: "event", id: "decree" });
    expect(open("?figure=none").selected).toBeNull();
  });

  it.each([
    ["day=2022-09-20", "day"],
    ["day=2022-10-06", "day"],
    ["sort=size", "sort"],
    ["sort=value-", "sort"],
    ["sort=--value", "sort"],
    ["days=some", "days"],
    ["days=", "days"],
    ["disputed=no", "disputed"],
    ["disputed=", "disputed"],
    ["event=none", "event"],
    ["event=kz-entries", "event"],
    ["route=alexei", "route"],
    ["place=moon", "place"],
    ["area=44,42,45", "area"],
    ["area=45,42,44,43", "area"],
    ["area=44,43,45,42", "area"],
    ["area=44,42,44,43", "area"],
    ["area=44,42,45,42", "area"],
    ["area=44,42,45,43,46", "area"],
    ["area=44, ,45,43", "area"],
    ["area=44,42,361,43", "area"],
    ["area=44,,45,43", "area"],
    ["map=86,0,3", "map"],
    ["map=0,361,3", "map"],
    ["map=0,0,-1", "map"],
    ["map=0,0,13", "map"],
    ["map=0,0,3,4", "map"],
    ["map=0,,3", "map"],
    ["map=0, ,3", "map"],
    ["tint=blue", "tint"],
    ["evidence=heard", "evidence"],
    ["origin=gossip", "origin"],
    ["view=globe", "view"],
  ])("%s is explained, and changes nothing", (query, key) => {
    const state = open(`?${query}`);
    expect(state.problems.map((problem) => problem.key)).toEqual([key]);
    expect(writeUrl(state, state.defaults, state.extra)).toBe("");
  });

  it("says what could stand there instead", () => {
    const reasonOf = (query: string) => open(query).problems[0]?.reason;
    expect(reasonOf("?disputed=no")).toMatchObject({ options: ["yes"] });
    expect(reasonOf("?days=some")).toMatchObject({ options: ["all"] });
    expect(reasonOf("?clock=wall")).toMatchObject({ options: ["happened", "known"] });
    expect(reasonOf("?sort=size")).toMatchObject({ code: "sort-form" });
    expect(reasonOf("?area=1")).toMatchObject({ code: "area-form" });
    expect(reasonOf("?map=1")).toMatchObject({ code: "map-form" });
  });

  it("goes to the day of a figure that shows after the opening day only", () => {
    const { day, defaults } = open("?figure=lars-queue");
    expect(day).toBe(defaults.day);
    expect(open("?figure=kz-rent").day).toBe(defaults.day + 7);
    expect(open("?event=decree").day).toBe(defaults.day);
    expect(open("?figure=none").day).toBe(defaults.day);
  });

  it("is read as it was meant where it passed through HTML, or is written in capitals", () => {
    const meant = open("?day=2022-09-30&amp;figure=lars-queue&amp;amp;clock=known&Country=KZ&Other=1");
    expect(writeUrl(meant, meant.defaults, meant.extra)).toBe(
      "?day=2022-09-30&clock=known&figure=lars-queue&country=KZ&Other=1",
    );
    expect(open("?amp;day=x").problems).toMatchObject([{ key: "day", value: "x" }]);
  });

  it("keeps the opening day where a figure is open that shows only later", () => {
    const later = open("?figure=kz-rent&day=2022-09-27");
    expect(later.day).toBe(later.defaults.day);
    expect(writeUrl(later, later.defaults, later.extra)).toBe("?day=2022-09-27&figure=kz-rent");
    const queue = open("?figure=lars-queue");
    expect(writeUrl(queue, queue.defaults, queue.extra)).toBe("?figure=lars-queue");
  });
});
