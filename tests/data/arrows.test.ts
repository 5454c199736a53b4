import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { isUnion } from "../../src/model/dataset.ts";
import { curveAt, curveBetween } from "../../src/views/map/geometry/curve.ts";
import { unprojectWorld } from "../../src/views/map/geometry/project.ts";
import { flowAnchor } from "../../src/views/map/layout/flows/flowAnchors.ts";
import { geographyOf } from "../../src/views/map/layout/geography.ts";
import { borders, countriesAt } from "./basemapFiles.ts";

const archive = parseDataset(JSON.parse(readFileSync("data/exodus-2022.json", "utf8")));
const { origin, noArrow } = archive.info;
const geography = geographyOf(archive, new Map(Object.entries(borders)));
const STEPS = 60;

it("no arrow of the record crosses Ukraine's front", () => {
  const entered = Array.from({ length: archive.count }, (_, at) => archive.at(at)).flatMap(
    ({ measure, where }) => (measure === "entries" && archive.places.get(where)?.country) || [],
  );
  const reached = [...new Set(entered)].filter(
    (code) => !origin.includes(code) && !noArrow.includes(code) && !isUnion(code),
  );
  expect(reached).toEqual(expect.arrayContaining(["KZ", "GE", "FI", "MN", "PL", "TJ"]));
  const crossing = reached.filter((code) => {
    const anchor = flowAnchor({ country: origin[0] ?? "", at: null }, code, geography);
    if (!anchor) return false;
    const curve = curveBetween(anchor.from, anchor.to, anchor.bend);
    const points = Array.from({ length: STEPS + 1 }, (_, i) => unprojectWorld(curveAt(curve, i / STEPS)));
    return points.some((at) => countriesAt("detail", [...at]).includes("UA"));
  });
  expect(crossing).toEqual([]);
});
