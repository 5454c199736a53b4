import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { planDay } from "../../src/model/dayPlan.ts";
import { supportOf } from "../../src/model/origin.ts";
import { parseDay } from "../../src/model/time/day.ts";
import { rewordings } from "../../src/model/wording.ts";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { selectLens, selectShown } from "../../src/store/selectors.ts";
import { createAppStore } from "../../src/store/store.ts";
import { chooseFlows } from "../../src/views/map/content/chooseFlows.ts";
import { NO_WIDTH } from "../../src/views/map/content/flowScale.ts";
import { en } from "../../src/words/en.ts";
import { segmentText } from "../../src/words/segment.ts";

/** Ten sentences that a hostile expert wrote of this page once, and what stands against each now. */
const archive = parseDataset(JSON.parse(readFileSync("data/exodus-2022.json", "utf8")));

function on(day: string, clock: "happened" | "known" = "happened", country = "") {
  const store = createAppStore(archive, `clock=${clock}${country ? `&country=${country}` : ""}`);
  store.getState().setDay(parseDay(day) ?? Number.NaN, "replace");
  const state = store.getState();
  const plan = planDay(archive, selectReadings(archive, state), "full");
  return {
    sentence: segmentText(en.sentence.day(archive, plan)),
    flows: chooseFlows({ archive, words: en, clock, day: state.day }, selectLens(archive, state)),
    listed: selectShown(archive, state).length,
  };
}

const figureOf = (id: string) => {
  const figure = archive.figure(id);
  if (!figure) throw new Error(`The record has no ${id}.`);
  return figure;
};

const pieces = [
  ...Array.from({ length: archive.count }, (_, at) => archive.at(at).evidence),
  ...archive.events.map(({ evidence }) => evidence),
  ...archive.routes.map(({ evidence }) => evidence),
].flat();

describe("a hostile expert can no longer write that", () => {
  it("its summaries are one sentence pasted under outlets that it did not read", () => {
    const summaries = pieces.flatMap(({ summary }) => summary ?? []);
    expect(new Set(summaries).size).toBe(summaries.length);
    const isRead = (source: string): boolean => archive.sources.get(source)?.accessed !== undefined;
    expect(pieces.filter(({ summary, source }) => summary !== undefined && !isRead(source))).toEqual([]);
  });

  it("it shows the week before the decree as the exodus", () => {
    const finland = ["2022-09-21", "2022-09-22", "2022-09-23", "2022-09-24"].map(
      (day) => on(day).flows.find(({ country }) => country === "FI")?.number,
    );
    expect(finland).toEqual(["4,824", "6,470", "7,667", "8,572"]);
    for (const clock of ["happened", "known"] as const)
      for (const day of ["2022-09-21", "2022-09-22"])
        for (const { country, tone } of on(day, clock).flows)
          expect([country, tone]).toEqual([country, country === "FI" ? "full" : "quiet"]);
  });

  it("its total for Kazakhstan is half its own later figure, for four months", () => {
    for (const day of ["2022-11-29", "2022-12-31", "2023-01-31"]) {
      const { sentence, flows } = on(day);
      expect(sentence).toMatch(
        /Kazakhstan, .*over 400,000( entries)? \(disputed\)( since [^,;]*)? and over 320,000 departures/,
      );
      expect(sentence).not.toContain("over 200,000");
      expect(flows.find(({ country }) => country === "KZ")?.number).toMatch(
        /^over 400,000 in, over 320,000 out/,
      );
    }
    expect(on("2022-11-29").sentence).toMatch(/Finland.*about 66,000.*as of 3 Oct/);
  });

  it("it says there is nothing on Mongolia", () => {
    expect(on("2022-09-25", "happened", "MN").sentence).toContain(
      "Over 3,000 people entered Mongolia, Altanbulag, 21–25 September 2022",
    );
    for (const clock of ["happened", "known"] as const)
      for (const day of ["2022-09-25", "2022-09-29", "2022-10-15", "2023-01-31"]) {
        const { sentence, listed } = on(day, clock, "MN");
        expect(listed).toBeGreaterThan(0);
        expect(sentence).toMatch(/Mongolia.*\d|\d.*Mongolia/);
        expect(sentence).not.toContain("No figures");
      }
  });

  it("it has Lithuania equal to Finland; net 600", () => {
    const lithuania = on("2022-10-31").flows.find(({ country }) => country === "LT");
    expect(lithuania).toMatchObject({ tone: "quiet", width: NO_WIDTH, number: "49,646 in, 49,033 out" });
    expect(lithuania?.back?.figure.id).toBe("lt-exits-2022-09-19-to-2022-10");
    expect(on("2022-10-31", "happened", "LT").sentence).toContain("49,646 entries and 49,033 departures");
  });

  it("it counts one satellite picture as three origins", () => {
    expect(supportOf(figureOf("verkhny-lars-queue-km-2022-09-25"), archive).origins).toEqual([
      "maxar-technologies",
    ]);
  });

  it("it calls the minister's spoken rate a count", () => {
    expect(on("2022-10-03").sentence).not.toContain("6,000 entries");
    expect(on("2022-09-27", "known").sentence).not.toContain("about 10,000");
    for (const id of ["ge-entries-2022-09-27", "ge-entries-2022-10-03"])
      expect(en.record.figure(archive, figureOf(id))).toMatch(
        /people a day entered Georgia.*, a rate, not a count$/,
      );
  });

  it("it accuses two papers of changing a number that they alone print right", () => {
    const accused = rewordings(figureOf("ge-entries-2022-11-13-zourabichvili")).map(({ source }) => source);
    expect(accused).not.toContain("nikvesti-259948");
    expect(accused).not.toContain("rezeknes-zinas-2022-11-14");
  });

  it("its New York Times is a private blog", () => {
    const hosts = /nathanpowell\.me|googleusercontent\.com|vacationtravel101\.com|blogspot\.com|gettube\.co/;
    const copies = [...archive.sources.values()].filter(({ URL }) => hosts.test(URL ?? ""));
    expect(copies.length).toBeGreaterThan(3);
    expect(copies.filter(({ copyOf }) => copyOf === undefined)).toEqual([]);
  });

  it("its first figure has the wrong last day", () => {
    expect(archive.info.openingFigure).toBe("kz-entries-2022-09-27");
    expect(figureOf("kz-entries-2022-09-27").when.last).toBe(parseDay("2022-09-26"));
  });
});
