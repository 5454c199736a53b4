/** Clipping by mapshaper. */

/**
 * GeoJSON features of a layer clipped to a frame of [west, south, east, north].
 * @param {object} mapshaper the mapshaper module
 */
export async function clip(mapshaper, features, frame) {
  const commands = `-i in.json -clip bbox=${frame.join(",")} -o out.json format=geojson geojson-type=FeatureCollection`;
  const layer = JSON.stringify({ type: "FeatureCollection", features });
  const output = await mapshaper.applyCommands(commands, { "in.json": layer });
  return JSON.parse(output["out.json"]).features.filter((feature) => feature.geometry);
}
