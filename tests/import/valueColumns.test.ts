import { describe, expect, it } from "vitest";
import { readValueHeader } from "../../src/import/columns/valueHeader.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { en } from "../../src/words/en.ts";
import { importFile } from "./opened.ts";

/** The figures of a table as sentences. */
async function sentencesOf(csv: string, options: Parameters<typeof importFile>[1] = {}) {
  const { dataset, ...imported } = await importFile(csv, options);
  const archive = dataset ? parseDataset(structuredClone(dataset)) : null;
  const sentences = imported.figures.map(({ id }) => {
    const figure = archive?.figure(id);
    return archive && figure ? en.record.figure(archive, figure) : id;
  });
  return { ...imported, sentences };
}

const codes = (faults: readonly { code: string; row: number | null }[]) =>
  faults.map(({ code, row }) => [code, row]);

describe("the header of a column of numbers", () => {
  it.each([
    ["Arrivals", { measure: "Arrivals", unit: null, scale: 1 }],
    ["Arrivals (thousands)", { measure: "Arrivals", scale: 1000 }],
    ["Въехало, тыс. чел.", { measure: "Въехало", unit: "people", scale: 1000 }],
    ["Number of arrivals", { measure: "arrivals", scale: 1 }],
    ["Einreisen (in Tsd.)", { measure: "Einreisen", scale: 1000 }],
    ["Entries '000", { measure: "Entries", scale: 1000 }],
    ["Entries – thousands of people", { measure: "Entries", unit: "people", scale: 1000 }],
    ["Arrivals, mln", { measure: "Arrivals", scale: 1_000_000 }],
    ["Arrivals (m)", { measure: "Arrivals", scale: "unsure" }],
    ["Exits / day", { measure: "Exits", unit: null, scale: 1 }],
    ["Persons", { measure: null, unit: "people", scale: 1 }],
    ["Number of Russian citizens", { measure: null, unit: null, scale: 1 }],
    ["Georgia", { measure: null, country: "Georgia" }],
  ])("says what each of them is: %s", (header, said) => {
    expect(readValueHeader(header)).toMatchObject(said);
  });
});

describe("a table as statisticians publish it", () => {
  it("has thousands where its header says so, and numbers with a word of their own as they are", async () => {
    const { sentences, faults, used } = await sentencesOf(
      [
        "week,country,entries (thousands),url",
        "2022-W38,KZ,98.0,https://example.org/1",
        '2022-W39,KZ,"1.5 million",https://example.org/2',
        "2022-W40,KZ,10 to 12,https://example.org/3",
        "2022-W41,KZ,−500,https://example.org/4",
        "2022-W42,KZ,12%,https://example.org/5",
      ].join("\n"),
    );
    expect(sentences).toEqual([
      "98,000 people entered Kazakhstan, 19–25 September 2022",
      "1,500,000 people entered Kazakhstan, 26 September – 2 October 2022",
      "between 10,000 and 12,000 people entered Kazakhstan, 3–9 October 2022",
    ]);
    expect(codes(faults)).toEqual([
      ["header-scale", null],
      ["value-below-zero", 5],
      ["unit-differs", 6],
    ]);
    expect(used).toBe(3);
  });

  it("waits where the header counts in what may be thousands or millions", async () => {
    const { figures, faults } = await sentencesOf(
      "date,country,arrivals (m),url\n2022-09-21,KZ,98,https://example.org/1",
      { answers: { basis: "per-day" } },
    );
    expect(figures).toEqual([]);
    expect(codes(faults)).toEqual([
      ["header-unsure", null],
      ["value-unsure-scale", 2],
    ]);
  });

  it("can have a column for each measure: rows are counted once, empty cells are told", async () => {
    const { mapping, sentences, faults, rows, used, questions } = await sentencesOf(
      [
        "Date,Country,Arrivals,Departures,Link",
        '2022-09-21,Finland,"4,892",3000,https://example.org/a',
        '2022-09-22,Finland,"6,470",,https://example.org/b',
      ].join("\n"),
      { answers: { basis: "per-day" } },
    );
    expect(mapping).toEqual(["from", "country", "value", "value", "url"]);
    expect(sentences).toEqual([
      "4,892 people entered Finland, 21 September 2022",
      "3,000 people left Finland, 21 September 2022",
      "6,470 people entered Finland, 22 September 2022",
    ]);
    expect(codes(faults)).toEqual([["value-missing", 3]]);
    expect([rows, used]).toEqual([2, 2]);
    expect(questions.map(({ id, rows: asked }) => [id, asked])).toEqual([["basis", 2]]);
  });

  it("can have a column for each country; that of their totals repeats them", async () => {
    const { mapping, sentences } = await sentencesOf(
      "Week,Georgia,Kazakhstan,Total\n2022-W38,40000,98000,138000\n2022-W39,78000,n/a,78000",
      { fixed: { what: "entries", outlet: "Office of Statistics" } },
    );
    expect(mapping).toEqual(["from", "value", "value", null]);
    expect(sentences).toEqual([
      "40,000 people entered Georgia, 19–25 September 2022",
      "98,000 people entered Kazakhstan, 19–25 September 2022",
      "78,000 people entered Georgia, 26 September – 2 October 2022",
    ]);
  });

  it("with months as a spreadsheet shortens them asks once what they are", async () => {
    const csv =
      "Period,Country,Arrivals,Link\nSep-22,Georgia,222274,https://example.org/a\nOct-22,Georgia,112733,https://example.org/b";
    const asked = await sentencesOf(csv);
    expect(asked.questions).toEqual([
      { id: "short", code: "short", found: "Sep-22", choices: ["month", "day"], guess: null, rows: 2 },
    ]);
    expect(asked.figures).toEqual([]);
    const { sentences } = await sentencesOf(csv, { answers: { short: "month" } });
    expect(sentences).toEqual([
      "222,274 people entered Georgia, September 2022",
      "112,733 people entered Georgia, October 2022",
    ]);
  });
});
