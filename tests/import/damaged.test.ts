import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ImportError } from "../../src/import/faults.ts";
import type { Imported } from "../../src/import/make/importTable.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { createRandom } from "../bench/random.ts";
import { bytesOf, importFile } from "./opened.ts";
import { sheetXml, type TestCell, workbook } from "./workbook.ts";

const TEXT = readFileSync("tests/fixtures/tables/newsroom.csv", "utf8").replace("\ufeff", "");
const ROWS = Papa.parse<string[]>(TEXT.trimEnd(), { delimiter: ";" }).data;
const ANSWERS = { "mark.": "thousands", "mark,": "thousands", order: "dmy", serial: "excel" };
const [HEADER = []] = ROWS;
const VALUE = HEADER.indexOf("How many");

/** What each row claims, by its claim number: number, window, country. */
const claimsOf = ({ figures }: Imported): Map<string, string> =>
  new Map(figures.map(({ id, value, when, where }) => [id, JSON.stringify([value, when, where])]));

/** Imports a damaged file: a fault of the file, or a dataset that parses and has no claim that the whole file has not. */
async function check(file: Uint8Array, name: string, whole: ReadonlyMap<string, string>): Promise<number> {
  let imported: Imported;
  try {
    imported = await importFile(file, { answers: ANSWERS }, name);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return 0;
  }
  const { dataset, faults, rows, used } = imported;
  const lost = new Set(faults.flatMap(({ severity, row }) => (severity === "row" ? [row] : [])));
  // Without a column of numbers all rows are lost, which is said once.
  if (faults.every(({ code }) => code !== "value-column")) expect(rows - used).toBeLessThanOrEqual(lost.size);
  if (!dataset) return 0;
  const archive = parseDataset(structuredClone(dataset));
  expect(archive.rejected).toEqual([]);
  for (const [id, claim] of claimsOf(imported)) {
    const known = whole.get(id);
    if (known !== undefined) expect(`${id} ${claim}`).toBe(`${id} ${known}`);
  }
  return used;
}

const csv = (rows: readonly (readonly string[])[], delimiter = ";", newline = "\r\n"): string =>
  Papa.unparse(rows as string[][], { delimiter, newline });

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), !isBig);
  return bytes;
}

/** Changes to the rows of a table, each by chance. */
const CHANGES: readonly ((rows: string[][], random: () => number) => void)[] = [
  (rows, random) => void rows[1 + Math.floor(random() * 35)]?.push("one more"),
  (rows, random) => void rows[1 + Math.floor(random() * 35)]?.splice(9),
  (rows, random) => void rows.splice(1 + Math.floor(random() * 30), 0, []),
  (rows) => void rows.unshift(["Table 1. Arrivals, as published"], []),
  (rows) => {
    for (const row of rows) row.splice(5, 0, "");
  },
  (rows) => void rows.push(["Total", "", "1,000,000"]),
  (rows, random) => {
    const row = rows[1 + Math.floor(random() * 35)];
    if (row)
      row[VALUE] =
        ["#REF!", "#DIV/0!", "9.8E+04", "2022-09-27", "see note", "…", "=SUM(A1:A9)"][
          Math.floor(random() * 7)
        ] ?? "";
  },
  (rows, random) => {
    const row = rows[1 + Math.floor(random() * 35)];
    if (row) row[1] = `<b>${row[1]}</b>&nbsp;\u0007`;
  },
  (rows) =>
    void rows[0]?.forEach((name, at, all) => {
      all[at] = at % 3 === 0 ? name.toUpperCase() : ` ${name}\n`;
    }),
  (rows) => {
    const names = [...(rows[0] ?? [])];
    rows[0] = names.map((name, at) => (at === 4 ? "Period" : at === 5 ? "" : name));
    rows.splice(
      1,
      0,
      names.map((name, at) => (at === 4 || at === 5 ? name : "")),
    );
  },
];

describe("a hundred damaged tables", () => {
  it("give faults or figures, never a number that is not theirs", async () => {
    const whole = claimsOf(await importFile(TEXT, { answers: ANSWERS }));
    expect(whole.size).toBe(34);
    const random = createRandom(13).next;
    let used = 0;
    for (let i = 0; i < 100; i++) {
      const rows = ROWS.map((row) => [...row]);
      for (let n = 0; n <= i % 3; n++) CHANGES[Math.floor(random() * CHANGES.length)]?.(rows, random);
      const text = csv(rows, [";", ",", "\t", "|"][i % 4], ["\r\n", "\n", "\r"][i % 3]);
      const broken = i % 7 === 0 ? text.replace(/"?about 20/, '"about 20') : text;
      const cut = i % 11 === 0 ? broken.slice(0, Math.floor(random() * broken.length)) : broken;
      const encodings = [
        bytesOf(cut),
        bytesOf(`\ufeff${cut}`),
        utf16(cut, false, true),
        utf16(cut, true, true),
        utf16(cut, false, false),
      ];
      used += await check(encodings[i % 5] ?? bytesOf(cut), "table.csv", whole);
    }
    // Most rows of most files come through.
    expect(used).toBeGreaterThan(100 * 20);
  });

  it("give faults or figures as workbooks too", async () => {
    const whole = claimsOf(await importFile(TEXT, { answers: ANSWERS }));
    const random = createRandom(31).next;
    const cells = ROWS.map((row) => row.map((text): TestCell => (text === "" ? null : text)));
    for (let i = 0; i < 24; i++) {
      const rows = cells.map((row) => [...row]);
      const row = rows[1 + Math.floor(random() * 35)] ?? [];
      row[VALUE] = [
        { xml: '<c t="e"><f>A1/0</f><v>#DIV/0!</v></c>' },
        { xml: "<c><f>A1*2</f></c>" },
        { xml: "<c><v>no number</v></c>" },
        { xml: '<c t="b"><v>1</v></c>' },
        { day: 45031 },
      ][i % 5] as TestCell;
      const bytes = workbook({
        Data: sheetXml(rows, i % 2 === 0 ? ["A1:A1", "N50:N51"] : []),
        Notes: sheetXml([["x"]]),
      });
      if (i % 4 === 3) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      const isCut = i % 8 === 7;
      await check(isCut ? bytes.slice(0, Math.floor(random() * bytes.length)) : bytes, "table.xlsx", whole);
    }
  });

  it.each([
    ["an empty file", new Uint8Array(), "no-table"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "old-excel"],
    ["a web page", bytesOf("<!doctype html><p>no"), "not-text"],
    ["another zip", workbook({}).slice(0, 40), "damaged"],
    ["JSON that is no table", bytesOf('{"a": 1}'), "not-geojson"],
    ["too many bytes", new Uint8Array(50_000_001), "too-large"],
  ])("%s is refused with its reason", async (_, bytes, code) => {
    const error = await importFile(bytes, {}, "table.xls").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as ImportError).fault.code).toBe(code);
  });
});
