import { describe, expect, it } from "vitest";
import { NEVER } from "../../../src/model/time/clock.ts";
import { NO_FILTER } from "../../../src/store/choices.ts";
import { layOutEvents } from "../../../src/views/timeline/layout/eventsLayout.ts";
import { daysOf, holds, shownMembers } from "../../../src/views/timeline/layout/groups.ts";
import { layOutLane } from "../../../src/views/timeline/layout/laneLayout.ts";
import { figureGroup, NOWHERE } from "../../../src/views/timeline/layout/laneMarks.ts";
import { groupLanes } from "../../../src/views/timeline/layout/laneRecords.ts";
import {
  countWithin,
  isLeftOut,
  presenceBits,
  readPresence,
} from "../../../src/views/timeline/layout/presence.ts";
import { en } from "../../../src/words/en.ts";
import { dayOf, figure, sceneOf, storeOf } from "./record.ts";

describe("what does not show yet", () => {
  const tables = {
    figures: [
      figure("f", "2022-09-27", 1),
      figure("u", "2022-09-27", 2, { evidence: [{ source: "paper", summary: "S." }] }),
    ],
  };
  const bitsOf = (search: string, times: { happened: number; known: number }, isOut = false) => {
    const { archive, getState } = storeOf(tables, search);
    return presenceBits(archive, getState(), times, null, isOut);
  };
  const phaseOf = (search: string, times: { happened: number; known: number }) =>
    readPresence(bitsOf(search, times)).phase;
  const times = { happened: dayOf("2022-09-27"), known: dayOf("2022-09-28") };

  it("is a ghost by what happened, and absent by what was known", () => {
    expect(phaseOf("?day=2022-09-26", times)).toBe("ghost");
    expect(phaseOf("?day=2022-09-27", times)).toBe("shown");
    expect(phaseOf("?day=2022-09-27&clock=known", times)).toBe("absent");
    expect(phaseOf("?day=2022-09-28&clock=known", times)).toBe("shown");
  });

  it("is a ghost where the filter leaves it out, by either clock, but not before it is known", () => {
    const outOn = (search: string) => readPresence(bitsOf(search, times, true)).phase;
    expect(outOn("?day=2022-09-28")).toBe("ghost");
    expect(outOn("?day=2022-09-28&clock=known")).toBe("ghost");
    expect(outOn("?day=2022-09-27&clock=known")).toBe("absent");
  });

  it("is never known where no publication has a day", () => {
    const scene = sceneOf(storeOf(tables));
    const [lane] = groupLanes(scene.archive, en);
    const layout = lane && layOutLane(scene, lane, null);
    expect(layout?.bars.find(({ ref }) => ref.id === "u")?.times).toEqual({
      happened: dayOf("2022-09-27"),
      known: NEVER,
    });
  });

  it("is left out by its number where the filter leaves it out", () => {
    const { archive, getState } = storeOf(tables, "?disputed=yes");
    expect([0, 1, undefined].map((number) => isLeftOut(archive, getState(), number))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isLeftOut(archive, storeOf(tables).getState(), 0)).toBe(false);
  });

  it("is neither counted in a group nor listed, and of the others only those of the day are", () => {
    const figures = ["2022-09-24", "2022-09-22", "2022-09-23", "2022-09-22"].map((when, at) =>
      figure(`f${at}`, when, at),
    );
    const { archive, getState } = storeOf({ figures }, "?day=2022-09-23");
    const group = figureGroup("g", "Four", NOWHERE, [0, 1, 2, 3]);
    const passes = Uint8Array.from([1, 1, 1, 0]);
    expect([...daysOf(group, archive.columns, "happened", passes)]).toEqual(
      ["2022-09-22", "2022-09-23", "2022-09-24"].map(dayOf),
    );
    expect(shownMembers(group, archive, getState()).map(({ id }) => id)).toEqual(["f1", "f2", "f3"]);
    const half = figureGroup("h", "Two", NOWHERE, [0, 1]);
    expect(["f1", "f2"].map((id) => holds(half, archive, { kind: "figure", id }))).toEqual([true, false]);
    expect(holds(half, archive, null)).toBe(false);
  });

  it("counts the members of a group", () => {
    expect([0, 3, 4, 9, 10].map((day) => countWithin([3, 4, 4, 10], 0, day))).toEqual([0, 1, 3, 3, 4]);
  });
});

describe("events", () => {
  const event = (id: string, when: string, title: string) => ({
    id,
    title,
    kind: "speech",
    when,
    where: "kz",
  });

  it("share a day's diamond, and write the titles that have room", () => {
    const store = storeOf({
      events: [
        event("a", "2022-09-21", "A decree"),
        event("b", "2022-09-21", "A protest"),
        event("c", "2022-09-22", "A speech that is much too long for the room that it has"),
        event("old", "2022-02-24", "A war"),
      ],
    });
    const layout = layOutEvents(sceneOf(store), NO_FILTER, 13);
    expect(layout.marks.map(({ x, group }) => [x, group?.size ?? 1])).toEqual([
      [25, 2],
      [75, 1],
    ]);
    expect(layout.earlier?.events.map(({ ref }) => ref.id)).toEqual(["old"]);
    const [first, second] = layout.marks;
    expect(first?.label).toMatchObject({ row: 1, text: "A decree" });
    expect(second?.label?.row).toBe(0);
    expect(second?.label?.text).toMatch(/^A speech that .*…$/);
  });
});

describe("events under a filter", () => {
  const event = (id: string, when: string, where: string) => ({ id, title: id, kind: "speech", when, where });
  const events = [
    event("a", "2022-09-21", "kz"),
    event("b", "2022-09-21", "uralsk"),
    event("c", "2022-09-22", "kz"),
  ];

  it("keep their places and never show where it leaves them out", () => {
    const scene = sceneOf(storeOf({ events }));
    const all = layOutEvents(scene, NO_FILTER, 13);
    const some = layOutEvents(scene, { countries: ["FI"], area: null }, 13);
    expect(some.marks.map(({ x }) => x)).toEqual(all.marks.map(({ x }) => x));
    expect(all.marks.map(({ isOut }) => isOut)).toEqual([false, false]);
    expect(some.marks.map(({ isOut }) => isOut)).toEqual([true, true]);
    const [mark] = some.marks;
    expect(
      mark?.group && [...daysOf(mark.group, scene.archive.columns, "happened", new Uint8Array())],
    ).toEqual([]);
    expect(mark?.group && [...daysOf(mark.group, scene.archive.columns, "happened", null)]).toHaveLength(2);
  });

  it("lead no day on which others pass", () => {
    const told = [{ source: "paper", published: "2022-09-21", summary: "S." }];
    const decree = { ...event("decree", "2022-09-21", "ru"), evidence: told };
    const scene = sceneOf(storeOf({ events: [decree, event("speech", "2022-09-21", "kz")] }));
    const leadIn = (countries: string[]) =>
      layOutEvents(scene, { countries, area: null }, 13).marks.map(({ lead, isOut }) => [lead.id, isOut]);
    expect(leadIn([])).toEqual([["decree", false]]);
    expect(leadIn(["KZ"])).toEqual([["speech", false]]);
  });
});
