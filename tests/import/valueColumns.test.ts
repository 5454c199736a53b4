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

  it("is asked about where its header counts in what may be thousands or millions", async () => {
    const csv = "date,country,arrivals (m),url\n2022-09-21,KZ,98,https://example.org/1";
    const asked = await sentencesOf(csv, { answers: { basis: "per-day" } });
    expect(asked.figures).toEqual([]);
    expect(asked.questions.map(({ id, found, guess }) => [id, found, guess])).toContainEqual([
      "scale:arrivals (m)",
      "98",
      null,
    ]);
    expect(codes(asked.faults)).toEqual([["waits", 2]]);
    const { sentences } = await sentencesOf(csv, {
      answers: { basis: "per-day", "scale:arrivals (m)": "1000" },
    });
    expect(sentences).toEqual(["98,000 people entered Kazakhstan, 21 September 2022"]);
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

describe("tables as agencies publish them", () => {
  const said = { outlet: "Office", unit: "people" };

  it("of UNHCR: a measure of its own is asked about, and named as the column is", async () => {
    const { questions, sentences } = await sentencesOf(
      [
        "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate",
        "2022,Russian Federation,RUS,Georgia,GEO,120",
      ].join("\n"),
      { fixed: said },
    );
    expect(questions.map(({ code, found, guess }) => [code, found, guess])).toEqual([
      ["measure", "Refugees under UNHCR's mandate", "own"],
    ]);
    expect(sentences).toEqual(["120 people (Refugees under UNHCR's mandate), Georgia, 2022"]);
  });

  it("of Eurostat: where is “geo”, and “citizen” is who", async () => {
    const { mapping, sentences } = await sentencesOf(
      [
        "DATAFLOW,LAST UPDATE,freq,citizen,unit,geo,TIME_PERIOD,OBS_VALUE",
        "ESTAT:MIGR_ASYAPPCTZM(1.0),15/11/26 23:00:00,M,RU,PER,DE,2022-09,310",
        "ESTAT:MIGR_ASYAPPCTZM(1.0),15/11/26 23:00:00,M,RU,PER,FI,2022-10,205",
      ].join("\n"),
      { fixed: { ...said, what: "Asylum applicants" } },
    );
    expect(mapping).toEqual([null, null, null, "population", "unit", "country", "from", "value"]);
    expect(sentences).toHaveLength(2);
  });

  it("with a row of tags under its header, as humanitarian data have, is read without it", async () => {
    const { sentences, faults, rows } = await sentencesOf(
      "country,date,arrivals\n#country+name,#date,#affected+arrivals\nMoldova,2022-03-01,79000",
      { fixed: said, answers: { basis: "per-day" } },
    );
    expect(sentences).toEqual(["79,000 people entered Moldova, 1 March 2022"]);
    expect([rows, faults]).toEqual([1, []]);
  });

  it.each([
    ["years", "Country Name,Indicator Name,2020,2021\nGeorgia,Net migration,-1000,2000", ["2020", "2021"]],
    ["months", "Country,Measure,JAN2022,FEB2022\nGeorgia,Entries,100,120", ["January 2022", "February 2022"]],
  ])("can have a column for each of its %s", async (_, csv, times) => {
    const { mapping, sentences } = await sentencesOf(csv, { fixed: said });
    expect(mapping).toEqual(["country", "what", "value", "value"]);
    expect(sentences.map((sentence) => sentence.split("Georgia, ")[1])).toEqual(times);
  });

  it("with one column of numbers under a name of its own has it read, though each may be a year", async () => {
    const { mapping, sentences } = await sentencesOf(
      "Entity,Code,Year,Asylum applications\nFinland,FIN,2021,1300\nFinland,FIN,2022,2022",
      { fixed: said },
    );
    expect(mapping).toEqual(["country", null, "from", "value"]);
    expect(sentences).toEqual(["1,300 people filed in Finland, 2021", "2,022 people filed in Finland, 2022"]);
  });
});
