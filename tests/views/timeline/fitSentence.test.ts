import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseText } from "../../../src/load/parse.ts";
import { readingsFor } from "../../../src/store/readings/dayReadings.ts";
import { selectLens } from "../../../src/store/selectors.ts";
import { selectFrom } from "../../../src/store/span.ts";
import { fitSentence } from "../../../src/views/timeline/sentence/fitSentence.ts";
import { en } from "../../../src/words/en.ts";
import { segmentText } from "../../../src/words/segment.ts";
import { openArchive } from "../../fixtures/open.ts";

const archive = parseText(readFileSync("data/exodus-2022.json", "utf8"));

/** What is said of a day in so many letters, and how many sentences were tried for it. */
function fitted(day: string, most: number) {
  let tried = 0;
  const state = openArchive(archive, `?day=${day}`).getState();
  const readings = readingsFor(archive, selectLens(archive, state), state.day, selectFrom(archive, state));
  const segments = fitSentence(archive, readings, most, (plan) => {
    tried++;
    return en.sentence.day(archive, plan);
  });
  return { text: segmentText(segments), tried };
}

const said = (day: string, most: number): string => fitted(day, most).text;

/** About what two lines have room for at 1440 pixels, three on a phone, and two at 2560. */
const [DESK, PHONE, WIDE] = [203, 135, 380];

describe("the sentence of a day", () => {
  it("names more than one country in late November, each with its day", () => {
    for (const day of ["2022-11-20", "2022-11-25", "2022-11-30"]) {
      expect(said(day, WIDE), day).toMatch(/Kazakhstan.*Georgia.*Finland/);
      expect(said(day, WIDE).length).toBeLessThanOrEqual(WIDE);
    }
    const short = said("2022-11-20", DESK);
    expect(short).toMatch(/Kazakhstan .* as of 4 Oct; Georgia, by the count of Verstka, .* as of 29 Sept\./);
    expect(short.length).toBeLessThanOrEqual(DESK);
  });

  it("says all there is to say where it has room", () => {
    expect(said("2022-11-20", 1000)).toContain("while Salome Zourabichvili says over 700,000");
  });

  it("tries no other sentence where the whole one fits, and few where it does not", () => {
    expect(fitted("2022-09-27", 1000).tried).toBe(1);
    expect(fitted("2022-09-27", DESK).tried).toBeLessThanOrEqual(8);
  });

  it("is terse where not even one country has room in full: who speaks, the dispute and the days stay", () => {
    expect(said("2022-12-05", 120)).toBe(
      "5 December: Kazakhstan, says Tamara Duisenova, has seen over 400,000 entries (disputed) since the decree, as of 29 Nov.",
    );
    expect(said("2022-12-05", 200)).toContain("Tamara Duisenova (Labour Ministry of Kazakhstan)");
  });

  it("keeps the day's own event, whatever has to go for it", () => {
    expect(said("2022-09-21", DESK)).toContain("Putin announces a partial mobilisation");
    expect(said("2022-09-21", PHONE)).toContain("Putin announces a partial mobilisation");
  });

  it("fits on a phone on every day of the record, or says the least there is", () => {
    for (let day = archive.firstDay; day <= archive.lastDay; day++) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const text = said(date, PHONE);
      const least = said(date, 0);
      expect(text.length, date).toBeLessThanOrEqual(Math.max(PHONE, least.length));
    }
  });
});
