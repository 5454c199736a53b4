/**
 * The corrections that turn Natural Earth's de facto borders into internationally recognised ones, following
 * UN General Assembly resolution 68/262 (Crimea), Security Council resolutions 541 and 550 (Cyprus) and 497 (Golan), and
 * the list of non-self-governing territories (Western Sahara). They are written on first-level regions, before these are dissolved into countries.
 */
import { clip } from "./clip.mjs";
import { ringContains } from "./rings.mjs";

/** Regions that Natural Earth files under another country than the recognised one, by its country code and name. */
const RECOGNISED = {
  "RUS/Crimea": "UA",
  "RUS/Sevastopol": "UA",
  "CYN/Northern Cyprus": "CY",
  "ESB/Dhekelia Sovereign Base Area": "CY",
  "WSB/Akrotiri Sovereign Base Area": "CY",
  "KAB/Baykonur lease in Qyzylorda": "KZ",
  "SOL/Somaliland": "SO",
  "KAS/Siachen Glacier": "IN",
  "USG/US Naval Base Guantanamo Bay": "CU",
  "IOA/Christmas Island": "CX",
  "IOA/Cocos (Keeling) Islands": "CC",
  "CLP/Clipperton Island": "FR",
};

/** Regions with an ISO code of their own that Natural Earth files under their country's, by that code and their name. */
const OWN_CODE = {
  "FR/Guyane française": "GF",
  "FR/Guadeloupe": "GP",
  "FR/Martinique": "MQ",
  "FR/La Réunion": "RE",
  "FR/Mayotte": "YT",
  "NL/Caribbean Netherlands": "BQ",
  "NO/Svalbard": "SJ",
  "NO/Bouvet Island": "BV",
};

/** Territories with a code of their own that the map draws as part of their country. */
export const PART_OF = {
  AX: "FI",
  HK: "CN",
  MO: "CN",
  GF: "FR",
  GP: "FR",
  MQ: "FR",
  RE: "FR",
  YT: "FR",
  BQ: "NL",
  SJ: "NO",
  BV: "NO",
};

/** Leases and the like that are no region of their own: they join this region. */
const JOINS_REGION = { "Baykonur lease in Qyzylorda": "Qyzylorda" };

/** Cities that are regions of their own inside another one; left out where they would be a speck. */
export const CITY_REGIONS = {
  Moskva: "Moskovsskaya",
  "City of St. Petersburg": "Leningrad",
  "Kiev City": "Kiev",
  "City of Minsk": "Minsk",
  "Almaty City": "Almaty",
  Astana: "Aqmola",
};

/** The Golan Heights: part of Natural Earth's northern district of Israel, east of the line Syria claims. */
const GOLAN = { district: "HaZafon", claim: "Syrian claim", owner: "SY", inside: [35.8, 33] };

/** Western Sahara's border with Morocco. Natural Earth follows the wall in the desert instead. */
const SAHARA = { territory: "EH", occupier: "MA", border: 27.6667 };

/** The ISO 3166-1 alpha-2 code of the country or territory a region belongs to, or undefined for none. */
export function recognisedCode({ adm0_a3, admin, name, iso_a2 }) {
  const corrected = RECOGNISED[`${adm0_a3}/${name}`] ?? RECOGNISED[`${adm0_a3}/${admin}`];
  if (corrected) return corrected;
  const own = OWN_CODE[`${iso_a2}/${name}`] ?? OWN_CODE[`${iso_a2}/${admin}`];
  return own ?? (/^[A-Z]{2}$/.test(iso_a2) ? iso_a2 : undefined);
}

/** The name of the region a feature is drawn as. */
export function regionName({ name }) {
  return JOINS_REGION[name] ?? name ?? "";
}

/** The index of the vertex of a ring that is nearest to a point, and its distance in degrees. */
function nearestVertex(ring, [x, y]) {
  return ring.reduce(
    (best, [px, py], index) => {
      const distance = Math.hypot(px - x, py - y);
      return distance < best.distance ? { index, distance } : best;
    },
    { index: -1, distance: Infinity },
  );
}

/**
 * Cuts a ring in two along a line whose ends lie on it.
 * @returns {[number[][], number[][]]} the two rings, both closed
 */
function splitRing(ring, line) {
  const open = ring.slice(0, -1);
  const [a, b] = [nearestVertex(open, line[0]), nearestVertex(open, line.at(-1))];
  if (Math.max(a.distance, b.distance) > 0.01) throw new Error("The dividing line does not end on the ring");
  const rotated = [...open.slice(a.index), ...open.slice(0, a.index)];
  const middle = (b.index - a.index + open.length) % open.length;
  const inner = line.slice(1, -1);
  const first = [...rotated.slice(0, middle + 1), ...inner.toReversed(), rotated[0]];
  const second = [rotated[0], ...inner, ...rotated.slice(middle), rotated[0]];
  return [first, second];
}

/** Joins lines that follow one another into one, starting at the line whose first point no other line ends at. */
function joinLines(lines) {
  const same = (p, q) => p[0] === q[0] && p[1] === q[1];
  const follows = (line) => (other) => same(other[0], line.at(-1));
  const isFirst = (line) => !lines.some((other) => same(other.at(-1), line[0]));
  let next = lines.find(isFirst);
  const joined = [next[0]];
  while (next) {
    joined.push(...next.slice(1));
    next = lines.find(follows(next));
  }
  return joined;
}

/**
 * Splits the Golan Heights off Israel's northern district.
 * @param {object[]} regions first-level regions of the world
 * @param {object[]} disputed Natural Earth's disputed border lines
 * @returns {object[]} the regions with the district cut and the Golan added as a region of Syria
 */
export function separateGolan(regions, disputed) {
  const claim = disputed.find((line) => line.properties.name === GOLAN.claim);
  const district = regions.find((region) => region.properties.name === GOLAN.district);
  const rings = splitRing(district.geometry.coordinates[0][0], joinLines(claim.geometry.coordinates));
  const golan = rings.find((ring) => ringContains(ring, GOLAN.inside));
  const rest = rings.find((ring) => ring !== golan);
  if (!golan || ringContains(rest, GOLAN.inside)) throw new Error("The Golan could not be separated");
  const part = (ring, properties) => ({
    type: "Feature",
    properties: { ...district.properties, ...properties },
    geometry: { type: "Polygon", coordinates: [ring] },
  });
  return [
    ...regions.filter((region) => region !== district),
    part(rest, {}),
    part(golan, { iso_a2: GOLAN.owner, adm0_a3: "SYR", name: "Golan" }),
  ];
}

/**
 * Gives the part of Western Sahara that Natural Earth files under Morocco back to the territory.
 * @param {object} mapshaper the mapshaper module
 * @param {object[]} units features with the properties `a2` and `code`
 */
export async function divideSahara(mapshaper, units) {
  const { territory, occupier, border } = SAHARA;
  const held = units.filter(({ properties }) => properties.a2 === occupier);
  const south = await clip(mapshaper, held, [-180, -90, 180, border]);
  const north = await clip(mapshaper, held, [-180, border, 180, 90]);
  const asTerritory = (unit) => ({
    ...unit,
    properties: { ...unit.properties, a2: territory, code: territory },
  });
  return [...units.filter((unit) => !held.includes(unit)), ...north, ...south.map(asTerritory)];
}
