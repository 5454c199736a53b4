import { parseDataset } from "../../../src/load/parse.ts";
import { selectLens } from "../../../src/store/selectors.ts";
import { createAppStore } from "../../../src/store/store.ts";
import { chooseContent } from "../../../src/views/map/content/chooseContent.ts";
import { collectRecords } from "../../../src/views/map/content/collectRecords.ts";
import { en } from "../../../src/words/en.ts";

/** 21 September 2022 as a day number. */
export const FIRST = 19256;

const evidence = [{ source: "s", published: "2022-09-27", summary: "As told." }];

/** A figure with what matters in a test and sensible rest. */
export const figure = (id: string, where: string, when: string, rest: object = {}) => ({
  id,
  measure: "entries",
  basis: "total",
  unit: "people",
  value: { low: 98000, high: 98000, hedge: "about" },
  when,
  where,
  evidence,
  ...rest,
});

const PLACES = [
  { id: "ru", name: "Russia", kind: "country", country: "RU" },
  { id: "kz", name: "Kazakhstan", kind: "country", country: "KZ", coordinates: [67, 48] },
  { id: "ge", name: "Georgia", kind: "country", country: "GE" },
  { id: "ge-land-border", name: "Border of Russia and Georgia", kind: "land-border", country: "GE" },
  {
    id: "verkhny-lars",
    name: "Verkhny Lars",
    kind: "crossing",
    country: "RU",
    between: ["RU", "GE"],
    coordinates: [44.627, 42.755],
  },
  { id: "vladikavkaz", name: "Vladikavkaz", kind: "town", country: "RU", coordinates: [44.68, 43.02] },
  { id: "syrym", name: "Syrym", kind: "crossing", country: "KZ", coordinates: [51.15, 51.67] },
  { id: "novosibirsk", name: "Novosibirsk", kind: "town", country: "RU", coordinates: [82.93, 55.02] },
  { id: "karaganda", name: "Karaganda", kind: "town", country: "KZ", coordinates: [73.1, 49.8] },
  { id: "nowhere", name: "A village", kind: "town", country: "KZ" },
];

/** A dataset of a test: a few places and whatever records are given. */
export function parsed(records: object) {
  return parseDataset({
    dataset: {
      id: "t",
      title: "T",
      version: "1.0.0",
      origin: ["RU"],
      since: "the decree",
      firstDay: "2022-09-21",
      lastDay: "2022-10-20",
    },
    sources: [{ id: "s" }],
    places: PLACES,
    ...records,
  });
}

/** What the map shows of some records on a day (0 is 21 September), by the clock that the URL's query says. */
export function contentOn(records: object, day: number, search = "") {
  const archive = parsed(records);
  const lens = selectLens(archive, createAppStore(archive, search).getState());
  return chooseContent(
    { archive, words: en, clock: lens.clock, day: FIRST + day },
    collectRecords(archive, lens),
  );
}
