import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import type { DayPlan } from "../../src/model/dayPlan.ts";
import { KNOWN_MEASURES } from "../../src/model/measure.ts";
import type { Place, Route, Silence } from "../../src/model/schema.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";
import { rewordings } from "../../src/model/wording.ts";
import { en } from "../../src/words/en.ts";
import { segmentText } from "../../src/words/segment.ts";
import { smallDataset } from "../fixtures/small.ts";

const { record, evidence } = en;
const archive = smallDataset();
const figure = (id: string, among = archive) => {
  const found = among.figure(id);
  if (!found) throw new Error(`the fixture has no figure ${id}`);
  return found;
};

describe("figures", () => {
  it.each([
    ["kz-entries", "about 98,000 people entered Kazakhstan, 21–27 September 2022"],
    ["ge-entries", "up to 10,000 people entered Georgia, 26 September 2022"],
    ["lars-queue", "5,500 vehicles waiting at Verkhny Lars, 25 September 2022"],
    ["kz-rent", "between 200,000 and 300,000 tenge in rent a month, Kazakhstan, since 21 September 2022"],
  ])("begin with the hedged value: %s", (id, name) => {
    expect(record.figure(archive, figure(id))).toBe(name);
  });

  it("are so many a day where they count each day of a window, or are a rate", () => {
    const claim = (change: object): string =>
      record.claim(archive, { ...figure("ge-entries"), item: undefined, ...change });
    expect(claim({ basis: "per-day" })).toBe("entered Georgia");
    expect(claim({ basis: "per-day", when: figure("kz-entries").when })).toBe("a day entered Georgia");
    expect(claim({ basis: "rate" })).toBe("a day entered Georgia");
  });
});

describe("what must be known of a number before all else", () => {
  it("is that it may be wrong, that nobody counted it, or that its source doubts it", () => {
    const caveat = (more: object) => record.caveat({ ...figure("kz-entries"), ...more });
    expect(caveat({})).toBe("");
    expect(caveat({ doubt: "They guess." })).toBe(", doubted by its own source");
    expect(caveat({ basis: "rate", doubt: "They guess." })).toBe(", a rate, not a count");
    expect(caveat({ basis: "rate", misprint: true })).toBe(", probably a misprint");
  });
});

describe("the sentence of a day", () => {
  const FIRST = 19256;
  const say = (day: number, more: Partial<DayPlan>, names = archive): string =>
    segmentText(
      en.sentence.day(names, {
        day: FIRST + day,
        isWhole: true,
        event: null,
        countries: [],
        queue: null,
        silence: null,
        latest: [],
        isLatestOld: false,
        ...more,
      }),
    );
  const silence = (when: string, more: object = {}) =>
    ({ country: "GE", when: parseEdtf(when), kind: "not-published", reason: "R.", ...more }) as Silence;

  it("says that there is nothing, and which year it is in a long record", () => {
    expect(say(6, {})).toBe("27 September, day 6. No figures yet.");
    const long = { ...archive, lastDay: FIRST + 366 };
    expect(say(6, {}, long)).toBe("27 September 2022, day 6. No figures yet.");
    expect(say(103, {}, long)).toBe("2 January 2023, day 103. No figures yet.");
  });

  it("says since when nothing was published, or a border is closed", () => {
    const told = (one: Silence) => say(6, { silence: one }).replace("27 September, day 6. ", "");
    expect(told(silence("2022-09-25/2022-09-28"))).toBe("Georgia: nothing published from the 25th on.");
    expect(told(silence("2022-09-27"))).toBe("Georgia: nothing published that day.");
    expect(told(silence("../2022-09-28"))).toBe("Georgia: nothing published that day.");
    expect(told(silence("2022-08-25/..", { measure: "entries" }))).toBe(
      "Georgia: no count of entries published from 25 August on.",
    );
    const closed = { kind: "border-closed" };
    expect(told(silence("2022-09-25/2022-09-28", closed))).toBe("Georgia: border closed since the 25th.");
    expect(told(silence("2022-09-27", closed))).toBe("Georgia: border closed.");
  });

  it("has the day of a queue that is not of this day", () => {
    const queue = figure("lars-queue");
    expect(say(4, { queue })).toBe(
      "25 September, day 4. At the border, 5,500 vehicles waiting at Verkhny Lars.",
    );
    expect(say(5, { queue })).toContain("waiting at Verkhny Lars, 25 Sept.");
  });

  it("says of old numbers of people who crossed that none came later, and names its event", () => {
    const latest = [figure("ge-entries")];
    expect(say(6, { latest })).toBe(
      "27 September, day 6. Up to 10,000 people entered Georgia, 26 September 2022.",
    );
    const old = say(6, { latest, isLatestOld: true });
    expect(old.length).toBeGreaterThan(say(6, { latest }).length);
    const rent = { latest: [figure("kz-rent")] };
    expect(say(6, { ...rent, isLatestOld: true })).toBe(say(6, rent));
    const [event] = archive.events;
    const parts = en.sentence.day(archive, {
      day: FIRST,
      isWhole: true,
      event: event ?? null,
      countries: [],
      queue: null,
      silence: silence("2022-09-21"),
      latest: [],
      isLatestOld: false,
    });
    expect(parts.find(({ text }) => text === "The decree")?.ref).toEqual({ kind: "event", id: "decree" });
    expect(parts.at(-1)?.style).toBe("aside");
  });
});

