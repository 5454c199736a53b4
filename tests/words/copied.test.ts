import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/model/schema.ts";
import { more } from "../../src/words/en/more.ts";
import { en } from "../../src/words/en.ts";
import { smallDataset } from "../fixtures/small.ts";

const { copied } = more;
const archive = smallDataset();
const ADDRESS = "https://site.example/?figure=one";

function figure(id: string, change: Partial<Figure> = {}): Figure {
  const found = archive.figure(id);
  if (!found) throw new Error(`the fixture has no figure ${id}`);
  return { ...found, ...change };
}
const copy = (id: string, change: Partial<Figure> = {}): string =>
  copied.figure(archive, figure(id, change), null);

describe("a copied sentence", () => {
  it("has speaker, hedge, place, dates, outlet, dispute and the address on this site", () => {
    expect(copied.figure(archive, figure("kz-entries"), ADDRESS)).toBe(
      `Interior Ministry of Kazakhstan: about 98,000 people entered Kazakhstan, Russian citizens, 21–27 September 2022 (The Moscow Times, 27 September 2022, https://example.org/mt); disputed: counts another country. ${ADDRESS}`,
    );
  });

  it("says when nobody is named, and when the day is unknown", () => {
    expect(copy("lars-queue")).toBe(
      "Speaker not named: 5,500 vehicles waiting at Verkhny Lars, 25 September 2022 (The Moscow Times, date unknown, https://example.org/mt).",
    );
  });

  it("counts further disputes, and leaves names as they are", () => {
    const disputes = [
      { figure: "ge-entries", reason: "Georgia’s count is of another week; it opens earlier." },
      { figure: "lars-queue", reason: "The units differ." },
    ];
    expect(copy("kz-entries", { disputes })).toContain(
      "; disputed: Georgia’s count is of another week (one of 2 disputes).",
    );
  });

  it("says that it is probably a misprint", () => {
    expect(copy("ge-entries", { misprint: true })).toMatch(/; probably a misprint\.$/);
  });

  it("says a rate as a rate", () => {
    expect(copy("ge-entries", { basis: "rate" })).toContain(
      "up to 10,000 people a day entered Georgia, a rate that nobody counted, 26 September 2022",
    );
  });

  it("keeps the source’s own words beside a number that would be sharper", () => {
    const value = { low: null, high: 700_000, hedge: "under", words: "far fewer than 700,000" } as const;
    expect(copy("ge-entries", { value })).toContain(
      "under 700,000 people (“far fewer than 700,000”) entered",
    );
    const wordsOnly = { low: null, high: null, hedge: "about", words: "thousands" } as const;
    expect(copy("ge-entries", { value: wordsOnly })).toContain("thousands of people entered Georgia");
  });

  it("says what a published sum adds up that should not be added", () => {
    expect(copy("ge-entries", { sumOf: ["kz-entries", "lars-queue"] })).toContain(
      "; a sum of unlike counts: about 98,000 people entered Kazakhstan and 5,500 vehicles waiting at Verkhny Lars",
    );
  });

  it("names a document that prints the claim as it stands before one that prints another", () => {
    const [first, second] = figure("kz-entries").evidence;
    if (!first || !second) throw new Error("two pieces expected");
    const printed = { value: { low: 98_000, high: null, hedge: "over" as const } };
    expect(copy("kz-entries", { evidence: [{ ...first, printed }, second] })).toContain("(UPI, ");
    expect(copy("kz-entries", { evidence: [{ ...first, printed }] })).toContain(
      ", https://example.org/mt, which prints over 98,000 people)",
    );
  });

  it("says of a document that was not read that it is only cited, and of a copy that it is one", () => {
    const evidence = [{ source: "upi", through: [], published: null }];
    expect(copy("ge-entries", { evidence })).toContain(
      "(UPI, date unknown, https://example.org/upi, cited, not read)",
    );
    const sources = new Map(archive.sources);
    const upi = sources.get("upi");
    if (upi) sources.set("upi", { ...upi, copyOf: "UPI" });
    expect(copied.figure({ ...archive, sources }, figure("ge-entries"), null)).toContain(
      "(UPI, in a copy on another site, 29 September 2022",
    );
  });
});

describe("events and journeys", () => {
  it("are copied with their sources", () => {
    const [event] = archive.events;
    if (!event) throw new Error("the fixture has no event");
    const evidence = ["mt", "upi", "late", "mt"].map((source) => ({
      source,
      through: [],
      published: null,
      summary: "So it was.",
    }));
    expect(
      copied.event(
        archive,
        { ...event, statedBy: ["marat"], evidence },
        "https://site.example/?event=decree",
      ),
    ).toBe(
      "The decree, Russia, 21 September 2022, as stated by Marat Akhmetzhanov (The Moscow Times, date unknown, https://example.org/mt; UPI, date unknown, https://example.org/upi; Politsturm, date unknown). https://site.example/?event=decree",
    );
    expect(copied.event(archive, event, null)).toBe("The decree, Russia, 21 September 2022 (no document).");
  });

  it("name each document once, and say how many more there are", () => {
    const [event] = archive.events;
    if (!event) throw new Error("the fixture has no event");
    const evidence = ["mt", "upi", "late", "elsewhere", "mt"].map((source) => ({
      source,
      through: [],
      published: null,
      summary: "So it was.",
    }));
    expect(copied.event(archive, { ...event, evidence }, null)).toMatch(
      /Politsturm, date unknown; and 1 more\)\.$/,
    );
  });

  it("name the ends of a stage once, where its title has them", () => {
    const [route] = archive.routes;
    if (!route) throw new Error("the fixture has no route");
    const name = (title: string): string => copied.route(archive, { ...route, title }, null);
    expect(name("Alexei: Russia to Karaganda")).toMatch(/^Alexei: Russia to Karaganda by bus, 21–23/);
    expect(name("Alexei")).toMatch(/^Alexei: Russia to Karaganda by bus, 21–23/);
  });

  it("say of a stage what it is a stage of", () => {
    const [route] = archive.routes;
    if (!route) throw new Error("the fixture has no route");
    const evidence = [{ source: "upi", through: [], published: null, summary: "He took the bus." }];
    expect(copied.route(archive, { ...route, evidence }, null)).toBe(
      "Russia to Karaganda by bus, 21–23 September 2022 (UPI, date unknown, https://example.org/upi).",
    );
  });
});

describe("a copy of an article", () => {
  it.each([
    ["The New York Times (reworded)", "copy of a New York Times article, on another site (reworded)"],
    ["RFE/RL", "copy of an RFE/RL article, on another site"],
    ["Anadolu Agency", "copy of an Anadolu Agency article, on another site"],
    ["DAN, at a mirror", "copy of a DAN article, on another site (at a mirror)"],
    ["unnamed outlet", "copy of unnamed outlet, on another site"],
  ])("says so: %s", (of, words) => {
    expect(en.evidence.copyOf(of)).toBe(words);
  });
});

describe("documents", () => {
  it.each([
    [9, 0, 0, "9 documents: 9 read here"],
    [8, 1, 0, "9 documents: 8 read here, 1 only cited"],
    [8, 1, 2, "9 documents: 8 read here, 2 of them not as far as this, 1 only cited"],
    [1, 0, 0, "1 document: 1 read here"],
    [0, 2, 0, "2 documents: none read here, 2 only cited"],
  ])("are counted by whether they were read: %d and %d", (read, cited, unreached, words) => {
    expect(en.evidence.documentsRead(read, cited, unreached)).toBe(words);
  });
});
