import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/load/archive.ts";
import { archiveOf } from "../../src/load/large/largeArchive.ts";
import { LargeReader } from "../../src/load/large/readLarge.ts";
import { LoadError } from "../../src/load/loadError.ts";
import { parseText } from "../../src/load/parse.ts";
import { searchFigures } from "../../src/load/search.ts";
import { planDay } from "../../src/model/dayPlan.ts";
import { supportOf, trailsOf } from "../../src/model/origin.ts";
import { sumFigures } from "../../src/model/sum.ts";
import { rewordings } from "../../src/model/wording.ts";
import { countChoices, loosen } from "../../src/store/counts.ts";
import { selectMoves } from "../../src/store/eventsAndRoutes.ts";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { seriesByPlace } from "../../src/store/readings/series.ts";
import { selectFilter, selectLens, selectShown } from "../../src/store/selectors.ts";
import type { State } from "../../src/store/store.ts";
import { writeUrl } from "../../src/store/url.ts";
import { more } from "../../src/words/en/more.ts";
import { en } from "../../src/words/en.ts";
import { segmentText } from "../../src/words/segment.ts";
import { figuresOf, type OpenStore, openArchive } from "../fixtures/open.ts";
import { mutatedFile, tries } from "./mutated.ts";

/** What a reader makes of a text: an archive, or the failure that it tells. Anything else that it throws is thrown. */
async function outcome(read: () => Archive | Promise<Archive>): Promise<Archive | string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LoadError) return error.fault.code;
    throw error;
  }
}

/** As the page reads it: bytes, decoded. */
function readSmall(text: string): Archive {
  return parseText(new TextDecoder().decode(new TextEncoder().encode(text)));
}

/** As the worker reads it: bytes that come in parts. */
async function readLarge(text: string, part: number): Promise<Archive> {
  const bytes = new TextEncoder().encode(text);
  const reader = new LargeReader();
  for (let at = part; at < bytes.length; at += part) reader.feed(bytes.subarray(0, at));
  return archiveOf(await reader.finish(bytes, () => {}), new Promise(() => {}));
}

/** What a reader sees who opens the address of what a store shows. */
function reopened(store: OpenStore): State {
  const state = store.getState();
  return openArchive(store.archive, writeUrl(state, state.defaults, state.extra)).getState();
}

describe("files that are almost a dataset", () => {
  it("are read, or refused with a failure that has words", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedFile, async ({ text }) => {
        await outcome(() => readSmall(text));
      }),
      tries(120),
    );
  });

  it("are read alike by the small and by the large reader", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedFile, fc.integer({ min: 1, max: 40 }), async ({ text }, parts) => {
        const part = Math.ceil(text.length / parts) + 1;
        const [small, large] = await Promise.all([
          outcome(() => readSmall(text)),
          outcome(() => readLarge(text, part)),
        ]);
        if (typeof small === "string" || typeof large === "string") {
          // A file that ends in no JSON may have no dataset's shape either, which the large reader meets first.
          if (small === "not-json") expect(["not-json", "wrong-shape"]).toContain(large);
          else expect(large).toBe(small);
          return;
        }
        expect(large.rejected).toEqual(small.rejected);
        expect(figuresOf(large)).toEqual(figuresOf(small));
        expect(large.columns).toEqual(small.columns);
      }),
      tries(60),
    );
  });

  it("give every record that was kept a name, a trail and a sum", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedFile, async ({ text }) => {
        const archive = await outcome(() => readSmall(text));
        if (typeof archive === "string") return;
        const figures = figuresOf(archive);
        for (const figure of figures) {
          expect(en.record.figure(archive, figure)).not.toMatch(/^\s*$|undefined|NaN|\[object|native code/);
          expect(trailsOf(figure).length).toBeGreaterThan(0);
          expect(supportOf(figure, archive).outlets.length).toBeGreaterThanOrEqual(0);
          for (const one of rewordings(figure)) expect(en.evidence.rewording(archive, one)).toMatch(/\.$/);
        }
        for (const event of archive.events) expect(en.record.event(archive, event)).not.toMatch(/^\s*$/);
        for (const route of archive.routes) expect(en.record.route(archive, route)).not.toMatch(/^\s*$/);
        for (const problem of sumFigures(archive, figures.slice(0, 30)).problems ?? [])
          expect(more.sums.problem(archive, problem)).toMatch(/\.$/);
      }),
      tries(80),
    );
  });

  it("can be looked through by every choice of the reader", async () => {
    const query = fc.constantFrom(
      "",
      "clock=known",
      "mode=day",
      "mode=span",
      "q=record",
      "country=KZ",
      "measure=entries",
      "view=table&sort=value",
      "day=0001-01-01",
    );
    await fc.assert(
      fc.asyncProperty(mutatedFile, query, async ({ text }, query) => {
        const archive = await outcome(() => readSmall(text));
        if (typeof archive === "string") return;
        const store = openArchive(archive, `?${query}`);
        const state = store.getState();
        const lens = selectLens(archive, state);
        expect(selectShown(archive, state).length).toBeLessThanOrEqual(archive.count);
        const plan = planDay(archive, selectReadings(archive, state), "full");
        expect(segmentText(en.sentence.day(archive, plan))).not.toMatch(/^$|undefined|NaN|\[object/);
        selectMoves(archive, state);
        seriesByPlace(archive, lens.clock, lens.matching);
        countChoices(archive, selectFilter(archive, state), archive.search);
        loosen(archive, state);
        if (archive.search) searchFigures(archive.search, "constructor the __proto__");
        expect(reopened(store).day).toBe(state.day);
        if (archive.count === 0) return;
        const last = archive.at(archive.count - 1).id;
        state.select({ kind: "figure", id: last });
        for (const day of [archive.firstDay, archive.openingDay, archive.lastDay]) {
          store.getState().setDay(day, "step");
          expect(reopened(store)).toMatchObject({
            day: store.getState().day,
            selected: { kind: "figure", id: last },
          });
        }
      }),
      tries(80),
    );
  });
});
