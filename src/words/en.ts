import { about } from "./en/about.ts";
import { evidence } from "./en/evidence.ts";
import { filter } from "./en/filter.ts";
import { list } from "./en/list.ts";
import { legend, map } from "./en/map.ts";
import { kinds } from "./en/record/kinds.ts";
import { shell } from "./en/shell.ts";
import { sources } from "./en/sources.ts";
import { table } from "./en/table.ts";
import { timeline } from "./en/timeline.ts";

/** Every English word of the interface, by part of the page. */
export const en = { about, evidence, filter, kinds, legend, list, map, shell, sources, table, timeline };

/** All words of one language: a second language is one more object of this type. */
export type Words = typeof en;
