import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { planDay } from "../../src/model/dayPlan.ts";
import { isoDay, parseDay } from "../../src/model/time/day.ts";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { createAppStore } from "../../src/store/store.ts";
import { en } from "../../src/words/en.ts";
import { segmentText } from "../../src/words/segment.ts";

function read(name: string, search = "") {
  const file = JSON.parse(readFileSync(`tests/fixtures/foreign/${name}.json`, "utf8"));
  const archive = parseDataset(file);
  const store = createAppStore(archive, search);
  const say = (day: number | string): string => {
    store.getState().setDay(typeof day === "number" ? day : (parseDay(day) ?? 0), "replace");
    return segmentText(
      en.sentence.day(archive, planDay(archive, selectReadings(archive, store.getState()), "full")),
    );
  };
  return { archive, say };
}

describe("people leaving Ukraine, 2022", () => {
  it("says how many left Ukraine before it says how many entered its neighbours", () => {
    const { say } = read("ukraine-2022");
    expect(say("2022-02-28")).toBe(
      "28 February, day 4. UNHCR says half a million have fled. Ukraine, by the count of UNHCR, has seen 652,445 departures (people of all nationalities) since the 24th; Poland, says Shabia Mantoo (UNHCR), has seen 281,000 entries; Hungary over 84,500; Moldova about 36,400 (disputed).",
    );
    expect(say("2022-03-30")).toMatch(
      /^30 March, day 34: Ukraine, by the count of UNHCR, has seen 3,972,820 departures/,
    );
  });

  it("says who is counted once, and not where the dataset takes it as read", () => {
    const { archive } = read("ukraine-2022");
    const store = createAppStore(archive, "day=2022-02-25");
    const plan = planDay(archive, selectReadings(archive, store.getState()), "full");
    expect(segmentText(en.sentence.day(archive, plan))).toBe(
      "25 February, day 1. Moldova takes internal documents and birth certificates. Poland counted 46,347 entries (people from Ukraine) that day; Hungary 19,618 that day; Moldova 17,249 that day; Romania 8,766 that day.",
    );
    const info = { ...archive.info, population: "people from Ukraine" };
    expect(segmentText(en.sentence.day({ ...archive, info }, plan))).not.toContain("people from Ukraine");
  });
});

describe("arrivals in Greece, 2015, by month", () => {
  const { say } = read("j-greece");

  it("tells each month as that month, never January as all that came since", () => {
    expect(say("2015-01-31")).toBe(
      "31 January 2015, day 30: Greece, by the count of UNHCR, has seen 1,694 entries, January 2015.",
    );
    // October is not over on the 20th: September is the latest month.
    expect(say("2015-10-20")).toBe(
      "20 October 2015, day 292: Greece, by the count of UNHCR, has seen 147,123 entries, September 2015, no later count in this record by this day.",
    );
    expect(say("2016-05-01")).toContain("108,742 entries, December 2015");
  });
});

describe("Venezuelans at the Colombian border, 2018", () => {
  const { say } = read("k-venezuela");

  it("tells the count of a day on that day, and later with its date", () => {
    expect(say("2018-08-19")).toBe("19 August, day 18. No figures yet.");
    expect(say("2018-08-20")).toBe(
      "20 August, day 19. Colombia counts. Colombia counted about 35,000 entries that day.",
    );
    expect(say("2018-08-25")).toBe("25 August, day 24: Colombia counted about 35,000 entries on the 20th.");
  });
});

describe("other datasets", () => {
  it("say since which day they count, where they have no name for it", () => {
    expect(read("l-rohingya").say("2017-09-15")).toBe(
      "15 September, day 21: Bangladesh has counted about 409,000 entries since 25 August.",
    );
    expect(read("forged").say("2022-09-27")).toBe(
      "27 September, day 6: Kazakhstan has counted 4,000,000 entries since the 21st.",
    );
  });

  it("carry the year over several years", () => {
    const { say } = read("years");
    expect(say("2024-09-27")).toBe(
      "27 September 2024, day 4024: Kazakhstan has reportedly seen about 92,024 entries, 21–27 September 2024; Finland 7,024 that day.",
    );
  });

  it("set times with an offset from UTC aside, with the reason", () => {
    const { archive } = read("zulu");
    expect(archive.count).toBe(1);
    expect(archive.rejected.map(({ record }) => record)).toEqual(["plus5", "zulu", "la"]);
  });

  it.each(["ukraine-2022", "j-greece", "k-venezuela", "l-rohingya", "forged", "oneday"])(
    "%s: no day has a word of our record, and none with figures says that there are none",
    (name) => {
      const { archive, say } = read(name);
      const isOfRussia = archive.places.has("ru");
      for (let day = archive.firstDay; day <= archive.lastDay; day++) {
        const sentence = say(day);
        expect(sentence).not.toMatch(/decree|mobilis/i);
        if (!isOfRussia) expect(sentence).not.toMatch(/Russia/);
        const shown = archive.columns.order.happened.filter(
          (at) => (archive.columns.shownOn.happened[at] ?? 0) <= day,
        );
        if (shown.length > 0) expect(sentence, isoDay(day)).not.toContain("No figures");
      }
    },
  );
});

describe("our own record, filtered", () => {
  const archive = parseDataset(JSON.parse(readFileSync("data/exodus-2022.json", "utf8")));
  const { columns } = archive;

  it.each(["happened", "known"] as const)(
    "never says by “%s” that there is nothing while figures show",
    (clock) => {
      for (const country of columns.countries) {
        const store = createAppStore(archive, `country=${country}&clock=${clock}`);
        const own = columns.countries.indexOf(country);
        const first = columns.order[clock].find((at) => columns.country[at] === own);
        const from = first === undefined ? archive.lastDay + 1 : (columns.shownOn[clock][first] ?? 0);
        for (let day = archive.firstDay; day <= archive.lastDay; day += 3) {
          store.getState().setDay(day, "replace");
          const readings = selectReadings(archive, store.getState());
          const sentence = segmentText(en.sentence.day(archive, planDay(archive, readings, "short")));
          if (day >= from) expect(sentence, `${country} ${isoDay(day)}`).not.toContain("No figures");
        }
      }
    },
  );

  it("tells of Mongolia on 25 September what passed Altanbulag, and the queue", () => {
    const state = createAppStore(archive, "country=MN&day=2022-09-25").getState();
    const sentence = segmentText(
      en.sentence.day(archive, planDay(archive, selectReadings(archive, state), "short")),
    );
    expect(sentence).toMatch(
      /^25 September, day 4\. Over 3,000 people entered Mongolia, Altanbulag, 21–25 September 2022\. At the border, /,
    );
  });
});
