import type { SchemaElement } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { FIGURE_SCHEMA, type FigureRow } from "../../../src/export/parquet/figureRow.ts";
import { ParquetFile } from "../../../src/export/parquet/parquetFile.ts";
import { LoadError } from "../../../src/load/loadError.ts";
import { smallFile } from "../../fixtures/small.ts";
import { fileOf, readBack, written } from "./written.ts";

const { figures: _, ...REST } = smallFile();

/** How many records its other tables have. */
const RECORDS = Object.values<unknown>(REST).reduce<number>(
  (sum, table) => sum + (Array.isArray(table) ? table.length : 0),
  0,
);

/** A row that reads as a figure. */
const ROW: FigureRow = {
  id: "one",
  measure: "entries",
  basis: "total",
  unit: "people",
  hedge: "about",
  when: "2022-09-21/2022-09-27",
  where: "kz",
  told: "s",
  sources: ["mt"],
  value: 5,
  low: null,
  high: null,
  disputes: 0,
  running: false,
  misprint: false,
  doubted: false,
  record: "{}",
};

function fileWith(rows: readonly FigureRow[], schema = FIGURE_SCHEMA): Uint8Array {
  const parts: Uint8Array[] = [];
  const file = new ParquetFile((part) => parts.push(part), schema);
  for (const row of rows) file.add(row);
  file.finish();
  return new Uint8Array(Buffer.concat(parts));
}

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await readBack(fileOf(bytes), REST);
    return null;
  } catch (error) {
    if (error instanceof LoadError) return error.fault;
    throw error;
  }
}

const NOT_PARQUET = { code: "figures-file", params: { fault: "not-parquet" } };

describe("a file that is no file of figures", () => {
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    bytes = (await written(JSON.stringify(smallFile()), 2)).bytes;
  });

  it.each([
    ["empty", () => new Uint8Array()],
    ["of four bytes", () => bytes.slice(0, 4)],
    ["JSON", () => new TextEncoder().encode(JSON.stringify(smallFile()))],
    ["cut at its end", () => bytes.slice(0, -1)],
    ["cut in its middle", () => bytes.slice(0, bytes.length / 2)],
    ["without its beginning", () => bytes.slice(400)],
    ["of a wrong length of its end", () => bytes.with(bytes.length - 7, 255)],
  ])("is refused: %s", async (_, make) => {
    expect(await faultOf(new Uint8Array(make()))).toMatchObject(NOT_PARQUET);
  });

  // Every byte was once tried with four values, in a thread of its own. These are some of them, and always the same ones.
  it("ends in a failure that has words, or is read, whatever byte is another", {
    timeout: 120_000,
  }, async () => {
    const tried: [number, number][] = [];
    for (let at = 3; at < bytes.length; at += 17)
      tried.push([at, at % 2 === 0 ? 128 : ~(bytes[at] ?? 0) & 255]);
    for (const [at, byte] of tried) await faultOf(bytes.with(at, byte));
  });

  it("is refused where a page of it says that it has more than it can have", async () => {
    const faults = new Map<unknown, number>();
    for (let at = 0; at < 500; at++) {
      const fault = await faultOf(bytes.with(at, 128));
      const message = (fault as { params?: { message?: string } } | null)?.params?.message ?? "";
      faults.set(message, (faults.get(message) ?? 0) + 1);
    }
    for (const message of [
      "parquet page header is incomplete",
      "parquet page header has a wrong number",
      "parquet page has a wrong size",
    ])
      expect(faults.get(message), message).toBeGreaterThan(0);
  });

  it.each(["id", "sources", "record", "told"])("is refused without its column %s", async (column) => {
    const schema = FIGURE_SCHEMA.filter(({ name }, at) =>
      column === "sources" ? !["sources", "list", "element"].includes(name) : name !== column || at < 0,
    );
    expect(await faultOf(fileWith([ROW], schema))).toEqual({
      code: "figures-file",
      params: { fault: "no-column", column },
    });
  });

  it("is refused where a column has values of another type", async () => {
    const asNumber = (element: SchemaElement): SchemaElement =>
      element.name === "measure" ? { name: "measure", type: "INT32", repetition_type: "REQUIRED" } : element;
    const numbers = fileWith([{ ...ROW, measure: 7 }], FIGURE_SCHEMA.map(asNumber));
    expect(await faultOf(numbers)).toEqual({
      code: "figures-file",
      params: { fault: "column-type", column: "measure", type: "INT32" },
    });
    const flat: SchemaElement = { name: "sources", type: "BYTE_ARRAY", converted_type: "UTF8" };
    const without = FIGURE_SCHEMA.filter(({ name }) => !["sources", "list", "element"].includes(name));
    expect(await faultOf(fileWith([{ ...ROW, sources: "mt" }], [...without, flat]))).toMatchObject({
      params: { fault: "column-type", column: "sources" },
    });
  });

  it("does without columns that no figure needs", async () => {
    const left = ["item", "disputes", "running", "value", "high"];
    const kept = FIGURE_SCHEMA.filter(({ name }) => !left.includes(name));
    const { archive } = await readBack(fileOf(fileWith([{ ...ROW, low: 5 }], kept)), REST);
    expect(archive.at(0)).toMatchObject({ id: "one", value: { low: 5, high: null }, disputes: [] });
  });
});

