import { describe, expect, it } from "vitest";
import { selectMoves } from "../../src/store/eventsAndRoutes.ts";
import { selectFilter, selectShown } from "../../src/store/selectors.ts";
import { createAppStore } from "../../src/store/store.ts";
import { writeUrl } from "../../src/store/url.ts";
import { activeFilters } from "../../src/views/shared/facets.ts";
import { allWords } from "../fixtures/allWords.ts";
import { figure, parsed } from "../views/map/fixture.ts";

const FIGURES = [
  figure("kz", "kz", "2022-09-22"),
  figure("ge", "ge-land-border", "2022-09-22"),
  figure("lars", "verkhny-lars", "2022-09-22"),
  figure("syrym", "syrym", "2022-09-22"),
  figure("village", "nowhere", "2022-09-22"),
];

function shown(search: string) {
  const archive = parsed({ figures: FIGURES });
  const state = createAppStore(archive, `day=2022-09-27&${search}`).getState();
  return { archive, state, ids: [...selectShown(archive, state)].map((at) => archive.at(at).id).sort() };
}

describe("the area of the map", () => {
  it("holds a place by its own point, and a country and what has no point by the country's", () => {
    expect(shown("area=43,41,46,43").ids).toEqual(["ge", "lars"]);
    expect(shown("area=60,45,75,53").ids).toEqual(["kz", "village"]);
    expect(shown("area=51,51,52,52").ids).toEqual(["syrym"]);
    expect(shown("area=0,0,1,1").ids).toEqual([]);
  });

  it("holds events by their place, and a stage of a journey by either end", () => {
    const events = ["verkhny-lars", "kz"].map((where) => ({
      id: `at-${where}`,
      title: "T",
      kind: "border",
      when: "2022-09-22",
      where,
    }));
    const routes = [
      { id: "south", from: "vladikavkaz", to: "ge", status: "taken", journey: "j" },
      { id: "east", from: "novosibirsk", to: "karaganda", status: "taken", journey: "j" },
    ];
    const movesIn = (search: string) => {
      const archive = parsed({ figures: FIGURES, events, routes });
      const state = createAppStore(archive, `day=2022-09-27&${search}`).getState();
      const { events: told, routes: stages } = selectMoves(archive, state);
      return [...told, ...stages].map(({ id }) => id);
    };
    expect(movesIn("")).toEqual(["at-kz", "at-verkhny-lars", "south", "east"]);
    expect(movesIn("area=44.5,42.5,45,43.5")).toEqual(["at-verkhny-lars", "south"]);
    expect(movesIn("area=70,48,75,51")).toEqual(["east"]);
  });

  it("is kept in the URL and can be taken away", () => {
    const { archive, state } = shown("area=43,41.5,46,43");
    expect(state.area).toEqual([43, 41.5, 46, 43]);
    expect(writeUrl(state, state.defaults, [])).toContain("area=43,41.5,46,43");
    expect(activeFilters(allWords, archive, selectFilter(archive, state))).toEqual([
      { name: "Area on the map", without: { area: null } },
    ]);
  });

  it.each(["43,41,46", "46,41,43,43", "a,b,c,d", "43,,46,44"])("is not %s", (text) => {
    const { state } = shown(`area=${text}`);
    expect(state.area).toBeNull();
    expect(state.problems[0]?.key).toBe("area");
  });
});
