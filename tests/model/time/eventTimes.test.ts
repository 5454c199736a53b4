import { expect, it } from "vitest";
import { NEVER } from "../../../src/model/time/clock.ts";
import { parseDay } from "../../../src/model/time/day.ts";
import { eventTimes, routeTimes } from "../../../src/model/time/eventTimes.ts";
import { openFile } from "../../fixtures/open.ts";
import { smallFile } from "../../fixtures/small.ts";

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const piece = (published: string | null) => ({ source: "mt", published, summary: "Ours." });
const stage = (id: string, when: string | undefined, ...evidence: object[]) => ({
  id,
  from: "ru",
  to: "kz",
  status: "taken",
  journey: "j",
  when,
  evidence,
});
const event = (id: string, when: string, ...evidence: object[]) => ({
  id,
  title: "T",
  kind: "border",
  where: "kz",
  when,
  evidence,
});

const { archive } = openFile({
  ...smallFile(),
  routes: [
    stage("told", "2022-09-22/2022-09-24", piece("2022-10-01"), piece("2022-09-30")),
    stage("untold", "2022-09-22/2022-09-24"),
    stage("until", "../2022-09-24"),
    stage("undated", undefined),
    stage("before", "2022-09-01", piece("2022-09-02")),
    stage("unpublished", "2022-09-22", piece(null)),
  ],
  events: [
    event("closed", "2022-09-23/2022-09-25", piece("2022-09-26")),
    event("before", "2022-09-01", piece("2022-09-02")),
    event("unpublished", "2022-09-23", piece(null)),
  ],
});

it("a stage of a journey shows from its first day, else its last, else the record's; or once it is published, and not before the first day", () => {
  expect(archive.routes.map((route) => [route.id, routeTimes(archive, route).happened])).toEqual([
    ["told", day("2022-09-22")],
    ["untold", day("2022-09-22")],
    ["until", day("2022-09-24")],
    ["undated", day("2022-09-21")],
    ["before", day("2022-09-21")],
    ["unpublished", day("2022-09-22")],
  ]);
  expect(archive.routes.map((route) => routeTimes(archive, route).known)).toEqual([
    day("2022-09-30"),
    day("2022-09-22"),
    day("2022-09-24"),
    day("2022-09-21"),
    day("2022-09-21"),
    NEVER,
  ]);
});

it("an event shows from its last day, or once it is published, and not before the record's first day", () => {
  expect(archive.events.map((one) => eventTimes(archive, one))).toEqual([
    { happened: day("2022-09-25"), known: day("2022-09-26") },
    { happened: day("2022-09-21"), known: day("2022-09-21") },
    { happened: day("2022-09-23"), known: NEVER },
  ]);
});
