import { parseDay } from "../../../src/model/time/day.ts";
import { dayScale } from "../../../src/views/timeline/axis/dayScale.ts";
import { layOutLane } from "../../../src/views/timeline/layout/laneLayout.ts";
import type { Scene } from "../../../src/views/timeline/layout/laneMarks.ts";
import { groupLanes } from "../../../src/views/timeline/layout/laneRecords.ts";
import { en } from "../../../src/words/en.ts";
import { type OpenStore, openFile } from "../../fixtures/open.ts";

/** The number of a day written as YYYY-MM-DD. */
export const dayOf = (text: string): number => parseDay(text) ?? Number.NaN;

const exactly = (n: number) => ({ low: n, high: n, hedge: "exact" });

/** A figure as it stands in a file; printed on the last day of its window unless said otherwise. */
export function figure(id: string, when: string, value: object | number, more: object = {}) {
  return {
    id,
    measure: "entries",
    basis: when.includes("/") ? "total" : "per-day",
    unit: "people",
    value: typeof value === "number" ? exactly(value) : value,
    when,
    where: "kz",
    evidence: [{ source: "paper", published: when.split("/").at(-1), summary: "Ours." }],
    ...more,
  };
}

/** A dataset file of 21 September to 30 October 2022 with what a test needs in it. */
export function fileOf(
  tables: { figures?: object[]; events?: object[]; silences?: object[] },
  info: object = {},
) {
  return {
    dataset: {
      id: "t",
      title: "T",
      version: "1.0.0",
      firstDay: "2022-09-21",
      lastDay: "2022-10-30",
      openingDay: "2022-09-27",
      ...info,
    },
    sources: [{ id: "paper" }],
    places: [
      { id: "ru", name: "Russia", kind: "country", country: "RU" },
      { id: "kz", name: "Kazakhstan", kind: "country", country: "KZ" },
      { id: "fi", name: "Finland", kind: "country", country: "FI" },
      { id: "uralsk", name: "Uralsk", kind: "town", country: "KZ", coordinates: [51.4, 51.2] },
    ],
    ...tables,
  };
}

/** A store over such a file. */
export function storeOf(tables: Parameters<typeof fileOf>[0], search = "", info: object = {}): OpenStore {
  return openFile(fileOf(tables, info), search);
}

/** A scene of 16 days of 50 px each, from the record's first day. */
export function sceneOf({ archive }: OpenStore, dayWidth = 50, first = "2022-09-21"): Scene {
  const start = dayOf(first);
  return {
    archive,
    words: en,
    scale: dayScale(start, start + 15, 16 * dayWidth),
    isNarrow: false,
    isShort: false,
  };
}

/** The lane of the only country of some records, laid out. */
export function laneOf(
  tables: Parameters<typeof storeOf>[0],
  dayWidth = 50,
  sharedTop: number | null = null,
) {
  const store = storeOf(tables);
  const scene = sceneOf(store, dayWidth);
  const [lane] = groupLanes(scene.archive, en);
  if (!lane) throw new Error("The records have no lane.");
  return { store, lane, layout: layOutLane(scene, lane, sharedTop) };
}
