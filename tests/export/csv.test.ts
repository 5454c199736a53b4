import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvOf } from "../../src/export/csv.ts";
import { type Cell, createTable, type Table } from "../../src/export/tables/table.ts";
import { finish } from "../../src/model/article/skeleton.ts";

const table = (rows: readonly (readonly Cell[])[]): Table =>
  createTable<readonly Cell[]>({
    name: "figures",
    hasKey: false,
    records: rows,
    columns: ["a", "b"].map((name, at) => ({ name, type: "string", cell: (row) => row[at] ?? null })),
  });

/** A guarded text without its guard, as the README says. */
const unguarded = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

describe("a cell of CSV", () => {
  it.each<[Cell, string]>([
    ["=1+1", "'=1+1"],
    ["+7 495", "'+7 495"],
    ["-", "'-"],
    ["@all", "'@all"],
    ["\tx", "'\tx"],
    ["'=x", "''=x"],
    ["'tis", "'tis"],
    ["a=b", "a=b"],
    [-5, "-5"],
    [0, "0"],
    [1.5, "1.5"],
    [true, "true"],
    [null, ""],
    ["", ""],
  ])("%j is written %j: texts are guarded, numbers never touched", (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });
});

describe("a table as CSV", () => {
  it("has a row of names, lines that end with CR LF, and quotes where they are needed", () => {
    expect(
      finish(
        csvOf(
          table([
            ["x", 1],
            ['say "no", or\nyes', null],
          ]),
        ),
      ),
    ).toBe('a,b\r\nx,1\r\n"say ""no"", or\nyes",\r\n');
  });

  it("is read back by another reader as it was, whatever its texts", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (rows) => {
        const read: string[][] = parse(finish(csvOf(table(rows))), {
          recordDelimiter: "\r\n",
          relaxColumnCount: false,
        });
        expect(read[0]).toEqual(["a", "b"]);
        expect(read.slice(1).map((row) => row.map(unguarded))).toEqual(rows);
      }),
    );
  });
});
