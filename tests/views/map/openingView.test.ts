import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/load/parse.ts";
import { geographyOf } from "../../../src/views/map/layout/geography.ts";
import { openingView } from "../../../src/views/map/layout/openingView.ts";
import { figure } from "./fixture.ts";

const town = (id: string, coordinates: [number, number]) => ({
  id,
  name: id,
  kind: "town",
  country: "RU",
  coordinates,
});

function viewOf(places: object[], dataset: object = {}, isCompact = false) {
  const [first] = places as { id: string }[];
  const archive = parseDataset({
    dataset: {
      id: "t",
      title: "T",
      version: "1.0.0",
      firstDay: "2022-09-21",
      lastDay: "2022-10-20",
      ...dataset,
    },
    sources: [{ id: "s" }],
    places,
    figures: [figure("f", first?.id ?? "", "2022-09-27")],
  });
  return openingView(archive, geographyOf(archive, new Map()), isCompact);
}

describe("what the map opens on", () => {
  const named = {
    view: {
      bounds: [
        [0, 30],
        [100, 60],
      ],
    },
  };

  it("is the view that the dataset names", () => {
    expect(viewOf([town("a", [10, 50])], named)).toMatchObject({ bounds: named.view.bounds, isTight: false });
  });

  it("is the part of that view where the figures are, on a narrow map", () => {
    const { bounds } = viewOf([town("a", [10, 50])], named, true);
    expect(bounds.map(([longitude]) => longitude)).toEqual([0, 71]);
  });

  it("is all of the record's own places where it names none", () => {
    expect(viewOf([town("a", [-72.4, 7.8]), town("b", [-66, 10.5])])).toEqual({
      bounds: [
        [-72.4, 7.8],
        [-66, 10.5],
      ],
      isTight: true,
      nearest: 11,
    });
  });

  it("is no nearer than what lies around one point, or countries; of places within a town, so near that they lie apart", () => {
    const [paiporta, alfafar] = [town("paiporta", [-0.417, 39.428]), town("alfafar", [-0.39, 39.42])];
    const spain = { id: "es", name: "Spain", kind: "country", country: "ES" };
    expect(viewOf([paiporta]).nearest).toBe(6);
    expect(viewOf([paiporta, alfafar]).nearest).toBe(11);
    expect(viewOf([paiporta, alfafar, spain]).nearest).toBe(6);
  });

  it("is those of the countries with most figures, on a narrow map", () => {
    const places = [town("a", [10, 50]), town("b", [14, 52]), { ...town("c", [70, 40]), country: "KZ" }];
    expect(viewOf(places).bounds).toEqual([
      [10, 40],
      [70, 52],
    ]);
    expect(viewOf(places, {}, true).bounds).toEqual([
      [10, 50],
      [14, 52],
    ]);
  });

  it("goes the short way over the antimeridian", () => {
    expect(viewOf([town("egvekinot", [-179.1, 66.3]), town("anadyr", [177.5, 64.7])]).bounds).toEqual([
      [177.5, 64.7],
      [180.9, 66.3],
    ]);
  });
});
