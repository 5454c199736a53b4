import type { Dataset } from "./dataset.ts";
import type { FAMILIES } from "./schema/codeLists.ts";

/** The family of a measure, which decides its colour. */
export type Family = (typeof FAMILIES)[number];

/** What a measure is, whatever it is called. */
interface MeasureKind {
  readonly family: Family;
  /** Whether figures of it can be added up. */
  readonly adds: boolean;
}

const counted = (id: string): [string, MeasureKind] => [id, { family: "other", adds: true }];

/** Measures that many subjects have; a dataset names others itself. */
const KNOWN = new Map<string, MeasureKind>([
  ["entries", { family: "entries", adds: true }],
  ["exits", { family: "exits", adds: true }],
  ...["queue-vehicles", "queue-people"].map((id) => [id, { family: "queue", adds: true }] as const),
  ...["queue-length", "wait"].map((id) => [id, { family: "queue", adds: false }] as const),
  ...["price", "rent", "change", "share"].map((id) => [id, { family: "other", adds: false }] as const),
  ...["net-stay", "applications", "permits", "refusals", "arrests", "deportations"].map(counted),
  ...["crossings", "visitors", "passengers", "flights", "residents"].map(counted),
]);

const UNKNOWN: MeasureKind = { family: "other", adds: false };

/** The measures that need no entry in a dataset. */
export const KNOWN_MEASURES: readonly string[] = [...KNOWN.keys()];

/** What a measure is by the dataset's own entry, else by ours. */
export function measureOf({ measures }: Pick<Dataset, "measures">, measure: string): MeasureKind {
  return measures.get(measure) ?? KNOWN.get(measure) ?? UNKNOWN;
}

/** The family of a measure, which decides its colour. */
export function familyOf(dataset: Pick<Dataset, "measures">, measure: string): Family {
  return measureOf(dataset, measure).family;
}
