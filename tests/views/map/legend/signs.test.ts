import { describe, expect, it } from "vitest";
import { positionOnMap } from "../../../../src/views/map/layout/positionOnMap.ts";
import { signsOf } from "../../../../src/views/map/legend/signs.ts";
import { contentOn, figure } from "../fixture.ts";
import { surfaceAt } from "../layout/surface.ts";

const signsOn = (records: object, zoom = 3.6, isHatched = false) =>
  signsOf(positionOnMap(contentOn(records, 6), surfaceAt(62, 52, zoom)), isHatched);

describe("the signs of the legend", () => {
  const total = figure("kz", "kz", "2022-09-21/2022-09-27");
  const queue = { measure: "queue-vehicles", basis: "moment", unit: "vehicles" };
  const exact = { value: { low: 40, high: 40, hedge: "exact" } };

  it("are those of the arrows and marks that can be seen, and no others", () => {
    const { shown, arrowLooks, markLooks } = signsOn({
      figures: [total, figure("syrym", "syrym", "2022-09-27", { ...queue, ...exact })],
    });
    expect([...shown].sort()).toEqual(["dashed", "queue", "solid", "widths"]);
    expect([...arrowLooks]).toEqual(["dashed"]);
    expect([...markLooks]).toEqual(["solid"]);
  });

  it("leave out what lies beyond the map's edge", () => {
    const records = { figures: [figure("lars", "verkhny-lars", "2022-09-27", queue)] };
    expect([...signsOn(records).shown].sort()).toEqual(["dashed", "queue"]);
    expect([...signsOn(records, 7).shown]).toEqual([]);
  });

  it("tell journeys taken, planned and not dated apart, and know a hatch", () => {
    const later = figure("later", "kz", "2022-10-10");
    const route = { from: "novosibirsk", to: "karaganda", journey: "j" };
    const signs = (rest: object) => [
      ...signsOn({ figures: [later], routes: [{ id: "r", ...route, ...rest }] }).shown,
    ];
    expect(signs({ status: "taken", when: "2022-09-22" })).toEqual(["taken"]);
    expect(signs({ status: "taken" })).toEqual(["undated"]);
    expect(signs({ status: "planned" })).toEqual(["planned"]);
    expect([...signsOn({ figures: [later] }, 3.6, true).shown]).toEqual(["silent"]);
    const nothing = { flows: [], marks: [], routes: [], flags: [] };
    expect([...signsOf(nothing, false, true).shown]).toEqual(["road"]);
  });

  it("have the ≠ where something on the map is disputed", () => {
    const other = figure("kz-other", "kz", "2022-09-20/2022-09-26");
    const disputed = { ...total, disputes: [{ figure: "kz-other", reason: "Counts another week." }] };
    expect(signsOn({ figures: [disputed, other] }).shown.has("disputed")).toBe(true);
    expect(signsOn({ figures: [total] }).shown.has("disputed")).toBe(false);
  });
});
