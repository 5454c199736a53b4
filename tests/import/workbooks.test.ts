import { describe, expect, it } from "vitest";
import { openTable } from "../../src/import/openTable.ts";
import type { Table } from "../../src/import/table.ts";
import { sheetXml, type TestCell, workbook } from "./workbook.ts";

async function tableOf(
  rows: readonly (readonly TestCell[])[],
  merged: readonly string[] = [],
): Promise<Table> {
  const opened = await openTable(workbook({ Data: sheetXml(rows, merged) }), "book.xlsx");
  if (opened.kind !== "table") throw new Error("a dataset");
  return opened.table;
}

const cellsOf = ({ rows }: Table): unknown[] => rows.map(({ number, cells }) => [number, ...cells]);

describe("a workbook", () => {
  it("has numbers, days, percentages and failed formulas as they are shown", async () => {
    const table = await tableOf([
      ["What", "Number", "Day"],
      ["entries", 98000, { day: 44831 }],
      ["share", { xml: '<c s="2"><v>0.35</v></c>' }, { day: 44831.5 }],
      ["exits", { xml: '<c t="e"><f>A1/0</f><v>#DIV/0!</v></c>' }, { xml: "<c><f>TODAY()</f></c>" }],
    ]);
    expect(table.columns).toEqual(["What", "Number", "Day"]);
    expect(cellsOf(table)).toEqual([
      [2, "entries", 98000, "2022-09-27"],
      [3, "share", "35%", "2022-09-27"],
      [4, "exits", "#DIV/0!", "#NO-RESULT!"],
    ]);
  });

  it("with a header of two rows and merged cells has the names of both", async () => {
    const table = await tableOf(
      [
        ["Border crossings, as published", null, null, null, null],
        [null, null, null, null, null],
        ["Country", "Period", null, "Number", "Source"],
        [null, "from", "to", null, null],
        ["Poland", { day: 44616 }, { day: 44617 }, 30096, "The Courier"],
        [null, { day: 44618 }, { day: 44619 }, 46347, "The Courier"],
      ],
      ["A3:A4", "B3:C3", "D3:D4", "E3:E4", "A5:A6"],
    );
    expect(table.columns).toEqual(["Country", "from", "to", "Number", "Source"]);
    expect(cellsOf(table)).toEqual([
      [5, "Poland", "2022-02-24", "2022-02-25", 30096, "The Courier"],
      [6, "Poland", "2022-02-26", "2022-02-27", 46347, "The Courier"],
    ]);
  });

  const HEADER = ["Date", "Country", "Entries", "Source"];

  it("that hides a sheet is read where it shows one, and the sheets can be chosen among", async () => {
    const rows = (first: number, count: number): TestCell[][] => [
      HEADER,
      ...Array.from({ length: count }, (_, i): TestCell[] => [
        { day: 44825 + i },
        "Finland",
        first + i,
        "Guard",
      ]),
    ];
    const book = workbook(
      { Old: sheetXml(rows(1000, 9)), Data: sheetXml(rows(5000, 2)), Notes: sheetXml([["x"]]) },
      { hidden: ["Old"] },
    );
    const opened = await openTable(book, "book.xlsx");
    if (opened.kind !== "table") throw new Error("a dataset");
    expect([opened.sheet, opened.sheets]).toEqual(["Data", ["Old", "Data", "Notes"]]);
    expect(opened.table.rows.map(({ cells }) => cells[2])).toEqual([5000, 5001]);
    const other = await openTable(book, "book.xlsx", "Old");
    expect(other.kind === "table" && other.table.rows).toHaveLength(9);
  });

  it("tells the rows that it hides", async () => {
    const xml = sheetXml([HEADER, [{ day: 44825 }, "Finland", 1, "G"], [{ day: 44826 }, "Finland", 2, "G"]]);
    const opened = await openTable(
      workbook({ Data: xml.replace('<row r="3"', '<row r="3" hidden="1"') }),
      "b.xlsx",
    );
    expect(opened.kind === "table" && opened.faults).toEqual([
      { code: "hidden-row", severity: "note", row: 3, column: null, found: "" },
    ]);
  });

  // 44805 is 1 September 2022; where days are counted from 1904 that day is 43343.
  it.each([
    [false, 44805],
    [true, 43343],
  ])(
    "has what a format shows: months, years, and words after numbers (from 1904: %s)",
    async (is1904, day) => {
      const styled = (style: number, n: number): TestCell => ({ xml: `<c s="${style}"><v>${n}</v></c>` });
      const formats = [
        "mmm\\-yy",
        "[$-419]mmmm\\ yyyy;@",
        "yyyy",
        '0.0" тыс."',
        '#,##0,"k"',
        "dd.mm.yyyy",
        '0.00"%"',
      ];
      const cells = formats.map((_, i) => styled(3 + i, i < 3 || i === 5 ? day : 59.1));
      const book = workbook({ Data: sheetXml([formats.map((_, i) => `c${i}`), cells]) }, { formats, is1904 });
      const opened = await openTable(book, "book.xlsx");
      if (opened.kind !== "table") throw new Error("a dataset");
      expect(opened.table.rows[0]?.cells).toEqual([
        "2022-09",
        "2022-09",
        "2022",
        "59.1 тыс.",
        59.1,
        "2022-09-01",
        "59.1 %",
      ]);
    },
  );
});
