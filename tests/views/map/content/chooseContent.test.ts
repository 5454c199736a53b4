import { describe, expect, it } from "vitest";
import { contentOn, figure } from "../fixture.ts";

const since = figure("kz-since", "kz", "2022-09-21/2022-09-27");

describe("places", () => {
  const queue = figure("queue", "verkhny-lars", "2022-09-27", {
    measure: "queue-vehicles",
    basis: "moment",
    unit: "vehicles",
  });

  it("never makes a mark of a country, even of one with coordinates", () => {
    const content = contentOn({ figures: [since] }, 6);
    expect(content.places).toEqual([]);
    expect(content.countries).toEqual([{ code: "KZ", place: "kz", name: "Kazakhstan" }]);
  });

  it("shows a place's latest figure, the queue where days are equal, and counts the rest", () => {
    const figures = [
      figure("old", "verkhny-lars", "2022-09-25", { basis: "per-day" }),
      figure("same-day", "verkhny-lars", "2022-09-27", { basis: "per-day" }),
      queue,
    ];
    const readingOn = (day: number) => {
      const { places, read } = contentOn({ figures }, day);
      return places.map((place) => read(place))[0];
    };
    expect(contentOn({ figures }, 8).places[0]).toMatchObject({
      count: 3,
      family: "queue",
      isClosed: false,
    });
    expect(readingOn(8)?.figure.id).toBe("queue");
    expect(readingOn(8)).toMatchObject({ isOlder: true, text: "about 98,000 vehicles, 27 Sept" });
    expect(readingOn(6)?.isOlder).toBe(false);
  });

  it("rings a place that an event says was shut", () => {
    const events = [
      { id: "e", title: "Barrier", kind: "border", when: "2022-09-26", where: "verkhny-lars", closes: true },
    ];
    expect(contentOn({ figures: [queue], events }, 7).places[0]?.isClosed).toBe(true);
    expect(contentOn({ figures: [queue], events }, 7).flags).toHaveLength(1);
    expect(contentOn({ figures: [queue], events }, 9).flags).toHaveLength(0);
  });
});

describe("a place that is closed", () => {
  const queue = figure("q", "verkhny-lars", "2022-09-25", { measure: "queue-vehicles", basis: "moment" });
  const event = (id: string, when: string, rest: object) => ({
    id,
    title: "A rally demands that the border be shut",
    kind: "border",
    when,
    where: "verkhny-lars",
    ...rest,
  });
  const closedOn = (day: number, ...events: object[]) =>
    contentOn({ figures: [queue], events }, day).places[0]?.isClosed;

  it("is one that an event closes, until one opens it again", () => {
    const events = [
      event("shut", "2022-09-26", { closes: true }),
      event("open", "2022-09-28", { reopens: true }),
    ];
    expect([4, 5, 6, 7].map((day) => closedOn(day, ...events))).toEqual([false, true, true, false]);
  });

  it("is none by the words of a title, nor where it is closed to some only", () => {
    expect(closedOn(6, event("rally", "2022-09-26", {}))).toBe(false);
    expect(closedOn(6, event("some", "2022-09-26", { closes: true, closedTo: "tourists" }))).toBe(false);
  });
});

describe("journeys, flags and silences", () => {
  const route = { id: "r", from: "novosibirsk", to: "karaganda", status: "taken", journey: "j" };

  it("shows a journey from its first day, and one without a date always", () => {
    const routes = [
      { ...route, when: "2022-09-23/2022-09-25" },
      { ...route, id: "undated" },
    ];
    const ids = (day: number) => contentOn({ routes }, day).routes.map(({ route: { id } }) => id);
    expect(ids(1)).toEqual(["undated"]);
    expect(ids(2)).toEqual(["r", "undated"]);
  });

  it("keeps a journey to a country and drops one to a place without coordinates, or between countries", () => {
    const routes = [
      { ...route, id: "fades", to: "kz" },
      { ...route, id: "lost", to: "nowhere" },
      { ...route, id: "vague", from: "ru", to: "kz" },
    ];
    expect(contentOn({ routes }, 1).routes.map(({ route: { id } }) => id)).toEqual(["fades"]);
  });

  it("hatches a silent country on its days only, but not for a shut border or another measure", () => {
    const silences = [
      { country: "KZ", when: "2022-09-25/2022-09-26", kind: "not-published", reason: "None." },
      { country: "GE", when: "2022-09-25", kind: "border-closed", reason: "Shut." },
      { country: "FI", when: "2022-09-25", kind: "not-found", measure: "exits", reason: "None." },
    ];
    const records = { silences, figures: [since] };
    expect([...contentOn(records, 4).silent]).toEqual(["KZ"]);
    expect([...contentOn(records, 6).silent]).toEqual([]);
  });

  it("does not hatch a country of which some count of entries shows already, whatever the filter", () => {
    const silences = [
      { country: "KZ", when: "2022-09-22/..", kind: "not-published", reason: "None." },
      { country: "GE", when: "2022-09-22/..", kind: "not-published", reason: "None." },
    ];
    const figures = [since, figure("lars", "verkhny-lars", "2022-09-25", { basis: "per-day" })];
    expect([...contentOn({ silences, figures }, 3).silent]).toEqual(["KZ", "GE"]);
    expect([...contentOn({ silences, figures }, 4).silent]).toEqual(["KZ"]);
    expect([...contentOn({ silences, figures }, 9, "country=GE").silent]).toEqual([]);
  });
});
