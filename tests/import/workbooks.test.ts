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
});
