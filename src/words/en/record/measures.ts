import { lookUp } from "../../lookUp.ts";
import type { Names } from "../../names.ts";
import { capitalised, spelledOut } from "./kinds.ts";

/** What a measure is called, and how it reads after "98,000 people". `{place}` stands for the place. */
interface MeasureWords {
  readonly label: string;
  readonly phrase: string;
}

const measures: Readonly<Record<string, MeasureWords>> = {
  entries: { label: "Entries", phrase: "entered {place}" },
  exits: { label: "Exits", phrase: "left {place}" },
  "net-stay": { label: "Net stay", phrase: "stayed in {place}, entries less exits" },
  "queue-length": { label: "Queue, length", phrase: "of queue at {place}" },
  "queue-vehicles": { label: "Queue, vehicles", phrase: "waiting at {place}" },
  "queue-people": { label: "Queue, people", phrase: "waiting at {place}" },
  wait: { label: "Wait", phrase: "of waiting at {place}" },
  price: { label: "Price", phrase: "asked in {place}" },
  rent: { label: "Rent", phrase: "of rent in {place}" },
  change: { label: "Change", phrase: "of change in {place}" },
  share: { label: "Share", phrase: "in {place}" },
  crossings: { label: "Crossings, both ways", phrase: "crossed at {place}" },
  visitors: { label: "Visitors", phrase: "visited {place}" },
  applications: { label: "Applications", phrase: "filed in {place}" },
  permits: { label: "Permits", phrase: "issued in {place}" },
  refusals: { label: "Refusals of entry", phrase: "refused entry to {place}" },
  arrests: { label: "Arrests", phrase: "detained in {place}" },
  passengers: { label: "Passengers", phrase: "on board to {place}" },
  flights: { label: "Flights", phrase: "to {place}" },
  deportations: { label: "Deportations", phrase: "deported from {place}" },
  residents: { label: "People present", phrase: "present in {place}" },
};

/** The dataset's own words for a measure, else ours, else its code spelled out. */
function wordsOf({ measures: own }: Pick<Names, "measures">, measure: string): MeasureWords {
  const words = spelledOut(measure);
  return (
    own.get(measure) ??
    lookUp(measures, measure) ?? { label: capitalised(words), phrase: `${words}, {place}` }
  );
}

/** What a measure is called: "Queue, length". */
export function measureLabel(names: Pick<Names, "measures">, measure: string): string {
  return wordsOf(names, measure).label;
}

/** A measure's name within a sentence: "queue, length". */
export function measureNoun(names: Pick<Names, "measures">, measure: string): string {
  return names.measures.get(measure)?.label ?? measureLabel(names, measure).toLowerCase();
}

/** What was measured at a place, after a value and its unit: "entered Kazakhstan". */
export function measurePhrase(names: Pick<Names, "measures">, measure: string, place: string): string {
  return wordsOf(names, measure).phrase.replace("{place}", () => place);
}
