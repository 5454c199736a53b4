/**
 * The roads over borders: no road that was surveyed, but straight lines from point to point. Which points a road goes through is
 * written by hand in roads.json; where they are is in the sources of the towns, in names.json and in the record.
 */

/** The largest town of a name, as the source of towns spells it. */
function townOf(cities, { town, country }) {
  const [found] = cities
    .filter((city) => city.name === town && city.country === country)
    .toSorted((a, b) => b.population - a.population);
  return found?.loc.coordinates;
}

/** Where a point of a road is: a town, a pass that is named on the map, or a place of the record. */
function pointOf(point, { cities, names, places }) {
  const at =
    townOf(cities, point) ??
    names.stops.find(({ name }) => name === point.pass)?.at ??
    places.find(({ id }) => id === point.place)?.coordinates;
  if (!at) throw new Error(`No point for ${JSON.stringify(point)}`);
  return at;
}

/**
 * The lines of the roads, as longitude and latitude.
 * @param {{name: string, through: object[]}[]} roads the content of roads.json
 * @param {{cities: object[], names: object, places: object[]}} sources where the points are
 */
export function buildRoads(roads, sources) {
  return roads.map(({ through }) => through.map((point) => pointOf(point, sources)));
}
