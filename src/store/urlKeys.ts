import type { Archive } from "../load/archive.ts";
import { wrapLongitude } from "../model/geography/longitude.ts";
import { type Day, isoDay, parseDay } from "../model/time/day.ts";
import type { AddressReason } from "../words/problems.ts";
import { TAGS } from "../words/tags.ts";
import {
  type Choices,
  type Defaults,
  EVIDENCE_KINDS,
  MODES,
  REF_KINDS,
  SORT_COLUMNS,
  type Span,
  sameRef,
  TINTS,
  VIEWS,
} from "./choices.ts";

/** Why a key's text makes no choice. */
interface Unusable {
  readonly problem: AddressReason;
}

/** One key of the URL: how its text becomes choices (or the reason why not), and how choices become its text. */
export interface UrlKey {
  readonly key: string;
  /** Whether an empty text takes back what a story's step has chosen. */
  readonly isClearable?: true;
  /** `chosen` is what the keys before it have chosen. */
  read(text: string, archive: Archive, chosen: Partial<Choices>): Partial<Choices> | Unusable;
  /** The key's text, or null where the choice is the default one. */
  write(choices: Choices, defaults: Defaults): string | null;
}

export const SEPARATOR = "~";
const NOTHING = "none";
/** Names that are listed where one was wrong. */
const MOST_LISTED = 12;
const oneOf = (options: readonly string[]): Unusable => ({ problem: { code: "options", options } });
const round = (n: number, digits: number): string => String(Number(n.toFixed(digits)));

function listKey(
  key: string,
  field: "countries" | "measures" | "origins",
  column: "countries" | "measures" | "originKinds",
): UrlKey {
  return {
    key,
    isClearable: true,
    read(text, { columns }) {
      const asked = text.split(SEPARATOR).filter((part) => part !== "");
      const unknown = asked.filter((part) => !columns[column].includes(part));
      const known = columns[column].slice(0, MOST_LISTED);
      if (unknown.length > 0) return { problem: { code: "no-figure-has", unknown, column, known } };
      const chosen: Partial<Choices> = { [field]: asked };
      return chosen;
    },
    write: (choices) => (choices[field].length > 0 ? choices[field].join(SEPARATOR) : null),
  };
}

/** Reads a day of the record, or says why a text is not one. */
function readDay(text: string, { firstDay, lastDay }: Archive): Day | Unusable {
  const day = parseDay(text);
  if (day === null) return { problem: { code: "not-a-day" } };
  if (day >= firstDay && day <= lastDay) return day;
  return { problem: { code: "outside-record", first: firstDay, last: lastDay } };
}

/** One end of the span; an end that is not named is the record's. */
function spanKey(key: string, end: 0 | 1): UrlKey {
  return {
    key,
    read(text, archive, chosen) {
      const day = readDay(text, archive);
      if (typeof day !== "number") return day;
      const { firstDay, lastDay } = archive;
      const [from, to] = chosen.span ?? [firstDay, lastDay];
      const next: Span = end === 0 ? [day, to] : [from, day];
      if (next[0] <= next[1]) return { span: next };
      return { problem: { code: "span-order", end: end === 0 ? "from" : "to" } };
    },
    write: ({ span }) => span && isoDay(span[end]),
  };
}

function choiceKey<K extends "clock" | "mode" | "tint" | "theme" | "lang" | "evidence">(
  key: K,
  options: readonly NonNullable<Choices[K]>[],
): UrlKey {
  return {
    key,
    read(text) {
      const found = options.find((option) => option === text);
      return found === undefined ? oneOf(options) : { [key]: found };
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
      return exists ? { selected: { kind, id } } : { problem: { code: "no-record", kind } };
    },
    write({ selected }, defaults) {
      if (sameRef(selected, defaults.selected)) return null;
      if (selected === null) return kind === "figure" ? NOTHING : null;
      return selected.kind === kind ? selected.id : null;
    },
  };
}

/** Every key of the URL, in the order in which it is written. */
export const URL_KEYS: readonly UrlKey[] = [
  {
    key: "day",
    read(text, archive) {
      const day = readDay(text, archive);
      return typeof day === "number" ? { day } : day;
    },
    // In span mode the day is the span's last, which is written as such.
    write({ day, mode, selected }, defaults) {
      const opened = sameRef(selected, defaults.selected) ? null : defaults.opensOn(selected);
      const isUsual = day === defaults.day && day === (opened ?? day);
      return mode === "span" || isUsual ? null : isoDay(day);
    },
  },
  choiceKey("mode", MODES),
  spanKey("from", 0),
  spanKey("to", 1),
  choiceKey("clock", ["happened", "known"]),
  ...REF_KINDS.map(refKey),
  listKey("country", "countries", "countries"),
  listKey("measure", "measures", "measures"),
  listKey("origin", "origins", "originKinds"),
  choiceKey("evidence", EVIDENCE_KINDS),
  {
    key: "disputed",
    read: (text) => (text === "yes" ? { disputed: true } : oneOf(["yes"])),
    write: ({ disputed }) => (disputed ? "yes" : null),
  },
  {
    key: "q",
    isClearable: true,
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
        : { problem: { code: "area-form" } };
    },
    write: ({ area }) => area?.map((side) => round(side, 2)).join(",") ?? null,
  },
  {
    key: "view",
    read(text, archive) {
      const views = VIEWS.filter((view) => view !== "story" || archive.stories.length > 0);
      const view = views.find((option) => option === text);
      return view ? { view } : oneOf(views);
    },
    write: ({ view }, defaults) => (view === defaults.view ? null : view),
  },
  {
    key: "story",
    read(id, { stories }, { story }) {
      if (stories.some((candidate) => candidate.id === id))
        return { story: { id, step: story?.step ?? 1, chosen: {} } };
      return oneOf(stories.map((candidate) => candidate.id));
    },
    write: ({ view, story }) => (view === "story" && story ? story.id : null),
  },
  {
    key: "step",
    read(text, { stories }, { story }) {
      const told = stories.find(({ id }) => id === story?.id) ?? stories[0];
      const numbers = told?.steps.map((_, at) => String(at + 1)) ?? [];
      const step = numbers.indexOf(text) + 1;
      return told && step > 0 ? { story: { id: told.id, step, chosen: {} } } : oneOf(numbers);
    },
    write: ({ view, story }) => (view === "story" && story && story.step > 1 ? String(story.step) : null),
  },
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
        : { problem: { code: "map-form" } };
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
        : { problem: { code: "sort-form", columns: SORT_COLUMNS } };
    },
    write: ({ sort }) => sort && `${sort.isFalling ? "-" : ""}${sort.column}`,
  },
  {
    key: "days",
    read: (text) => (text === "all" ? { everyDay: true } : oneOf(["all"])),
    write: ({ everyDay }) => (everyDay ? "all" : null),
  },
  choiceKey("theme", ["light", "dark"]),
  {
    key: "steps",
    read: (text) => (text === "none" ? { leavesSteps: false } : oneOf(["none"])),
    write: ({ leavesSteps }) => (leavesSteps ? null : "none"),
  },
  choiceKey("lang", TAGS),
];
