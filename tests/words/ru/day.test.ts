import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/load/parse.ts";
import { planDay } from "../../../src/model/dayPlan.ts";
import { isoDay, parseDay } from "../../../src/model/time/day.ts";
import { selectReadings } from "../../../src/store/readings/dayReadings.ts";
import { createAppStore } from "../../../src/store/store.ts";
import { ru } from "../../../src/words/ru.ts";
import { segmentText } from "../../../src/words/segment.ts";
import { plainSpaces } from "./plainSpaces.ts";

const archive = parseDataset(JSON.parse(readFileSync("data/exodus-2022.json", "utf8")));

function sentenceOf(day: number, clock = "happened"): string {
  const store = createAppStore(archive, `clock=${clock}`);
  store.getState().setDay(day, "replace");
  const plan = planDay(archive, selectReadings(archive, store.getState()), "full");
  return plainSpaces(segmentText(ru.sentence.day(archive, plan)));
}

const on = (iso: string): string => sentenceOf(parseDay(iso) ?? expect.fail(iso));
const days = Array.from({ length: archive.lastDay - archive.firstDay + 1 }, (_, i) => archive.firstDay + i);

describe("the day in Russian", () => {
  it("says what countries have counted, each verb, noun and first day once", () => {
    expect(on("2022-09-27")).toContain(
      "В Казахстане насчитали около 98 000 въездов и 64 234 выезда с 21 сентября (примерно на 26 сент.; оспаривается); в Грузии — не менее 53 136 въездов",
    );
    expect(on("2022-09-23")).toContain(
      "В Грузии насчитали 9307 въездов за день (оспаривается); в Финляндии — 7667 за день.",
    );
  });

  it("says whose a count is where it is not the country’s own, and what is old", () => {
    expect(on("2022-10-20")).toContain(
      "в Грузии — почти 69 000 въездов (на 29 сент.; данные: Verstka), более поздних сопоставимых нет;",
    );
  });

  it.each(["happened", "known"])("is sound on every day by “%s”", (clock) => {
    const odd = days.filter((day) => {
      const text = sentenceOf(day, clock);
      const isOdd =
        /\.\.|\s[,.;]|\s{2}|\(\)|undefined|null|NaN|; ;|\( /.test(text) || !/[.?!…][”»]?$/.test(text);
      return isOdd || !text.includes("день ");
    });
    expect(odd.map(isoDay)).toEqual([]);
  });
});

it("names every figure of the record in Russian order, in a sound text", () => {
  const names = Array.from({ length: archive.count }, (_, n) =>
    plainSpaces(ru.record.figure(archive, archive.at(n))),
  );
  expect(names.filter((name) => /undefined|null|NaN|\{|\s{2}/.test(name))).toEqual([]);
  const kz = archive.figure("kz-entries-2022-09-27") ?? expect.fail();
  const place = {
    ...archive,
    places: new Map([[kz.where, { name: "Казахстан" }]]),
  } as unknown as typeof archive;
  expect(plainSpaces(ru.record.figure(place, kz))).toMatch(
    /^Казахстан, въезды: около 98 000 человек, .*сентября 2022 г\./,
  );
});
