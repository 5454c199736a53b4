import { describe, expect, it } from "vitest";
import { readCountries } from "../../src/check/command/readCountries.ts";
import { read, SAID } from "./sentences.ts";

describe("where a number would be another one in silence", () => {
  it.each([
    ["Departures (x1000)", ["2,100", "3,000"]],
    ["Departures (in 1,000)", ["2,100", "3,000"]],
    ["Departures '000", ["2,100", "3,000"]],
  ])("a header with a thousand in digits: %s", async (header, numbers) => {
    const { sentences } = await read(
      `Date,Country,"${header}",Link\n2022-09-21,Georgia,2.1,https://example.org/a\n2022-09-22,Georgia,3,https://example.org/b`,
      { answers: { basis: "per-day" } },
    );
    expect(sentences.map((sentence) => sentence.split(" ")[0])).toEqual(numbers);
  });

  it("people in parts, and a title that speaks of thousands, ask whether the column counts in them", async () => {
    const parts = "Month,Country,Arrivals\n2022-09,Georgia,222.3\n2022-10,Georgia,113";
    const whole = "Border crossings (thousands),,\nMonth,Country,Arrivals\n2022-10,Georgia,113";
    for (const [file, id] of [
      [parts, "scale:Arrivals"],
      [whole, "scale"],
    ] as const) {
      const asked = await read(file, { fixed: SAID });
      expect([asked.asked, asked.figures]).toEqual([[id], []]);
      const { figures } = await read(file, { fixed: SAID, answers: { [id]: "1000" } });
      expect(figures.at(-1)?.value.low).toBe(113_000);
    }
  });

  it("a row of units below the header belongs to it", async () => {
    const { sentences } = await read(
      "Datum;Land;Einreisen;Wartezeit\n;;in Tsd.;Std.\n21.09.2022;Georgien;6,9;24",
      { fixed: SAID, answers: { basis: "per-day" } },
    );
    expect(sentences).toEqual([
      "6,900 people entered Georgia, 21 September 2022",
      "24 hours of waiting at Georgia, 21 September 2022",
    ]);
  });

  it("a second table below the first is not read as its rows; the same header again is skipped", async () => {
    const header = "Date,Country,Entries,Source";
    const { figures, faults } = await read(
      [
        header,
        "2022-09-21,Finland,4824,G",
        header,
        "2022-09-22,Finland,6470,G",
        "Date,Country,Exits,Source",
        "2022-09-21,Finland,3133,G",
      ].join("\n"),
      { answers: { basis: "per-day" } },
    );
    expect(figures.map(({ value }) => value.low)).toEqual([4824, 6470]);
    expect(faults).toEqual([["other-table", 5]]);
  });

  it("running totals and counts of each day are what their headers say; so many a day over a month is a rate", async () => {
    const { figures } = await read(
      "date,country,arrivals_cumulative,exits per day,source\n2022-09,Georgia,17700,300,G",
    );
    expect(figures.map(({ basis, running, when }) => [basis, running, when])).toEqual([
      ["total", true, "../2022-09"],
      ["rate", undefined, "2022-09"],
    ]);
  });

  it("a header with other words is a measure of its own: arrivals of men are not all arrivals", async () => {
    const { figures, asked } = await read("Month,Country,Arrivals (men)\n2022-09,Georgia,222274", {
      fixed: SAID,
    });
    expect(asked).toEqual(["measure:arrivals (men)"]);
    expect(figures.map(({ measure }) => measure)).toEqual(["own-arrivals-men"]);
  });

  it("columns with names of their own stay apart, whatever is said of all", async () => {
    const { figures } = await read("Year,Country,Refugees,Asylum-seekers\n2022,Georgia,120,26", {
      fixed: { ...SAID, what: "entries" },
    });
    expect(figures.map(({ measure, value }) => [measure, value.low])).toEqual([
      ["own-refugees", 120],
      ["own-asylum-seekers", 26],
    ]);
  });

  it("rows that differ in a column that is not read only are told", async () => {
    const { faults } = await read(
      "Month,Country,Sex,Arrivals\n2022-09,Georgia,T,300\n2022-09,Georgia,M,200",
      { fixed: SAID },
    );
    expect(faults).toEqual([
      ["column-unused", null],
      ["column-parts", 3],
    ]);
  });

  it("thousands with a point beside decimals are told, whatever is counted", async () => {
    const { faults } = await read(
      "date;country;indicator;value;unit\n2022-09-21;FI;Wait;2.5;hours\n2022-09-21;FI;Price;1.200;EUR",
      { fixed: { outlet: "Office" } },
    );
    expect(faults).toEqual([["value-two-ways", 3]]);
  });

  it("those who come from a land that is not known are left out, not counted as all who came", async () => {
    const { faults, figures } = await read(
      "Year,Country of origin,Country of asylum,Refugees\n2022,Atlantis,Germany,2044\n2022,Chad,Germany,300",
      { fixed: SAID },
    );
    expect(figures.map(({ value }) => value.low)).toEqual([300]);
    expect(faults).toEqual([["country-unknown", 2]]);
  });
});

describe("GeoJSON and other JSON", () => {
  const feature = (geometry: object | null, name: string) => ({
    type: "Feature",
    properties: {
      name,
      country: "Georgia",
      date: "2022-09-25",
      arrivals: 9,
      url: `https://example.org/${name}`,
    },
    geometry,
  });
  const options = { answers: { basis: "per-day" }, countryAt: readCountries() };

  it("has points in three dimensions and in a list of one; lines and several points are told", async () => {
    const features = [
      feature({ type: "Point", coordinates: [44.63, 42.74, 1200] }, "Lars"),
      feature({ type: "MultiPoint", coordinates: [[43.5, 42.1]] }, "Post"),
      feature(
        {
          type: "MultiPoint",
          coordinates: [
            [43.5, 42.1],
            [43.6, 42.2],
          ],
        },
        "Posts",
      ),
      feature(null, "None"),
    ];
    const { archive, faults } = await read(JSON.stringify({ type: "FeatureCollection", features }), options);
    expect([...(archive?.places.values() ?? [])].map(({ name, coordinates }) => [name, coordinates])).toEqual(
      [
        ["Lars", [44.63, 42.74]],
        ["Post", [43.5, 42.1]],
        ["Posts", null],
        ["None", null],
      ],
    );
    expect(faults).toEqual([["points-only", 4]]);
  });

  it("may be one feature, a list of records, or a line for each", async () => {
    const record = feature(null, "Lars").properties;
    for (const file of [
      JSON.stringify(feature(null, "Lars")),
      JSON.stringify([record]),
      JSON.stringify({ data: [record] }),
      `${JSON.stringify(record)}\n${JSON.stringify(record)}`,
    ]) {
      const { figures } = await read(file, options, "table.json");
      expect(figures.map(({ value }) => value.low)).toEqual([9]);
    }
  });
});