describe("rows that are no figures", () => {
  it.each([
    ["an id with a space", { id: "a b" }, "id", { code: "not-an-id", value: '"a b"' }],
    ["a day that is none", { when: "soon" }, "when", { code: "not-edtf", value: '"soon"' }],
    ["another basis", { basis: "sum" }, "basis", { code: "other-type" }],
    ["another hedge", { hedge: "maybe" }, "value.hedge", { code: "other-type" }],
    ["a space for a unit", { unit: " " }, "unit", { code: "missing" }],
    [
      "a place that is not there",
      { where: "xx" },
      "where",
      { code: "unresolved", id: "xx", target: "places" },
    ],
    ["a document that is not there", { sources: ["xx"] }, "evidence[0].source", { code: "unresolved" }],
    ["a speaker that is not there", { statedBy: "kz-mvd xx" }, "statedBy[1]", { code: "unresolved" }],
    ["no documents", { sources: [], told: "" }, "evidence", { code: "no-evidence" }],
    ["fewer letters than documents", { sources: ["mt", "upi"] }, "evidence", { code: "other-type" }],
    ["more days than documents", { published: "2022-09-27 -" }, "evidence", { code: "other-type" }],
    ["an empty id of a document", { sources: [""] }, "evidence[0].source", { code: "not-an-id" }],
  ])("are set aside with their reason: %s", async (_, changes, field, reason) => {
    const bad = { ...ROW, id: "two", ...changes };
    const { archive } = await readBack(fileOf(fileWith([ROW, bad])), REST);
    expect(archive.count).toBe(1);
    expect(archive.recordCount).toBe(RECORDS + 2);
    expect(archive.rejected).toHaveLength(1);
    expect(archive.rejected[0]).toMatchObject({ table: "figures", record: bad.id, field, reason });
  });

  it("are set aside where an earlier one has their id, also where another thread has read that", async () => {
    const { archive } = await readBack(fileOf(fileWith([ROW, ROW])), REST, 2);
    expect(archive.rejected).toMatchObject([{ record: "one", field: "id", reason: { code: "id-used" } }]);
  });

  it("are named by their number where they have no id", async () => {
    const { archive } = await readBack(fileOf(fileWith([ROW, { ...ROW, id: " " }])), REST);
    expect(archive.rejected).toMatchObject([{ record: "#1", field: "id", reason: { code: "missing" } }]);
  });

  it("have no texts where their record is another figure, or none", async () => {
    const { whole } = await readBack(fileOf(fileWith([ROW])), REST);
    await expect(whole(0)).rejects.toMatchObject({ fault: { code: "figures-file" } });
  });
});
