import { describe, expect, it } from "vitest";
import { landmarksOf } from "../../../../src/views/map/basemap/names/namesInWords.ts";
import { overlaps } from "../../../../src/views/map/geometry/boxes.ts";
import { positionOnMap } from "../../../../src/views/map/layout/positionOnMap.ts";
import { contentOn, figure } from "../fixture.ts";
import { surfaceAt } from "./surface.ts";

const RECORDS = { figures: [figure("kz", "kz", "2022-09-21/2022-09-27")] };

describe("journeys and landmarks", () => {
  it("puts journeys on one road side by side, whichever way they go, and makes a loop of one within a town", () => {
    const journey = (id: string, from: string, to: string) => ({
      id,
      from,
      to,
      status: "planned",
      journey: id,
    });
    const roads = [
      journey("there", "novosibirsk", "karaganda"),
      journey("too", "novosibirsk", "karaganda"),
      journey("back", "karaganda", "novosibirsk"),
      journey("loop", "vladikavkaz", "vladikavkaz"),
    ];
    const { routes } = positionOnMap(contentOn({ routes: roads }, 6), surfaceAt(62, 52, 3.6));
    expect(new Set(routes.map(({ path }) => path)).size).toBe(4);
    const [there, too, back, loop] = routes.map(({ middle }) => middle);
    for (const [a, b] of [
      [there, too],
      [too, back],
      [there, back],
    ])
      expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(10);
    expect((routes[3]?.from.y ?? 0) - (loop?.y ?? 0)).toBeGreaterThan(20);
  });

  it("names landmarks wherever they are in view, beside what is drawn", () => {
    const landmarks = [{ name: "Moscow", at: [37.6, 55.8] as const }];
    const { landmarks: found, flows } = positionOnMap(
      contentOn(RECORDS, 6),
      surfaceAt(62, 52, 3.6, { landmarks }),
    );
    expect(found.map((one) => one.name)).toEqual(["Moscow"]);
    const [moscow] = found;
    for (const { label } of flows) if (label && moscow) expect(overlaps(label.box, moscow.box)).toBe(false);
    expect(positionOnMap(contentOn(RECORDS, 6), surfaceAt(100, 0, 5, { landmarks })).landmarks).toEqual([]);
  });
});

it("stops on roads are landmarks from near", () => {
  const city = { name: "Moscow", at: [37.6, 55.8] as const, a2: "RU", rank: 1 };
  const stop = { name: "Jvari Pass", at: [44.45, 42.5] as const };
  const names = { countries: [], seas: [], stops: [stop], cities: [city] };
  const namesAt = (zoom: number) => landmarksOf(names, new Set(["RU"]), zoom).map(({ name }) => name);
  expect(namesAt(6.9)).toEqual(["Moscow"]);
  expect(namesAt(7)).toEqual(["Moscow", "Jvari Pass"]);
  expect(landmarksOf(null, new Set(["RU"]), 8)).toEqual([]);
});
