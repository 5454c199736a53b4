import { isCountry, isUnion } from "../../../model/dataset.ts";
import type { Place } from "../../../model/schema.ts";
import { countryName } from "../../../words/en/record/phrases.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding, JsonPath } from "../../finding.ts";
import { nearestName } from "../../text/nearestName.ts";
import { ACTOR_KINDS, EVENT_KINDS, PLACE_KINDS } from "../../vocabulary.ts";

/** How far outside its country a point may lie, in degrees: the basemap's lines are simplified. */
const TOLERANCE = 0.15;
/** A crossing may lie this far from either of the countries it is between. */
const CROSSING_TOLERANCE = 0.3;
const DIRECTIONS = 16;

/** Codes of territories that the basemap draws as part of a country, with the country's. */
const DRAWN_AS = new Map(
  Object.entries({
    AX: "FI",
    BQ: "NL",
    BV: "NO",
    GF: "FR",
    GP: "FR",
    HK: "CN",
    MO: "CN",
    MQ: "FR",
    RE: "FR",
    SJ: "NO",
    VA: "IT",
    YT: "FR",
  }),
);

const ON_A_BORDER = ["crossing", "border-section", "land-border"];

type CountryAt = (lon: number, lat: number) => string | null;

/** A point, and points around it, nearest first. */
function* pointsAround(lon: number, lat: number, reach: number): Generator<[number, number]> {
  yield [lon, lat];
  for (const share of [1 / 3, 2 / 3, 1]) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      yield [lon + reach * share * Math.cos(angle), lat + reach * share * Math.sin(angle)];
    }
  }
}

function isInPlace(place: Place, countryAt: CountryAt, [lon, lat]: readonly [number, number]): boolean {
  const isCrossing = place.kind === "crossing";
  const named = isCrossing ? [place.country, ...(place.between ?? [])] : [place.country];
  const allowed = named.map((code) => DRAWN_AS.get(code) ?? code);
  for (const point of pointsAround(lon, lat, isCrossing ? CROSSING_TOLERANCE : TOLERANCE)) {
    const code = countryAt(...point);
    if (code !== null && allowed.includes(code)) return true;
  }
  return false;
}

interface Misplaced {
  readonly place: Place;
  readonly path: JsonPath;
  readonly isSwapped: boolean;
  readonly countryAt: CountryAt;
}

function* findMisplaced({ places, context }: LintView): Generator<Misplaced> {
  const { countryAt } = context;
  if (!countryAt) return;
  for (const { record, path } of places) {
    const point = record.coordinates;
    if (point === null || isCountry(record) || isInPlace(record, countryAt, point)) continue;
    const [lon, lat] = point;
    const isSwapped = Math.abs(lon) <= 90 && isInPlace(record, countryAt, [lat, lon]);
    yield { place: record, path: [...path, "coordinates"], isSwapped, countryAt };
  }
}

/** What was found of each file: two rules ask. */
const found = new WeakMap<LintView, readonly Misplaced[]>();

function misplaced(view: LintView): readonly Misplaced[] {
  const known = found.get(view) ?? [...findMisplaced(view)];
  found.set(view, known);
  return known;
}

function* findOutside(view: LintView): Generator<Finding> {
  for (const { place, path, isSwapped, countryAt } of misplaced(view)) {
    if (isSwapped) continue;
    const [lon, lat] = place.coordinates ?? [0, 0];
    yield {
      path,
      code: "place-outside",
      params: { at: place.coordinates ?? [0, 0], inside: countryAt(lon, lat), country: place.country },
    };
  }
}

function* findSwapped(view: LintView): Generator<Finding> {
  for (const { place, path, isSwapped } of misplaced(view)) {
    if (!isSwapped) continue;
    yield {
      path,
      code: "place-swapped",
      params: { at: place.coordinates ?? [0, 0] },
    };
  }
}

function* findPins({ places }: LintView): Generator<Finding> {
  for (const { record, path } of places) {
    if (!isCountry(record) || record.coordinates === null) continue;
    yield {
      path: [...path, "coordinates"],
      code: "country-pin",
      params: { at: record.coordinates },
    };
  }
}

function* findBetween({ places }: LintView): Generator<Finding> {
  for (const { record, path } of places) {
    const { kind, between, country } = record;
    if (!ON_A_BORDER.includes(kind) && between === undefined) continue;
    if (between?.length === 2 && between[0] !== between[1] && between.includes(country)) continue;
    yield {
      path: between === undefined ? path : [...path, "between"],
      code: "place-between",
      params: { between: between ?? null, country },
    };
  }
}

const isCode = (code: string): boolean => isUnion(code) || countryName(code) !== code;

function* findCodes(view: LintView): Generator<Finding> {
  const codes: [JsonPath, string][] = [];
  for (const { record, path } of view.places) {
    codes.push([[...path, "country"], record.country]);
    for (const [at, code] of (record.between ?? []).entries()) codes.push([[...path, "between", at], code]);
  }
  for (const { record, path } of view.actors)
    if (record.country !== undefined) codes.push([[...path, "country"], record.country]);
  for (const { record, path } of view.silences) codes.push([[...path, "country"], record.country]);
  for (const field of ["origin", "featured"] as const)
    for (const [at, code] of (view.info?.[field] ?? []).entries()) codes.push([["dataset", field, at], code]);
  for (const [path, code] of codes) {
    if (isCode(code)) continue;
    yield {
      path,
      code: "country-code",
      params: { code },
    };
  }
}

function* findKinds(view: LintView): Generator<Finding> {
  for (const [rows, known] of [
    [view.places, PLACE_KINDS],
    [view.actors, ACTOR_KINDS],
    [view.events, [...EVENT_KINDS, ...view.eventKinds.map(({ record }) => record.id)]],
  ] as const) {
    for (const { record, path } of rows) {
      if (known.includes(record.kind)) continue;
      yield {
        path: [...path, "kind"],
        code: "kind-unknown",
        params: {
          kind: record.kind,
          known,
          nearest: nearestName(record.kind, known),
          isEvent: rows === view.events,
        },
      };
    }
  }
}

/** Rules on places, countries and kinds. */
export const PLACE_RULES: readonly Rule[] = [
  error("place-outside", findOutside),
  error("place-swapped", findSwapped),
  warning("country-pin", findPins),
  warning("place-between", findBetween),
  error("country-code", findCodes),
  warning("kind-unknown", findKinds),
];
