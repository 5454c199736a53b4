import type { RecordedEvent } from "./schema.ts";

/** Orders events by how much each is the event of its day: by the weight that the dataset gives it, then by its evidence. */
export function byWeight(a: RecordedEvent, b: RecordedEvent): number {
  return (b.weight ?? 0) - (a.weight ?? 0) || b.evidence.length - a.evidence.length;
}
