import { once } from "./common/once.ts";
import type { Words } from "./en.ts";
import { evidence } from "./ru/evidence.ts";
import { list } from "./ru/list.ts";
import { load } from "./ru/load.ts";
import { map } from "./ru/map.ts";
import { dates } from "./ru/record/dates.ts";
import { sentence } from "./ru/record/day.ts";
import { kinds } from "./ru/record/kinds.ts";
import { numbers } from "./ru/record/numbers.ts";
import { record } from "./ru/record/phrases.ts";
import { values } from "./ru/record/values.ts";
import { shell } from "./ru/shell.ts";
import { timeline } from "./ru/timeline.ts";
import type { Tag } from "./tags.ts";

const collator = once(() => new Intl.Collator("ru", { ignorePunctuation: true }));
const language = {
  tag: "ru" as Tag,
  dir: "ltr",
  letterEms: 0.54,
  compare: (a: string, b: string): number => collator().compare(a, b),
};

/**
 * Russian: the same words as in English, so that a gap is an error of types. Its terms: figure цифра, record (all of it) данные, record
 * (one of it) запись, evidence свидетельство, document документ, outlet издание, origin первоисточник, speaker кто сказал, summary
 * пересказ, hedge оговорка, measure показатель, disputed оспаривается, silence пробел, journey маршрут, stage этап, crossing (a place)
 * пункт пропуска, timeline лента времени, happened by произошло, known by было известно, rate темп, set aside отложено.
 */
export const ru = {
  language,
  more: () => import("./ru/more.ts"),
  mapNames: () => import("./ru/mapNames.ts"),
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
} satisfies Words;
