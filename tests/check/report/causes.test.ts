import { describe, expect, it } from "vitest";
import { causesOf } from "../../../src/check/report/causes.ts";
import type { Rejected } from "../../../src/load/loadError.ts";
import type { TableName } from "../../../src/model/schema.ts";

const faulty = (
  table: TableName,
  record: string,
  field = "kind",
  reason: Rejected["reason"] = { code: "missing" },
): Rejected => ({
  table,
  record,
  field,
  reason,
});
const waiting = (table: TableName, record: string, target: TableName, id: string): Rejected => ({
  ...faulty(table, record, "where", { code: "unresolved", id, target }),
  waitsFor: { table: target, id },
});
const told = (rejected: readonly Rejected[]) =>
  causesOf(rejected).map((cause) => [
    cause.record,
    cause.fault?.field ?? null,
    cause.alike.length,
    cause.waiting.map(({ record }) => record),
  ]);

describe("the causes of what was set aside", () => {
  it("put what waits with what it waits for, the largest first", () => {
    expect(
      told([
        faulty("sources", "s"),
        faulty("places", "pl", "coordinates"),
        waiting("figures", "f1", "places", "pl"),
        waiting("figures", "f2", "places", "pl"),
      ]),
    ).toEqual([
      ["pl", "coordinates", 1, ["f1", "f2"]],
      ["s", "kind", 1, []],
    ]);
  });

  it("follow several steps, and end where a record is not in the file", () => {
    expect(
      told([
        waiting("actors", "a", "actors", "b"),
        waiting("actors", "b", "actors", "nobody"),
        waiting("figures", "f", "actors", "a"),
      ]),
    ).toEqual([["nobody", null, 0, ["a", "b", "f"]]]);
  });

  it("make one of the same fault in many records, wherever in the record it is", () => {
    expect(
      told([
        faulty("figures", "f1", "evidence[0].published"),
        faulty("figures", "f2", "evidence[3].published"),
        faulty("events", "e1", "evidence[0].published"),
      ]),
    ).toEqual([
      ["f1", "evidence[0].published", 2, []],
      ["e1", "evidence[0].published", 1, []],
    ]);
  });

  it("are found in a moment for a long chain", () => {
    const chain = Array.from({ length: 100_000 }, (_, n) =>
      n === 0 ? faulty("actors", "a0") : waiting("actors", `a${n}`, "actors", `a${n - 1}`),
    );
    expect(causesOf(chain.toReversed())[0]?.waiting).toHaveLength(99_999);
  });

  it("end in a circle", () => {
    expect(
      told([waiting("actors", "a", "actors", "b"), waiting("actors", "b", "actors", "a")]).length,
    ).toBeGreaterThan(0);
  });
});
