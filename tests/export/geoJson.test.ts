import { check } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { geoJsonOf, lineBetween } from "../../src/export/geoJson.ts";
import { selectAll } from "../../src/export/selection.ts";
import { finish } from "../../src/model/article/skeleton.ts";
import { smallDataset } from "../fixtures/small.ts";
import { ARCHIVE_PATHS, context, readArchive } from "./archives.ts";

describe("a line", () => {
  it.each([
    [
      [10, 50],
      [30, 60],
      {
        type: "LineString",
        coordinates: [
          [10, 50],
          [30, 60],
        ],
      },
    ],
    [
      [170, 60],
      [-170, 70],
      {
        type: "MultiLineString",
        coordinates: [
          [
            [170, 60],
            [180, 65],
          ],
          [
            [-180, 65],
            [-170, 70],
          ],
        ],
      },
    ],
    [
      [-160, 40],
      [160, 20],
      {
        type: "MultiLineString",
        coordinates: [
          [
            [-160, 40],
            [-180, 30],
          ],
          [
            [180, 30],
            [160, 20],
          ],
        ],
      },
    ],
    [
      [180, 60],
      [-170, 70],
      {
        type: "LineString",
        coordinates: [
          [-180, 60],
          [-170, 70],
        ],
      },
    ],
  ] as const)("from %j to %j is cut where it crosses 180°", (from, to, geometry) => {
    expect(lineBetween(from, to)).toEqual(geometry);
  });
});

describe("a record as GeoJSON", () => {
  const features = JSON.parse(finish(geoJsonOf(selectAll(smallDataset()), context))).features;
  const feature = (id: string) => features.find((one: { id: string }) => one.id === id);

  it("has a point for a crossing, and none for a country", () => {
    expect(feature("lars-queue").geometry).toEqual({ type: "Point", coordinates: [44.63, 42.74] });
    expect(feature("kz-entries").geometry).toBeNull();
    expect(feature("decree").geometry).toBeNull();
  });

  it("keeps hedge, bounds, dates, speakers and disputes", () => {
    expect(feature("kz-entries").properties).toMatchObject({
      kind: "figure",
      sentence: "about 98,000 people entered Kazakhstan, 21–27 September 2022",
      hedge: "about",
      low: 98_000,
      high: 98_000,
      when: "2022-09-21/2022-09-27",
      stated_by: ["kz-mvd"],
      disputes: [
        "up to 10,000 people entered Georgia, 26 September 2022 (ge-entries): Counts another country.",
      ],
      sources: ["https://example.org/mt", "https://example.org/upi"],
      doubt: null,
      running_total: false,
      shown: true,
      address: "https://site.example/?figure=kz-entries",
    });
  });

  it("has no line to a place without coordinates", () => {
    expect(feature("bus")).toMatchObject({
      geometry: null,
      properties: { from: "ru", to: "karaganda", status: "taken" },
    });
  });

  it.each(ARCHIVE_PATHS)("is valid: %s", (path) => {
    const archive = readArchive(path);
    const text = finish(geoJsonOf(selectAll(archive), context));
    expect(() => check(text)).not.toThrow();
    expect(JSON.parse(text).features).toHaveLength(
      archive.count + archive.events.length + archive.routes.length,
    );
  });
});