describe("other records", () => {
  it("say how a route was travelled, and whether it was only planned", () => {
    const names = archive.routes.map((route) => record.route(archive, route));
    expect(names).toContain("Russia to Karaganda by bus, 21–23 September 2022");
    expect(names).toContain("Karaganda to Georgia, planned, since 23 September 2022");
  });

  it("say of a stage that was travelled that nobody dates it, and of a plan nothing", () => {
    const route = (more: object) => record.route(archive, { ...archive.routes[0], ...more } as Route);
    const undated = { when: null, mode: "unknown" };
    expect(route(undated)).toBe("Russia to Karaganda, day not known");
    expect(route({ ...undated, status: "planned" })).toBe("Russia to Karaganda, planned");
  });

  it("name events with their place and day", () => {
    expect(archive.events.map((event) => record.event(archive, event))).toContain(
      "The decree, Russia, 21 September 2022",
    );
  });

  it("name countries, and spell out codes that are none", () => {
    expect(record.country("KZ")).toBe("Kazakhstan");
    expect(record.country("EU")).toBe("European Union");
    expect(record.country("TR")).toBe("Turkey");
    expect(record.country("constructor")).toBe("constructor");
  });

  it("name a speaker with the body they speak for", () => {
    expect(record.speakers(archive, ["marat"])).toMatch(/\(Interior Ministry of Kazakhstan\)$/);
    expect(record.speakers(archive, ["kz-mvd"])).toBe("Interior Ministry of Kazakhstan");
  });
});

describe("measures and kinds", () => {
  const own = parseDataset({
    dataset: {
      id: "t",
      title: "T",
      version: "1.0.0",
      firstDay: "2022-02-24",
      lastDay: "2022-03-31",
      since: "the invasion",
    },
    measures: [
      { id: "entries", label: "Refugees", phrase: "fled to {place}" },
      { id: "meals", label: "Meals served", phrase: "served in {place} for $& and more" },
    ],
    eventKinds: [{ id: "invasion", label: "Invasion" }],
    places: [{ id: "nl", name: "Netherlands", kind: "country", country: "NL" }],
    events: [{ id: "start", title: "It begins", kind: "invasion", when: "2022-02-24", where: "nl" }],
  });

  it("have the dataset's own words before ours", () => {
    expect(record.measure(own, "entries")).toBe("Refugees");
    expect(record.measure(archive, "entries")).toBe("Entries");
    expect(record.eventKind(own, "invasion")).toBe("Invasion");
    expect(record.sinceName(own)).toBe("the invasion");
    expect(record.sinceName(archive)).toBe("21 September");
    const claim = { ...figure("kz-entries"), item: undefined, where: "nl" };
    expect(record.claim(own, claim)).toBe("fled to the Netherlands");
    expect(record.claim(own, { ...claim, measure: "meals" })).toBe(
      "served in the Netherlands for $& and more",
    );
  });

  it.each([
    ["Philippines", "the Philippines"],
    ["Dominican Republic", "the Dominican Republic"],
    ["Solomon Islands", "the Solomon Islands"],
    ["United Arab Emirates", "the United Arab Emirates"],
    ["Mexico", "Mexico"],
    ["Netherlands Embassy", "Netherlands Embassy"],
  ])("have %s in a sentence as %s", (name, inSentence) => {
    const places = new Map([["nl", { ...own.places.get("nl"), name } as Place]]);
    const claim = { ...figure("kz-entries"), item: undefined, where: "nl" };
    expect(record.claim({ ...archive, places }, claim)).toBe(`entered ${inSentence}`);
  });

  it("have words for every measure that the page knows", () => {
    const claims = KNOWN_MEASURES.map((measure) =>
      record.claim(archive, { ...figure("ge-entries"), item: undefined, measure }),
    );
    const spelledOut = KNOWN_MEASURES.map((measure) => `${measure.replaceAll("-", " ")}, Georgia`);
    expect(claims.filter((claim) => spelledOut.includes(claim))).toEqual([]);
  });

  it("are spelled out where nobody has words for them", () => {
    expect(record.measure(archive, "bicycle-sales")).toBe("Bicycle sales");
    expect(record.measure(archive, "constructor")).toBe("Constructor");
    expect(
      record.claim(archive, { ...figure("kz-entries"), item: undefined, measure: "bicycle-sales" }),
    ).toBe("bicycle sales, Kazakhstan");
    expect(en.kinds.place("land-border")).toBe("land border");
    expect(en.kinds.actor("toString")).toBe("toString");
  });
});

describe("rewordings", () => {
  it.each<[object, string]>([
    [{ value: { low: 98000, high: 98000, hedge: "exact" } }, "The Moscow Times drops the “about”."],
    [{ value: { low: 98000, high: null, hedge: "over" } }, "The Moscow Times prints “over” for “about”."],
    [{ value: { low: 100000, high: 100000, hedge: "about" } }, "The Moscow Times prints about 100,000."],
    [{ verb: "fled" }, "The Moscow Times writes “fled”."],
    [
      { verb: "fled", attributedTo: ["ria"] },
      "The Moscow Times writes “fled”, attributes it to RIA Novosti.",
    ],
  ])("%j", (printed, words) => {
    const original = figure("kz-entries");
    const [piece] = original.evidence;
    if (!piece) throw new Error("the figure has no evidence");
    const changed = { ...original, evidence: [{ ...piece, printed }] };
    expect(rewordings(changed).map((one) => evidence.rewording(archive, one))).toEqual([words]);
  });

  it("says what is added to an exact number, and nothing where nothing changed", () => {
    const original = figure("kz-entries");
    const exact = { ...original, value: { ...original.value, hedge: "exact" as const } };
    const [piece] = original.evidence;
    if (!piece) throw new Error("the figure has no evidence");
    const printed = { value: original.value };
    const changed = { ...exact, evidence: [{ ...piece, printed }] };
    expect(rewordings(changed).map((one) => evidence.rewording(archive, one))).toEqual([
      "The Moscow Times adds “about”.",
    ]);
    expect(rewordings({ ...original, evidence: [{ ...piece, printed }] })).toEqual([]);
  });
});
