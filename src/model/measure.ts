import type { Dataset } from "./dataset.ts";
import type { FAMILIES } from "./schema/header.ts";

/** The family of a measure, which decides its colour. */
export type Family = (typeof FAMILIES)[number];

/** The measures that the page knows. */
const families: Readonly<Record<string, Family>> = {
  entries: "entries",
  exits: "exits",
  "net-stay": "other",
  "queue-length": "queue",
  "queue-vehicles": "queue",
  "queue-people": "queue",
  wait: "queue",
  price: "other",
  rent: "other",
  change: "other",
  share: "other",
  crossings: "other",
  visitors: "other",
  applications: "other",
  permits: "other",
  refusals: "other",
  arrests: "other",
  passengers: "other",
  flights: "other",
  followers: "other",
  "stay-limit": "other",
  "border-length": "other",
  mobilised: "other",
  summonses: "other",
  deportations: "other",
  "home-purchases": "other",
  "bank-accounts": "other",
  "congested-crossings": "queue",
  residents: "other",
};

/** The measures that the page knows by their ids. */
export const KNOWN_MEASURES = Object.keys(families);

/** Whether a measure is one that the page knows. */
export function isKnownMeasure(measure: string): boolean {
  return Object.hasOwn(families, measure);
}

/** The family of a measure: of one that the page knows, else as the dataset says. */
export function familyOf({ measures }: Pick<Dataset, "measures">, measure: string): Family {
  const known = isKnownMeasure(measure) ? families[measure] : undefined;
  return known ?? measures.get(measure)?.family ?? "other";
}
