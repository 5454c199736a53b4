import type { FAMILIES } from "./schema/header.ts";
import type { Figure } from "./schema.ts";

/** The family of a measure, which decides its colour. */
export type Family = (typeof FAMILIES)[number];

/** What a measure is called and how it reads after "98,000 people". `{at}` stands for the place. */
export interface MeasureWords {
  readonly label: string;
  readonly phrase: string;
  readonly family: Family;
}

const MEASURES: Readonly<Record<string, MeasureWords>> = {
  entries: { label: "Entries", phrase: "entered {at}", family: "entries" },
  exits: { label: "Exits", phrase: "left {at}", family: "exits" },
  "net-stay": { label: "Net stay", phrase: "stayed in {at}, entries less exits", family: "other" },
  "queue-length": { label: "Queue, length", phrase: "of queue at {at}", family: "queue" },
  "queue-vehicles": { label: "Queue, vehicles", phrase: "waiting at {at}", family: "queue" },
  "queue-people": { label: "Queue, people", phrase: "waiting at {at}", family: "queue" },
  wait: { label: "Wait", phrase: "of waiting at {at}", family: "queue" },
  price: { label: "Price", phrase: "asked in {at}", family: "other" },
  rent: { label: "Rent", phrase: "of rent in {at}", family: "other" },
  change: { label: "Change", phrase: "of change in {at}", family: "other" },
  share: { label: "Share", phrase: "in {at}", family: "other" },
  crossings: { label: "Crossings, both ways", phrase: "crossed at {at}", family: "other" },
  visitors: { label: "Visitors", phrase: "visited {at}", family: "other" },
  applications: { label: "Applications", phrase: "filed in {at}", family: "other" },
  permits: { label: "Permits", phrase: "issued in {at}", family: "other" },
  refusals: { label: "Refusals of entry", phrase: "refused entry to {at}", family: "other" },
  arrests: { label: "Arrests", phrase: "detained in {at}", family: "other" },
  passengers: { label: "Passengers", phrase: "on board to {at}", family: "other" },
  flights: { label: "Flights", phrase: "to {at}", family: "other" },
  followers: { label: "Followers", phrase: "following, {at}", family: "other" },
  "stay-limit": { label: "Stay allowed", phrase: "of stay allowed in {at}", family: "other" },
  "border-length": { label: "Length of border", phrase: "of border, {at}", family: "other" },
  mobilised: { label: "Called up", phrase: "called up in {at}", family: "other" },
  summonses: { label: "Summonses", phrase: "served at {at}", family: "other" },
  deportations: { label: "Deportations", phrase: "deported from {at}", family: "other" },
  "home-purchases": { label: "Homes bought", phrase: "bought in {at}", family: "other" },
  "bank-accounts": { label: "Bank accounts", phrase: "opened in {at}", family: "other" },
  "congested-crossings": { label: "Crossings with queues", phrase: "with queues in {at}", family: "queue" },
  residents: { label: "People present", phrase: "present in {at}", family: "other" },
};

/** The words of a measure; a measure that is not known here is called by its own name. */
export function measureWords(measure: string): MeasureWords {
  const known = isKnownMeasure(measure) ? MEASURES[measure] : undefined;
  if (known) return known;
  const words = measure.replaceAll("-", " ");
  return { label: words.charAt(0).toUpperCase() + words.slice(1), phrase: `${words}, {at}`, family: "other" };
}

/** The measures that the code has words for. */
export const KNOWN_MEASURES = Object.keys(MEASURES);

/** Whether a measure is one that the code has words for. */
export function isKnownMeasure(measure: string): boolean {
  return Object.hasOwn(MEASURES, measure);
}

/** The family of a figure's measure, which decides its colour. */
export function familyOf(figure: Pick<Figure, "measure">): Family {
  return measureWords(figure.measure).family;
}
