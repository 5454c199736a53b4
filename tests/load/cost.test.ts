import { describe, expect, it } from "vitest";
import { viewOf } from "../../src/check/checkedFile.ts";
import { ORIGIN_RULES } from "../../src/check/rules/evidence/originRules.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { textOf } from "../../src/load/search.ts";
import { allSpeakersOf, bodiesOf, bodyOf, supportOf } from "../../src/model/origin.ts";
import type { Actor, Figure } from "../../src/model/schema.ts";
import { sumFigures } from "../../src/model/sum.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";
import { bodiesOf as bodyEntries, outletsOf } from "../../src/views/sources/sourceIndex.ts";
import { en } from "../../src/words/en.ts";
import { smallDataset, smallFile } from "../fixtures/small.ts";

const LONG = 20_000;

/** A map that counts how often something is looked up in it. */
class Counted<V> extends Map<string, V> {
  lookUps = 0;
  override get(key: string): V | undefined {
    this.lookUps++;
    return super.get(key);
  }
}

const chain = (length: number, end: string | undefined): Actor[] =>
  Array.from({ length }, (_, at) => ({
    id: `a${at}`,
    name: `A${at}`,
    kind: "person",
    speaksFor: at + 1 < length ? `a${at + 1}` : end,
  }));

describe("chains of speakers", () => {
  it.each([
    ["that end", undefined, `a${LONG - 1}`],
    ["that go round", "a5", "a0"],
    ["that end with somebody who is not there", "nobody", "nobody"],
  ])("%s are followed once per actor", (_, end, body) => {
    const actors = new Counted(chain(LONG, end).map((actor) => [actor.id, actor]));
    const bodies = bodiesOf(actors);
    expect(bodyOf("a0", { bodies })).toBe(body);
    expect(bodies.size).toBeGreaterThanOrEqual(LONG);
    expect(actors.lookUps).toBeLessThanOrEqual(2 * LONG);
  });

  it("are set aside whole where the end is not there, in whatever order they are written", () => {
    for (const actors of [chain(8000, "nobody"), chain(8000, "nobody").reverse()]) {
      const { rejected, actors: kept } = parseDataset({ ...smallFile(), actors });
      expect(kept.size).toBe(0);
      expect(rejected.filter(({ table }) => table === "actors")).toHaveLength(8000);
    }
  });
});

describe("a figure of many speakers and many pieces", () => {
  const MANY = 2000;
  const actors = new Counted(
    chain(MANY, undefined).map((actor) => [actor.id, { ...actor, speaksFor: undefined }]),
  );
  const base = smallDataset().at(0);
  const [piece] = base.evidence;
  if (!piece) throw new Error("The small dataset has no evidence.");
  const statedBy = [...actors.keys()];
  const figure: Figure = {
    ...base,
    statedBy,
    evidence: Array.from({ length: MANY }, (_, at) =>
      at === 7 ? { ...piece, statedBy: ["kz-mvd"] } : piece,
    ),
  };

  it("has each speaker looked up once, not for each piece", () => {
    const bodies = new Counted(statedBy.map((id) => [id, id]));
    const { origins } = supportOf(figure, { bodies, sources: smallDataset().sources });
    expect(origins).toEqual([...statedBy, "kz-mvd"]);
    expect(bodies.lookUps).toBe(MANY + 1);
    expect(allSpeakersOf(figure)).toEqual([...statedBy, "kz-mvd"]);
    textOf({ ...smallDataset(), actors }, en.record, figure);
    // Once for the name, once for the search, and a few for what has one of each.
    expect(actors.lookUps).toBeLessThanOrEqual(4 * MANY);
  });

  it("is checked by the names of its speakers, which are made once", () => {
    const actorById = new Counted<Actor>();
    const view = {
      ...viewOf(smallFile(), {}),
      actorById,
      figures: [{ record: figure, path: [], table: "figures" as const }],
    };
    for (const { find } of ORIGIN_RULES) Array.from(find(view));
    expect(actorById.lookUps).toBeLessThanOrEqual(3 * MANY);
  });
});

describe("sums of many figures", () => {
  const { info, places } = smallDataset();
  const base = smallDataset().at(0);

  /** Figures that count how often their windows are read. */
  function many(count: number, of: (at: number) => Partial<Figure>) {
    let reads = 0;
    const figures = Array.from({ length: count }, (_, at): Figure => {
      const figure = { ...base, id: `f${at}`, disputes: [], ...of(at) };
      const { when } = figure;
      return Object.defineProperty(figure, "when", {
        get() {
          reads++;
          return when;
        },
      });
    });
    return { figures, reads: () => reads };
  }

  const dayOf = (at: number) => {
    const text = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
    return parseEdtf(text) ?? base.when;
  };
  const dispute = (figure: string) => ({ figure, reason: "Other." });

  it.each<[string, (at: number) => Partial<Figure>, number]>([
    ["of one place on the same days", () => ({ where: "kz" }), 1],
    ["of one place, day after day", (at) => ({ where: "kz", when: dayOf(at) }), 0],
    ["of different places on the same days", (at) => ({ where: `town-${at}` }), 0],
    ["that all dispute each other", (at) => ({ disputes: [dispute(`f${(at + 1) % 3000}`)] }), 1],
  ])("%s read each window a few times, and name a problem once", (_, of, problems) => {
    const { figures, reads } = many(3000, of);
    const sum = sumFigures({ info, places, measures: new Map() }, figures);
    const pairs = (sum.problems ?? []).filter(({ code }) => code === "overlap" || code === "dispute");
    expect(pairs).toHaveLength(problems);
    expect(reads()).toBeLessThanOrEqual(10 * 3000);
  });

  it("name some problems where there are thousands", () => {
    const towns = Array.from({ length: 3000 }, (_, at) => `town-${at}`);
    const all = new Map([...places, ...towns.map((id) => [id, { ...places.get("karaganda"), id }] as const)]);
    const { figures } = many(3000, (at) => ({ where: at === 0 ? "kz" : (towns[at] ?? "") }));
    const { problems } = sumFigures({ info, places: all as typeof places, measures: new Map() }, figures);
    expect(problems).toHaveLength(12);
  });

  it("are the same in whatever order the figures come", () => {
    const { figures } = many(4, (at) => ({
      where: ["kz", "ge", "karaganda", "lars"][at] ?? "",
      disputes: at === 3 ? [dispute("f1")] : [],
    }));
    const places_ = (list: readonly Figure[]) =>
      sumFigures({ info, places, measures: new Map() }, list)
        .problems?.map((problem) => ("places" in problem ? [...problem.places].sort().join() : problem.code))
        .sort();
    const expected = ["ge,lars", "karaganda,kz"];
    expect(places_(figures)).toEqual(expected);
    expect(places_([...figures].reverse())).toEqual(expected);
    expect(places_([2, 0, 3, 1].flatMap((at) => figures[at] ?? []))).toEqual(expected);
  });
});

describe("the index of sources", () => {
  it("reads columns, and no figure", () => {
    const archive = { ...smallDataset(), at: () => expect.fail("a figure was read") };
    expect(bodyEntries(archive)).toHaveLength(2);
    expect(outletsOf(archive)).toHaveLength(3);
  });
});
