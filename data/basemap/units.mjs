/**
 * Prepares the world's first-level regions as one clean topology: recognised owners, one piece over the
 * antimeridian, no gaps or overlaps. Countries and region lines of every level of detail are taken from it.
 */
import { recognisedCountry, regionName, separateGolan } from "./borders.mjs";
import { polygonsOf } from "./rings.mjs";

/** Countries whose inner borders are drawn; elsewhere the regions are dissolved into the country at once. */
const WITH_REGIONS = new Set(["RU", "UA", "BY", "KZ", "PL", "GE"]);

/** The map's outermost frame: from the Atlantic to Alaska, so that no reader scrolls to a cut edge. */
export const WORLD_FRAME = [-75, -15, 215, 84];

/** Polygons that begin west of this longitude are drawn east of the antimeridian, after Chukotka. */
const WRAP_WEST_OF = -130;

/** The source stops at 179.9 degrees east and west; this closes the gap. */
const closeSeam = (longitude) => (Math.abs(longitude) > 179.89 ? Math.sign(longitude) * 180 : longitude);

/** Moves a polygon of the far west of the map to its east, and closes the source's gap at the antimeridian. */
function unwrapPolygon(polygon) {
  const west = Math.min(...polygon[0].map(([longitude]) => longitude));
  const shift = west < WRAP_WEST_OF ? 360 : 0;
  return polygon.map((ring) => ring.map(([x, y]) => [closeSeam(x) + shift, y]));
}

/** One feature of the source as a unit of the map: its owner, its region (where drawn) and its geometry. */
function toUnit(feature) {
  const a2 = recognisedCountry(feature.properties);
  const region = WITH_REGIONS.has(a2) ? regionName(feature.properties) : "";
  return {
    type: "Feature",
    properties: { a2, region },
    geometry: { type: "MultiPolygon", coordinates: polygonsOf(feature.geometry).map(unwrapPolygon) },
  };
}

/**
 * @param {object} mapshaper the mapshaper module
 * @param {{states_provinces: object[], disputed_borders: object[]}} layers of the source GeoPackage
 * @returns {Promise<object>} GeoJSON features with the properties `a2` and `region`, sharing their borders
 */
export async function prepareUnits(mapshaper, layers) {
  const regions = separateGolan(layers.states_provinces, layers.disputed_borders);
  const units = regions.map(toUnit).filter((unit) => unit.properties.a2 && unit.properties.a2 !== "AQ");
  const commands = [
    "-i units.json snap snap-interval=0.00001",
    "-clean gap-fill-area=0.002",
    "-dissolve2 a2,region",
    `-clip bbox=${WORLD_FRAME.join(",")}`,
    "-o out.json format=geojson",
  ].join(" ");
  const output = await mapshaper.applyCommands(commands, {
    "units.json": JSON.stringify({ type: "FeatureCollection", features: units }),
  });
  return JSON.parse(output["out.json"]).features.filter((unit) => unit.geometry);
}
