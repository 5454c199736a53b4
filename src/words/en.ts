import { once } from "./common/once.ts";
import { evidence } from "./en/evidence.ts";
import { list } from "./en/list.ts";
import { load } from "./en/load.ts";
import { map } from "./en/map.ts";
import { dates } from "./en/record/dates.ts";
import { sentence } from "./en/record/day.ts";
import { kinds } from "./en/record/kinds.ts";
import { numbers } from "./en/record/numbers.ts";
import { record } from "./en/record/phrases.ts";
import { values } from "./en/record/values.ts";
import { shell } from "./en/shell.ts";
import { timeline } from "./en/timeline.ts";
import type { Tag } from "./tags.ts";

const collator = once(() => new Intl.Collator("en"));
const language = {
  /** The tag of the language, for `lang` and for `Intl`. */
  tag: "en" as Tag,
  /** The direction in which it is written. */
  dir: "ltr",
  /** Width of a letter of its text type, on average, in ems. */
  letterEms: 0.5,
  /** Orders names as a dictionary of the language does. */
  compare: (a: string, b: string): number => collator().compare(a, b),
};

/** Imports what towns and waters of the map are called, by their English names. */
type MapNamesFile = () => Promise<{ readonly mapNames: ReadonlyMap<string, string> }>;

/** English: the words of the first view, by part of the page, every phrase made of a record, and where the other words are. */
export const en = {
  language,
  /** Imports the words of what the first view does not show. */
  more: () => import("./en/more.ts"),
  /** Imports the names on the map; null where the map has them. */
  mapNames: null as MapNamesFile | null,
  dates,
  evidence,
  kinds,
  list,
  load,
  map,
  numbers,
  record,
  sentence,
  shell,
  timeline,
  values,
};

/** The words of one language: a second language is one more object of this type. */
export type Words = typeof en;
/** The words of what the first view does not show. */
export type MoreWords = Awaited<ReturnType<Words["more"]>>["more"];
export type AllWords = Words & MoreWords;

export type { LoadSubject } from "./en/load.ts";
export type { FailureWords } from "./en/more/failures.ts";
