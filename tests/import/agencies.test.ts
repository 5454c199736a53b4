import { describe, expect, it } from "vitest";
import { read, SAID } from "./sentences.ts";

describe("tables in formats of agencies", () => {
  it("Eurostat’s with keys and tabs: letters beside numbers are told, estimates hedged, gaps told", async () => {
    const file = [
      "freq,citizen,unit,geo\\TIME_PERIOD\t2022-07 \t2022-08 \t2022-09 ",
      "M,RU,PER,DE\t155 \t215 b\t310 e",
      "M,RU,PER,EL\t5 \t: \t: z",
    ].join("\n");
    const { columns, sentences, faults } = await read(file, { fixed: { ...SAID, what: "applications" } });
    expect(columns).toEqual(["freq", "citizen", "unit", "geo", "2022-07", "2022-08", "2022-09"]);
    expect(sentences).toEqual([
      "155 people filed in Germany, July 2022",
      "215 people filed in Germany, August 2022",
      "about 310 people filed in Germany, September 2022",
      "5 people filed in Greece, July 2022",
    ]);
    expect(faults).toEqual([
      ["flags", null],
      ["column-unused", null],
      ["value-missing", 3],
      ["value-missing", 3],
    ]);
  });

  it("a row of tags is no header, and columns that name people are counts of people", async () => {
    const { columns, mapping, sentences } = await read(
      [
        "Survey Date,Country of Survey,Admin1 Name,Number of IDPs,Number of Households,Round,Assessment Type",
        "#date+survey,#country+name,#adm1+name,#affected+ind+idps,#affected+hh,#meta+round,#meta+type",
        "2023-06-20,Sudan,Red Sea,1420310,284062,4,BA",
      ].join("\n"),
      { fixed: { outlet: "Office" }, answers: { basis: "moment" } },
    );
    expect(columns[0]).toBe("Survey Date");
    expect(mapping).toEqual(["from", "country", "place", "value", null, null, null]);
    expect(sentences).toEqual(["1,420,310 people (Number of IDPs), Red Sea, 20 June 2023"]);
  });

  it("takes no column of codes for the number", async () => {
    const { mapping, faults } = await read(
      "event_date,country,iso,time_precision,geo_precision,source\n21 September 2022,Russia,643,1,2,Office",
      { fixed: SAID },
    );
    expect(mapping).toEqual(["from", "country", null, null, null, "outlet"]);
    expect(faults).toContainEqual(["value-column", null]);
  });

  it("a fiscal year beside months is asked about: October of one that begins then is of the year before", async () => {
    const file =
      "Fiscal Year,Month (abbv),Citizenship,Encounter Count\nFY2022,OCT,RUSSIA,4\n2023 (FYTD),JAN,RUSSIA,2104";
    const options = { fixed: { ...SAID, what: "arrests", country: "US" } };
    const asked = await read(file, options);
    expect(asked.mapping).toEqual(["year", "from", "population", "value"]);
    expect([asked.asked, asked.figures]).toEqual([["fiscal"], []]);
    const { sentences } = await read(file, { ...options, answers: { fiscal: "10" } });
    expect(sentences).toEqual(
      [
        "4 arrests (RUSSIA), the United States, October 2021",
        "2,104 arrests (RUSSIA), the United States, January 2023",
      ].map((sentence) => expect.stringContaining(sentence.split(", ").at(-1) ?? "")),
    );
  });

  it("a year beside months by their numbers or names makes months of that year", async () => {
    const { figures } = await read(
      "Year,Month,Country,Arrivals\n2022,9,Georgia,222274\n2021,December,Georgia,50100",
      { fixed: SAID },
    );
    expect(figures.map(({ when, value }) => [when, value.low])).toEqual([
      ["2022-09", 222_274],
      ["2021-12", 50_100],
    ]);
  });

  it("of a Finnish border guard: days without their year are asked about once", async () => {
    const file =
      "Viikko;Päivä;Saapuneet;Lähteneet;Rajanylityspaikka\nViikko 39;ma 26.9.;7 107;3 099;Vaalimaa\nYhteensä;;7 107;3 099;";
    const options = { fixed: { ...SAID, country: "FI" } };
    expect((await read(file, options)).asked).toEqual(["year"]);
    const { sentences, faults } = await read(file, {
      ...options,
      answers: { year: "2022", basis: "per-day" },
    });
    expect(sentences).toEqual([
      "7,107 people entered Vaalimaa, 26 September 2022",
      "3,099 people left Vaalimaa, 26 September 2022",
    ]);
    expect(faults).toContainEqual(["total-row", 3]);
  });

  it("groups above the names of columns are part of them; lines above and below are told", async () => {
    const file = [
      "Wanderungen, in Personen;;;;",
      ";;Zuzüge;Fortzüge;Wanderungssaldo",
      "Jahr;Land;Anzahl;Anzahl;Anzahl",
      "2022;Georgien;16.110;8.902;7208",
      "2022;Türkei;.;/;...",
      "2022;Insgesamt;2.665.772;1.204.024;1461748",
      "__________",
      "Stand: 28.11.2023",
    ].join("\n");
    const { columns, sentences, faults } = await read(file, { fixed: SAID });
    expect(columns).toEqual([
      "Jahr",
      "Land",
      "Zuzüge, Anzahl",
      "Fortzüge, Anzahl",
      "Wanderungssaldo, Anzahl",
    ]);
    expect(sentences).toEqual(["16,110 people entered Georgia, 2022", "8,902 people left Georgia, 2022"]);
    expect(faults).toEqual([
      ["lines-above", null],
      ["lines-below", 8],
      ["column-unused", null],
      ["value-missing", 5],
      ["value-missing", 5],
      ["total-row", 6],
    ]);
  });

  it("years above measures, and months below years, are when it was", async () => {
    const years = await read(
      ",2021,,2022,\nCountry,Arrivals,Departures,Arrivals,Departures\nTurkey,350120,349000,1021000,1018000",
      { fixed: SAID },
    );
    expect(years.sentences).toEqual([
      "350,120 people entered Türkiye, 2021",
      "349,000 people left Türkiye, 2021",
      "1,021,000 people entered Türkiye, 2022",
      "1,018,000 people left Türkiye, 2022",
    ]);
    const months = await read("Country,Sep-22,Oct-22\nGeorgia,222274,112733", {
      fixed: { ...SAID, what: "entries" },
      answers: { short: "month" },
    });
    expect(months.sentences).toEqual([
      "222,274 people entered Georgia, September 2022",
      "112,733 people entered Georgia, October 2022",
    ]);
  });

  it("what is the same for every row may be its day, which is asked about like any other", async () => {
    const file = "Country of exit;Въехало, тыс. чел.;Выбыло, тыс. чел.\nКазахстан;98,2;64,2";
    const options = {
      mapping: ["country", "value", "value"] as const,
      answers: { order: "dmy", basis: "moment" },
    };
    const { sentences } = await read(file, { ...options, fixed: { ...SAID, from: "03/10/2022" } });
    expect(sentences).toEqual([
      "98,200 people entered Kazakhstan, 3 October 2022",
      "64,200 people left Kazakhstan, 3 October 2022",
    ]);
  });
});
