import type { Archive } from "../load/archive.ts";
import { wrapLongitude } from "../model/longitude.ts";
import { type Day, formatDay, isoDay, parseDay } from "../model/time/day.ts";
import {
  type Choices,
  EVIDENCE_KINDS,
  MODES,
  REF_KINDS,
  SORT_COLUMNS,
  sameRef,
  TINTS,
  VIEWS,
} from "./choices.ts";

/** A key of the URL whose value could not be used, with what the page does instead. */
export interface UrlProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

/** One key of the URL: how its text becomes choices (or the reason why not), and how choices become its text. */
interface UrlKey {
  readonly key: string;
  /** `chosen` is what the keys before it have chosen. */
  read(text: string, archive: Archive, chosen: Partial<Choices>): Partial<Choices> | string;
  /** The key's text, or null where the choice is the default one. */
  write(choices: Choices, defaults: Choices): string | null;
}

const SEPARATOR = "~";
const NOTHING = "none";
const round = (n: number, digits: number): string => String(Number(n.toFixed(digits)));

function listKey(
  key: string,
  field: "countries" | "measures" | "origins",
  column: "countries" | "measures" | "originKinds",
  plural: string,
): UrlKey {
  return {
    key,
    read(text, { columns }) {
      const asked = text.split(SEPARATOR).filter((part) => part !== "");
      const unknown = asked.filter((part) => !columns[column].includes(part));
      const listed = columns[column].slice(0, 12).join(", ");
      if (unknown.length > 0) return `no figure here has ${unknown.join(", ")}; the ${plural} are ${listed}`;
      return { [field]: asked };
    },
    write: (choices) => (choices[field].length > 0 ? choices[field].join(SEPARATOR) : null),
  };
}

/** Reads a day of the record, or says why a text is none. */
function readDay(text: string, { firstDay, lastDay }: Archive): Day | string {
  const day = parseDay(text);
  if (day === null) return "a day is written 2022-09-27";
  const isInside = day >= firstDay && day <= lastDay;
  return isInside ? day : `this record runs from ${formatDay(firstDay)} to ${formatDay(lastDay)}`;
}

/** One end of the span; an end that is not named is the record's. */
function spanKey(key: string, end: 0 | 1): UrlKey {
  return {
    key,
    read(text, archive, chosen) {
      const day = readDay(text, archive);
      if (typeof day === "string") return day;
      const { firstDay, lastDay } = archive;
      const [from, to] = chosen.span ?? [firstDay, lastDay];
      if (end === 0) return day <= to ? { span: [day, to] } : "the span would begin after its end";
      return day >= from ? { span: [from, day] } : "the span would end before its beginning";
    },
    write: ({ span }) => span && isoDay(span[end]),
  };
}

function choiceKey<K extends "clock" | "mode" | "view" | "tint" | "theme" | "evidence">(
  key: K,
  options: readonly NonNullable<Choices[K]>[],
): UrlKey {
  return {
    key,
    read(text) {
      const found = options.find((option) => option === text);
      return found === undefined ? `it can be ${options.join(" or ")}` : { [key]: found };
    },
    write: (choices, defaults) => (choices[key] === defaults[key] ? null : choices[key]),
  };
}

function refKey(kind: (typeof REF_KINDS)[number]): UrlKey {
  return {
    key: kind,
    read(id, archive) {
      if (kind === "figure" && id === NOTHING) return { selected: null };
      const exists = {
        figure: () => archive.numberOf(id) !== undefined,
        event: () => archive.events.some((event) => event.id === id),
        route: () => archive.routes.some((route) => route.id === id),
        place: () => archive.places.has(id),
      }[kind]();
      return exists ? { selected: { kind, id } } : `this record has no ${kind} of that id`;
    },
    write({ selected }, defaults) {
      if (sameRef(selected, defaults.selected)) return null;
      if (selected === null) return kind === "figure" ? NOTHING : null;
      return selected.kind === kind ? selected.id : null;
    },
  };
}

