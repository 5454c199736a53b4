import { expect, it } from "vitest";
import { byWeight } from "../../src/model/eventWeight.ts";
import type { RecordedEvent } from "../../src/model/schema.ts";

const event = (id: string, pieces: number, weight?: number) =>
  ({ id, evidence: Array.from({ length: pieces }), weight }) as unknown as RecordedEvent;

it("orders events by weight, then by evidence; one without a weight has none", () => {
  const events = [
    event("some", 3),
    event("many", 5),
    event("light", 1, 1),
    event("heavy", 4, 2),
    event("few", 2),
    event("less", 9, -1),
  ];
  expect(events.sort(byWeight).map(({ id }) => id)).toEqual([
    "heavy",
    "light",
    "many",
    "some",
    "few",
    "less",
  ]);
});
