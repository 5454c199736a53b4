import { describe, expect, it } from "vitest";
import { selectLens } from "../../../../src/store/selectors.ts";
import { createAppStore } from "../../../../src/store/store.ts";
import { chooseContent, type PlaceItem } from "../../../../src/views/map/content/chooseContent.ts";
import { collectRecords, type MapRecords } from "../../../../src/views/map/content/collectRecords.ts";
import { en } from "../../../../src/words/en.ts";
import { FIRST, figure, parsed } from "../fixture.ts";

describe("the places of one filter", () => {
  const figures = [
    ...["22", "24", "27"].map((day) => figure(`lars-${day}`, "verkhny-lars", `2022-09-${day}`)),
    ...["23", "24"].map((day) => figure(`syrym-${day}`, "syrym", `2022-09-${day}`)),
  ];
  const events = [
    {
      id: "shut",
      title: "Shut",
      kind: "closure",
      when: "2022-09-25",
      where: "syrym",
      closes: true,
      evidence: [],
    },
  ];
  const archive = parsed({ figures, events });
  const lens = selectLens(archive, createAppStore(archive, "").getState());
  const placesOn = (day: number, records: MapRecords) =>
    chooseContent({ archive, words: en, clock: lens.clock, day: FIRST + day }, records).places;

  it("are the same as where no other day was asked for before, and the same objects while nothing changes", () => {
    const records = collectRecords(archive, lens);
    const asTold = ({ place, at, told, count, isClosed }: PlaceItem) => [place.id, at, told, count, isClosed];
    for (const day of [0, 1, 2, 3, 4, 5, 6, 3, 1, 6, 2])
      expect(placesOn(day, records).map(asTold)).toEqual(
        placesOn(day, collectRecords(archive, lens)).map(asTold),
      );
    const lars = (day: number) => placesOn(day, records).find(({ place }) => place.id === "verkhny-lars");
    expect(lars(4)).toBe(lars(3));
    expect(lars(6)).not.toBe(lars(3));
    const syrym = (day: number) => placesOn(day, records).find(({ place }) => place.id === "syrym");
    expect(syrym(4)?.isClosed).toBe(true);
    expect(syrym(3)?.isClosed).toBe(false);
  });
});
