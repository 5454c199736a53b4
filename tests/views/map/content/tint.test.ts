import { describe, expect, it } from "vitest";
import type { Tint } from "../../../../src/store/choices.ts";
import { selectLens } from "../../../../src/store/selectors.ts";
import { createAppStore } from "../../../../src/store/store.ts";
import { collectRecords } from "../../../../src/views/map/content/collectRecords.ts";
import { tintOn, tintSteps } from "../../../../src/views/map/content/tint.ts";
import { FIRST, figure, parsed } from "../fixture.ts";

const value = (n: number) => ({ low: n, high: n, hedge: "exact" });
const daily = (id: string, where: string, when: string, n: number) =>
  figure(id, where, when, { basis: "per-day", value: value(n) });
const FIGURES = [
  figure("kz-27", "kz", "2022-09-21/2022-09-27"),
  figure("kz-4", "kz", "2022-09-21/2022-10-04", { value: { low: 200_000, high: null, hedge: "over" } }),
  figure("ge-27", "ge-land-border", "2022-09-21/2022-09-27", { value: value(53_000) }),
  figure("ge-aug", "ge", "2022-08", { value: value(260_810) }),
  figure("lars", "verkhny-lars", "2022-09-21/2022-09-27", { value: value(900_000) }),
  figure("back", "ru", "2022-09-21/2022-09-27", { value: value(900_000) }),
  daily("ge-day", "ge", "2022-09-25", 11_143),
];

function tinted(tint: Tint, day: number) {
  const archive = parsed({ figures: FIGURES });
  const lens = selectLens(archive, createAppStore(archive, "").getState());
  const { countries } = collectRecords(archive, lens);
  const steps = tintSteps(archive, tint);
  const { classes, missing } = tintOn(
    { archive, clock: lens.clock, day: FIRST + day },
    countries,
    tint,
    steps,
  );
  return { steps, classes: Object.fromEntries(classes), missing: [...missing] };
}

describe("the tint of countries", () => {
  it("has one scale for all days, of round numbers up to the largest value of its kind", () => {
    expect(tinted("entries-since", 0).steps).toEqual([20_000, 50_000, 100_000, 200_000]);
    expect(tinted("entries-daily", 0).steps).toEqual([1000, 2000, 5000, 10_000]);
    expect(tinted("net-stay", 0).steps).toEqual([]);
  });

  it("compares totals since the decree only, never places nor other windows", () => {
    expect(tinted("entries-since", 6)).toMatchObject({ classes: { KZ: 2, GE: 2 }, missing: [] });
    expect(tinted("entries-since", 20).classes).toEqual({ KZ: 4, GE: 2 });
    expect(tinted("entries-since", 3)).toMatchObject({ classes: {} });
    expect(tinted("entries-since", 3).missing.sort()).toEqual(["GE", "KZ"]);
  });

  it("lets a daily count stand for a week", () => {
    expect(tinted("entries-daily", 4).classes).toEqual({ GE: 4 });
    expect(tinted("entries-daily", 10).classes).toEqual({ GE: 4 });
    expect(tinted("entries-daily", 11).classes).toEqual({});
  });
});
