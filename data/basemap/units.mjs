/**
 * Prepares the world's first-level regions as one clean topology: recognised owners, one piece over the
 * antimeridian, no gaps or overlaps. Countries and region lines of every level of detail are taken from it.
 */
import { divideSahara, PART_OF, recognisedCode, regionName, separateGolan } from "./borders.mjs";
import { polygonsOf } from "./rings.mjs";

/** Countries whose inner borders are drawn; elsewhere the regions are dissolved into the country at once. */
const WITH_REGIONS = new Set(["RU", "UA", "BY", "KZ", "PL", "GE"]);

/**
 * The frame of the world, once around from Bering Strait and a little more, so that two copies of it side by side leave no
 * gap in Antarctica, which alone is cut.
 */
export const WORLD_FRAME = [-169, -85, 193, 84];

/** Polygons that begin west of this longitude are drawn east of the antimeridian, with Chukotka. */
const WRAP_WEST_OF = -168.98;

/** A polygon wider than this goes once around the world. */
const WHOLE_TURN = 300;

/** The source stops at 179.9 degrees east and west; this closes the gap. */
const closeSeam = (longitude) => (Math.abs(longitude) > 179.89 ? Math.sign(longitude) * 180 : longitude);

const shifted = (polygon, shift) => polygon.map((ring) => ring.map(([x, y]) => [closeSeam(x) + shift, y]));

/** Puts a polygon where the world's frame has it: in the east, or, if it goes around the world, in both places. */
function unwrapPolygon(polygon) {
  const longitudes = polygon[0].map(([longitude]) => longitude);
  const west = Math.min(...longitudes);
  if (Math.max(...longitudes) - west > WHOLE_TURN) return [shifted(polygon, 0), shifted(polygon, 360)];
  return [shifted(polygon, west < WRAP_WEST_OF ? 360 : 0)];
}

/** One feature of the source as a unit of the map: its code, the country it is drawn as, its region (where drawn), its geometry. */
function toUnit(feature) {
  const code = recognisedCode(feature.properties);
  const a2 = PART_OF[code] ?? code;
  const region = WITH_REGIONS.has(a2) ? regionName(feature.properties) : "";
  return {
    type: "Feature",
    properties: { a2, code, region },
    geometry: { type: "MultiPolygon", coordinates: polygonsOf(feature.geometry).flatMap(unwrapPolygon) },
  };
}

/**
 * @param {object} mapshaper the mapshaper module
 * @param {{states_provinces: object[], disputed_borders: object[]}} layers of the source GeoPackage
 * @returns {Promise<object>} GeoJSON features with the properties `a2`, `code` and `region`, sharing their borders
 */
export async function prepareUnits(mapshaper, layers) {
  const regions = separateGolan(layers.states_provinces, layers.disputed_borders);
  const units = regions.map(toUnit).filter((unit) => unit.properties.a2);
  const commands = [
    "-i units.json snap snap-interval=0.00001",
    "-clean gap-fill-area=0.002",
    "-dissolve2 a2,code,region",
    `-clip bbox=${WORLD_FRAME.join(",")}`,
    "-o out.json format=geojson",
  ].join(" ");
  const output = await mapshaper.applyCommands(commands, {
    "units.json": JSON.stringify({
      type: "FeatureCollection",
      features: await divideSahara(mapshaper, units),
    }),
  });
  return JSON.parse(output["out.json"]).features.filter((unit) => unit.geometry);
}
