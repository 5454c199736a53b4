import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { KNOWN_MEASURES } from "../../src/model/measure.ts";
import { rewordings } from "../../src/model/wording.ts";
import { en } from "../../src/words/en.ts";
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

describe("other records", () => {
  it("say how a route was travelled, and whether it was only planned", () => {
    const names = archive.routes.map((route) => record.route(archive, route));
    expect(names).toContain("Russia to Karaganda by bus, 21–23 September 2022");
    expect(names).toContain("Karaganda to Georgia, planned, since 23 September 2022");
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
