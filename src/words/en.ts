import { about } from "./en/about.ts";
import { address } from "./en/address.ts";
import { articleCheck } from "./en/articleCheck.ts";
import { copied } from "./en/copied.ts";
import { evidence } from "./en/evidence.ts";
import { filter } from "./en/filter.ts";
import { foreign } from "./en/foreign.ts";
import { list } from "./en/list.ts";
import { load } from "./en/load.ts";
import { legend, map } from "./en/map.ts";
import { notices } from "./en/notices.ts";
import { dates } from "./en/record/dates.ts";
import { sentence } from "./en/record/day.ts";
import { faults } from "./en/record/faults.ts";
import { kinds } from "./en/record/kinds.ts";
import { numbers } from "./en/record/numbers.ts";
import { record } from "./en/record/phrases.ts";
import { sums } from "./en/record/sums.ts";
import { values } from "./en/record/values.ts";
import { shell } from "./en/shell.ts";
import { sources } from "./en/sources.ts";
import { table } from "./en/table.ts";
import { timeline } from "./en/timeline.ts";

const language = {
  /** The tag of the language, for `lang` and for `Intl`. */
  tag: "en",
  /** Orders names as a dictionary of the language does. */
  compare: new Intl.Collator("en").compare,
};

/** Every English word of the interface, by part of the page, and every phrase made of a record. */
export const en = {
  language,
  about,
  address,
  articleCheck,
  copied,
  dates,
  evidence,
  faults,
  filter,
  foreign,
  kinds,
  legend,
  list,
  load,
  map,
  notices,
  numbers,
  record,
  sentence,
  shell,
  sources,
  sums,
  table,
  timeline,
  values,
};

/** All words of one language: a second language is one more object of this type. */
export type Words = typeof en;

export type { FailureWords, LoadSubject } from "./en/load.ts";
