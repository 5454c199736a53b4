import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCountries } from "../../src/check/command/readCountries.ts";
import { lintDataset } from "../../src/check/lintDataset.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { en } from "../../src/words/en.ts";
import { importFile } from "./opened.ts";

const FILE = readFileSync("tests/fixtures/tables/newsroom.csv");
const ANSWERS = { "mark.": "thousands", "place:khartoum|SD": "Khartoum 15.55, 32.53" };

describe("a table of forty rows by a newsroom, with its own headers", () => {
  it("has its columns guessed", async () => {
    const { mapping } = await importFile(FILE);
    expect(mapping).toEqual([
      "figure",
      "what",
      "value",
      "unit",
      "from",
      "to",
      "place",
      "country",
      "comingFrom",
      "saidBy",
      "outlet",
      "url",
      "published",
      "summary",
      "disputes",
      "why",
    ]);
  });

  it("asks only what is ambiguous", async () => {
    const { questions } = await importFile(FILE);
    expect(questions.map(({ id, guess, rows }) => [id, guess, rows])).toEqual([
      ["mark.", null, 1],
      ["place:khartoum|SD", "none", 1],
      ["measure:registered refugees", "own", 5],
    ]);
  });

  it("becomes sentences that hold hedges, and rows of one figure its evidence", async () => {
    const { dataset, figures } = await importFile(FILE, { answers: ANSWERS });
    const archive = parseDataset(structuredClone(dataset));
    const sentence = (id: string): string => {
      const figure = archive.figure(id);
      return figure ? en.record.figure(archive, figure) : "";
    };
    expect(sentence("c1")).toBe("about 20,000 people entered Chad, 15–21 April 2023");
    expect(sentence("c2")).toBe("between 10,000 and 20,000 people entered Chad, 15–22 April 2023");
    expect(sentence("c3")).toBe("over 16,000 people entered Egypt, 15–28 April 2023");
    expect(sentence("c5")).toBe("thousands of people entered South Sudan, 15–20 April 2023");
    expect(sentence("r4")).toBe(
      "at least 18,000 people (Registered refugees), Ethiopia, 15 April – 31 May 2023",
    );
    expect(archive.figure("c1")?.evidence.map(({ source }) => source)).toEqual([
      "the-nile-courier-2023-04-22",
      "lake-chad-post-2023-04-22",
    ]);
    expect(archive.figure("c1")?.disputes).toEqual([{ figure: "c2", reason: "One day more, and a range." }]);
    expect(archive.places.get("khartoum")?.coordinates).toEqual([32.53, 15.55]);
    expect(archive.rejected).toEqual([]);
    expect(figures.filter(({ series }) => series === "et-entries-daily")).toHaveLength(14);
    expect(archive.info.origin).toEqual(["SD"]);
  });

  it("tells each row that is left out, and why", async () => {
    const { faults, rows, used } = await importFile(FILE, { answers: ANSWERS });
    expect(faults.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
      ["value-missing", 37, "How many", "n/a"],
      ["country-unknown", 38, "Country", "Atlantis"],
      ["formula-error", 39, "How many", "#REF!"],
      ["date-unread", 40, "First day", "31.04.2023"],
      ["source-missing", 41, "Published in", ""],
    ]);
    expect([rows, used]).toEqual([40, 35]);
  });

  it("makes a dataset without errors", async () => {
    const { dataset } = await importFile(FILE, { answers: ANSWERS });
    const problems = lintDataset(structuredClone(dataset), { countryAt: readCountries() });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a table by others, of deaths at sea", () => {
  const EVENTS = `date,Year,dead,description,location,latitude,longitude,source,source_url
2015-10-31T00:00:00Z,2015,1,A man has died in a camp.,Opatovac,45.257,19.1235,AP,http://example.org/a
2015-11-01T00:00:00Z,2015,15,15 people drowned when their boat capsized.,Off the coast,37,19,AFP,http://example.org/b
2015-10-29T00:00:00Z,2015,1,A child was found dead.,Berlin,52.5072,13.144,AP,http://example.org/c`;

  it("has the countries that its points lie in, and none where they lie at sea", async () => {
    const { faults, used, questions } = await importFile(EVENTS, {
      mapping: ["from", null, "value", "summary", "place", "lat", "lon", "outlet", "url"],
      fixed: { what: "deaths", unit: "people" },
      answers: { basis: "per-day" },
      countryAt: readCountries(),
    });
    expect(faults.filter(({ severity }) => severity === "row").map(({ code, row }) => [code, row])).toEqual([
      ["country-missing", 3],
    ]);
    expect(used).toBe(2);
    expect(questions.filter(({ code }) => code === "country").map(({ guess }) => guess)).toEqual([
      "HR",
      "DE",
    ]);
  });

  it("has its columns guessed, and the year is none of them", async () => {
    const { mapping, columns } = await importFile(EVENTS);
    expect(columns.map((name, at) => [name, mapping[at]])).toEqual([
      ["date", "from"],
      ["Year", null],
      ["dead", "value"],
      ["description", "summary"],
      ["location", "place"],
      ["latitude", "lat"],
      ["longitude", "lon"],
      ["source", "outlet"],
      ["source_url", "url"],
    ]);
  });
});
