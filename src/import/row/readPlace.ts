import type { FieldName } from "../columns/fields.ts";
import { isTotal } from "../columns/totals.ts";
import { mayLieIn, readDegrees } from "../geography/coordinates.ts";
import { countriesOf } from "../geography/countryNames.ts";
import { isEmpty } from "../table.ts";
import type { RowCells } from "./cells.ts";
import type { RowTools } from "./rowTools.ts";

/** Where a row's number belongs: to a country as a whole, or to a place in it. */
export interface PlaceOf {
  readonly country: string;
  /** Null for the country as a whole. */
  readonly name: string | null;
  readonly coordinates: readonly [lon: number, lat: number] | null;
}

/** The country that a field names; null where it names none, asked where it can be two. */
export function readCountry(cells: RowCells, field: FieldName, { questions }: RowTools): string | null {
  const text = cells.text(field);
  if (text === "") return null;
  // Codes are written small too.
  const found = countriesOf(/^[a-z]{2,3}$/.test(text) ? text.toUpperCase() : text);
  const [only] = found;
  if (only === undefined && isTotal(text)) {
    cells.fault("total-row", "row", field);
    return null;
  }
  if (only === undefined) {
    // Those who come from somewhere are not all who came: without where they come from the number means another thing.
    cells.fault("country-unknown", "row", field);
    return null;
  }
  if (found.length === 1) return only;
  const answer = questions.ask({
    id: `country:${text.toLowerCase()}`,
    code: "country",
    found: text,
    choices: found,
    guess: null,
  });
  if (answer === null) cells.fault("waits", "row", field);
  return answer;
}

/** The point that a row gives; null where it gives none that can be used. */
function readPoint(
  cells: RowCells,
  country: string,
  { options }: RowTools,
): readonly [number, number] | null {
  const [lonCell, latCell] = [cells.cell("lon"), cells.cell("lat")];
  if (isEmpty(lonCell) && isEmpty(latCell)) return null;
  const [lon, lat] = [readDegrees(lonCell), readDegrees(latCell)];
  if (lon === null || lat === null || Math.abs(lon) > 180 || Math.abs(lat) > 90) {
    const isSwapped = lon !== null && lat !== null && Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
    cells.fault(isSwapped ? "coordinates-swapped" : "coordinates-unread", "cell", "lat");
    return null;
  }
  const { boxes } = options;
  if (!boxes || mayLieIn([lon, lat], country, boxes)) return [lon, lat];
  const isSwapped = Math.abs(lon) <= 90 && mayLieIn([lat, lon], country, boxes);
  cells.fault(isSwapped ? "coordinates-swapped" : "coordinates-outside", "cell", "lat");
  return null;
}

/** The point of a place by its name, where the person has confirmed what the gazetteer proposes. */
function proposePoint(
  name: string,
  country: string,
  { options, questions }: RowTools,
): readonly [number, number] | null {
  const known = options.gazetteer?.find(name, country) ?? [];
  if (known.length === 0) return null;
  const answer = questions.ask({
    id: `place:${name.toLowerCase()}|${country}`,
    code: "place",
    found: name,
    choices: ["none", ...known.map(({ name: called, at }) => `${called} ${at[1]}, ${at[0]}`)],
    guess: "none",
  });
  return known.find(({ name: called, at }) => answer === `${called} ${at[1]}, ${at[0]}`)?.at ?? null;
}

/** The country that the row's own point lies in; null at sea, and where there is no point. */
function countryOfPoint(cells: RowCells, { options }: RowTools): string | null {
  const [lon, lat] = [readDegrees(cells.cell("lon")), readDegrees(cells.cell("lat"))];
  if (lon === null || lat === null || Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  return options.countryAt?.(lon, lat) ?? null;
}

/**
 * The country of a place that names none: the one that its point lies in, unless the person says otherwise, or one that the gazetteer
 * knows a place of the name in, once it is confirmed.
 */
function askCountry(cells: RowCells, name: string, tools: RowTools): string | null {
  const guess = countryOfPoint(cells, tools);
  const known = (tools.options.gazetteer?.find(name, null) ?? []).map(({ country }) => country);
  const choices = [...new Set(guess === null ? known : [guess, ...known])];
  if (choices.length === 0) return null;
  const answer = tools.questions.ask({
    id: `country:${name.toLowerCase()}`,
    code: "country",
    found: name,
    choices,
    guess,
  });
  if (answer === null) cells.fault("waits", "row", "place");
  return answer;
}

/** Reads where a row's number belongs. */
export function readPlace(cells: RowCells, tools: RowTools): PlaceOf | null {
  const told = cells.text("place");
  // “Kyakhta, Russia”
  const [, town = told, land = ""] = /^(.+?), ([^,]+)$/.exec(told) ?? [];
  const lands = cells.text("country") === "" && land !== "" ? countriesOf(land) : [];
  const isTold = lands.length === 1 && countriesOf(told).length === 0;
  const name = isTold ? town : told;
  const stated = isTold ? (lands[0] ?? null) : readCountry(cells, "country", tools);
  if (cells.isLost && stated === null && cells.text("country") !== "") return null;
  const named = name === "" ? [] : countriesOf(name);
  // A place that is a country is the whole of it.
  const isWhole = named.length === 1 && (stated === null || named[0] === stated);
  if (isWhole) return { country: named[0] ?? "", name: null, coordinates: null };
  const before = cells.faults.length;
  const country = stated ?? (name === "" ? null : askCountry(cells, name, tools));
  if (country === null) {
    // A country that is unknown or asked for has already been reported.
    if (cells.text("country") === "" && cells.faults.length === before)
      cells.fault("country-missing", "row", name === "" ? "country" : "place");
    return null;
  }
  if (name === "") {
    const hasPoint = !isEmpty(cells.cell("lon")) && !isEmpty(cells.cell("lat"));
    if (hasPoint) cells.fault("point-unnamed", "note", "lat");
    return { country, name: null, coordinates: null };
  }
  return {
    country,
    name,
    coordinates: readPoint(cells, country, tools) ?? proposePoint(name, country, tools),
  };
}