/** Every key of the URL, in the order in which it is written. */
const URL_KEYS: readonly UrlKey[] = [
  {
    key: "day",
    read(text, archive) {
      const day = readDay(text, archive);
      return typeof day === "string" ? day : { day };
    },
    // In span mode the day is the span's last, which is written as such.
    write: ({ day, mode }, defaults) => (day === defaults.day || mode === "span" ? null : isoDay(day)),
  },
  choiceKey("mode", MODES),
  spanKey("from", 0),
  spanKey("to", 1),
  choiceKey("clock", ["happened", "known"]),
  ...REF_KINDS.map(refKey),
  listKey("country", "countries", "countries", "countries"),
  listKey("measure", "measures", "measures", "measures"),
  listKey("origin", "origins", "originKinds", "kinds of speaker"),
  choiceKey("evidence", EVIDENCE_KINDS),
  {
    key: "disputed",
    read: (text) => (text === "yes" ? { disputed: true } : "it can be yes"),
    write: ({ disputed }) => (disputed ? "yes" : null),
  },
  {
    key: "q",
    read: (text) => ({ query: text }),
    write: ({ query }) => query.trim() || null,
  },
  {
    key: "area",
    read(text) {
      const sides = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
      const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = sides;
      const isBox = sides.length === 4 && west < east && south < north;
      return isBox && sides.every((side) => Math.abs(side) <= 360)
        ? { area: [west, south, east, north] }
        : "it is written west,south,east,north in degrees, as in 44,42,45,43";
    },
    write: ({ area }) => area?.map((side) => round(side, 2)).join(",") ?? null,
  },
  choiceKey("view", VIEWS),
  {
    key: "map",
    read(text) {
      const parts = text.split(",");
      const [latitude = Number.NaN, longitude = Number.NaN, zoom = Number.NaN] = parts.map((part) =>
        part.trim() === "" ? Number.NaN : Number(part),
      );
      const isPlace =
        parts.length === 3 &&
        Math.abs(latitude) <= 85 &&
        Math.abs(longitude) <= 360 &&
        zoom >= 0 &&
        zoom <= 12;
      return isPlace
        ? { map: { latitude, longitude: wrapLongitude(longitude), zoom } }
        : "it is written latitude,longitude,zoom, as in 43.2,44.6,6";
    },
    write: ({ map }) => map && `${round(map.latitude, 3)},${round(map.longitude, 3)},${round(map.zoom, 2)}`,
  },
  choiceKey("tint", TINTS),
  {
    key: "sort",
    read(text) {
      const column = SORT_COLUMNS.find((name) => name === text.replace(/^-/, ""));
      return column
        ? { sort: { column, isFalling: text.startsWith("-") } }
        : `it can be ${SORT_COLUMNS.join(", ")}, with a - before it to fall`;
    },
    write: ({ sort }) => sort && `${sort.isFalling ? "-" : ""}${sort.column}`,
  },
  {
    key: "days",
    read: (text) => (text === "all" ? { everyDay: true } : "it can be all"),
    write: ({ everyDay }) => (everyDay ? "all" : null),
  },
  choiceKey("theme", ["light", "dark"]),
];

/** What a URL's query says: choices it makes, keys that could not be used, and the rest, kept as it is. */
export interface UrlReading {
  readonly choices: Partial<Choices>;
  readonly problems: readonly UrlProblem[];
  readonly extra: readonly (readonly [string, string])[];
}

/** Reads a URL's query. A bad value is reported and changes nothing; keys that are not ours are kept. */
export function readUrl(search: string, archive: Archive): UrlReading {
  let choices: Partial<Choices> = {};
  const problems: UrlProblem[] = [];
  const extra: [string, string][] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    const known = URL_KEYS.find((candidate) => candidate.key === key);
    if (!known) {
      extra.push([key, value]);
      continue;
    }
    const result = known.read(value, archive, choices);
    if (typeof result === "string") problems.push({ key, value, reason: result });
    else choices = { ...choices, ...result };
  }
  const { selected, day } = choices;
  if (selected?.kind === "figure" && day === undefined) {
    const { columns, openingDay, lastDay } = archive;
    const shownOn = columns.shownOn.happened[archive.numberOf(selected.id) ?? -1];
    if (shownOn !== undefined && shownOn > openingDay)
      choices = { ...choices, day: Math.min(shownOn, lastDay) };
  }
  return { choices, problems, extra };
}

/** The query that brings a reader back to these choices: only what differs from the defaults, then the kept keys. */
export function writeUrl(choices: Choices, defaults: Choices, extra: UrlReading["extra"]): string {
  const params = new URLSearchParams();
  for (const { key, write } of URL_KEYS) {
    const text = write(choices, defaults);
    if (text !== null) params.set(key, text);
  }
  for (const [key, value] of extra) params.append(key, value);
  // Commas and tildes are safe in a query and are read by people.
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%7E", SEPARATOR);
  return query === "" ? "" : `?${query}`;
}
