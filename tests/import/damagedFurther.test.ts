import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ImportError } from "../../src/import/faults.ts";
import { openTable } from "../../src/import/openTable.ts";
import { bytesOf, importFile } from "./opened.ts";
import { sheetXml, workbook } from "./workbook.ts";

const HEADER = "date,country,arrivals,source";
const ROWS = ["2022-09-21,Georgia,6903,Office", "2022-09-22,Georgia,10804,Office"];
const ANSWERS = { basis: "per-day", year: "2022" };

/** What the figures of a table are: number, day, place. */
const claims = async (file: Uint8Array | string, name?: string) =>
  (await importFile(file, { answers: ANSWERS }, name)).figures.map(({ value, when, where }) => [
    value.low,
    when,
    where,
  ]);
const WHOLE = [
  [6903, "2022-09-21", "ge"],
  [10_804, "2022-09-22", "ge"],
];
const codes = async (file: Uint8Array | string) =>
  (await importFile(file, { answers: ANSWERS })).faults.map(({ code, row }) => [code, row]);

/** Cyrillic letters in an old encoding of eight bits: where capitals and small letters begin, by their order in the alphabet. */
function eightBit(text: string, byteOf: (letter: string) => number): Uint8Array {
  return Uint8Array.from([...text], (letter) => (letter < "\u0080" ? letter.charCodeAt(0) : byteOf(letter)));
}
const KOI = "юабцдефгхийклмнопярстужвьызшэщчъ";
const koi8 = (letter: string): number =>
  letter === letter.toLowerCase() ? 0xc0 + KOI.indexOf(letter) : 0xe0 + KOI.indexOf(letter.toLowerCase());
const cp866 = (letter: string): number => {
  const at = letter.charCodeAt(0) - 0x410;
  return at < 48 ? 0x80 + at : 0xb0 + at;
};

describe("a table that is damaged in other ways", () => {
  it.each([
    ["ends its lines in three ways", `${HEADER}\r\n${ROWS[0]}\r${ROWS[1]}\n`],
    [
      "was put together of two, each with its mark",
      `\ufeff${HEADER}\n${ROWS[0]}\n\ufeff${HEADER}\n${ROWS[1]}\n`,
    ],
    ["has separators after its last cell", [HEADER, ...ROWS.map((row) => `${row},,,`)].join("\n")],
    [
      "has marks of direction around cells",
      [HEADER, ...ROWS].join("\n").replaceAll(/[^,\n]+/g, "\u202b$&\u202c"),
    ],
    ["has apostrophes before digits", [HEADER, ...ROWS].join("\n").replaceAll(/(^|,)(\d)/gm, "$1'$2")],
    ["has its header far down", `${"a note,,,\n".repeat(40)}${HEADER}\n${ROWS.join("\n")}`],
  ])("%s", async (_, file) => {
    expect(await claims(file)).toEqual(WHOLE);
  });

  it("is read in the old Russian encodings", async () => {
    const text =
      "Дата;Страна;Въехало;Источник\n21.09.2022;Грузия;6903;Служба\n22.09.2022;Грузия;10804;Служба\n";
    expect(await claims(eightBit(text, koi8))).toEqual(WHOLE);
    expect(await claims(eightBit(text, cp866))).toEqual(WHOLE);
  });

  it("that was cut within a letter keeps the letters before it", async () => {
    const whole = bytesOf(`${HEADER}\n${ROWS[0]?.replace("Office", "Служба")}`);
    const { dataset, faults } = await importFile(whole.slice(0, -1), { answers: ANSWERS });
    expect(JSON.stringify(dataset)).toContain('"Служб"');
    expect(faults.map(({ code }) => code)).toContain("encoding-guessed");
  });

  it("is found in a packed folder, the largest first", async () => {
    const zip = zipSync({
      "read me.txt": strToU8("A note"),
      "data/notes.csv": strToU8("a,b\n1,2"),
      "data/arrivals.csv": strToU8([HEADER, ...ROWS].join("\n")),
    });
    expect(await claims(zip, "download.zip")).toEqual(WHOLE);
    const opened = await openTable(zip, "download.zip");
    expect(opened.kind === "table" && opened.sheets).toEqual(["notes.csv", "arrivals.csv"]);
  });

  it.each([
    ["a packed file", gzipSync(bytesOf([HEADER, ...ROWS, ...ROWS].join("\n"))), "not-text"],
    ["one column", bytesOf("Date Country Entries\n2022-09-21 Finland 4824"), "one-column"],
    ["JSON of one number", bytesOf("[1]"), "not-geojson"],
  ])("%s is refused with its reason", async (_, file, code) => {
    const error = await importFile(file).catch((thrown: unknown) => thrown);
    expect(error instanceof ImportError && error.fault.code).toBe(code);
  });

  it("without rows says so", async () => {
    expect(await codes(HEADER)).toContainEqual(["no-rows", null]);
  });

  it.each([
    ["2021-22,Georgia,7,Office", "date-unread"],
    ["FY2022,Georgia,7,Office", "date-unread"],
    ["31.02.2022,Georgia,7,Office", "date-unread"],
    ["2022-09-21,Georgia,7.5,Office", "value-fraction"],
    ["2022-09-21,Georgia,20 km,Office", "unit-differs"],
    ['2022-09-21,Georgia,"10,000 (3,000 women)",Office', "value-unread"],
  ])("leaves out %s", async (row, code) => {
    const found = await codes([HEADER, ...ROWS, ...ROWS, row].join("\n"));
    expect(found).toContainEqual([code, 6]);
  });

  it("whose days pass the turn of a year without naming it says so", async () => {
    const rows = ["28.12.,Georgia,100,Office", "2.1.,Georgia,120,Office"];
    expect(await codes([HEADER, ...rows].join("\n"))).toContainEqual(["year-turns", 3]);
  });
});

describe("days of another calendar", () => {
  it("are told", async () => {
    const rows = ["1401-07-01,Iran,9,Office", "2565-09-21,Thailand,10,Office", "1812-09-14,Russia,11,Office"];
    const found = await codes([HEADER, ...rows].join("\n"));
    expect(found).toEqual([
      ["year-far", 2],
      ["year-far", 3],
    ]);
  });
});

describe("a damaged workbook", () => {
  const rows = (...cells: Parameters<typeof sheetXml>[0]) =>
    sheetXml([["Date", "Country", "Entries", "Source"], ...cells]);

  it("has a number of merged cells once: it is that of all of them together", async () => {
    const sheet = sheetXml(
      [
        ["Date", "Country", "Entries", "Source"],
        [{ day: 44825 }, "Georgia", 30_000, "Office"],
        [{ day: 44826 }, null, null, "Office"],
      ],
      ["B2:B3", "C2:C3"],
    );
    expect(await claims(workbook({ Data: sheet }), "b.xlsx")).toEqual([[30_000, "2022-09-21", "ge"]]);
  });

  it("has no day where a zero is shown as one, and rounds what a formula left behind the 14th digit", async () => {
    const sheet = rows(
      [{ day: 0 }, "Georgia", 1, "Office"],
      [{ day: 44825 }, "Georgia", { xml: "<c><v>6899.999999999999</v></c>" }, "Office"],
    );
    expect(await claims(workbook({ Data: sheet }), "b.xlsx")).toEqual([[6900, "2022-09-21", "ge"]]);
  });
});
