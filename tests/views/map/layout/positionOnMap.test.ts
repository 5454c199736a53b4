import { describe, expect, it } from "vitest";
import { overlaps, Taken } from "../../../../src/views/map/geometry/boxes.ts";
import { boxAt, layOutLabel } from "../../../../src/views/map/geometry/labels.ts";
import { clusterMarks } from "../../../../src/views/map/layout/clusters.ts";
import { positionOnMap, sideIn } from "../../../../src/views/map/layout/positionOnMap.ts";
import { estimateWidth } from "../../../../src/views/shared/textWidth.ts";
import { contentOn, figure } from "../fixture.ts";
import { surfaceAt, VIEW } from "./surface.ts";

const name = [{ text: "Verkhny Lars", style: "name" }] as const;

describe("clusters", () => {
  it("joins marks whose buttons would overlap to the first of them, across grid cells", () => {
    const marks = [
      { id: "a", x: 21, y: 21 },
      { id: "b", x: 23, y: 23 },
      { id: "c", x: 45, y: 40 },
      { id: "d", x: -5, y: 10 },
    ];
    const clusters = clusterMarks(marks);
    expect(clusters.map(({ lead, members }) => [lead.id, members.map(({ id }) => id)])).toEqual([
      ["a", ["a", "b"]],
      ["c", ["c"]],
      ["d", ["d"]],
    ]);
  });

  it("gives every mark to exactly one cluster", () => {
    const marks = Array.from({ length: 500 }, (_, i) => ({ x: (i * 37) % 300, y: (i * 91) % 200 }));
    const clusters = clusterMarks(marks);
    expect(clusters.flatMap(({ members }) => members)).toHaveLength(500);
    for (const { lead, members } of clusters)
      for (const member of members)
        expect(Math.max(Math.abs(member.x - lead.x), Math.abs(member.y - lead.y))).toBeLessThan(24);
  });
});

describe("very many marks", () => {
  it("are clustered over wider cells, so that there are never more than 150", () => {
    const marks = Array.from({ length: 2000 }, (_, i) => ({ x: (i * 397) % 1440, y: (i * 211) % 640 }));
    const clusters = clusterMarks(marks);
    expect(clusters.length).toBeLessThanOrEqual(150);
    expect(clusters.length).toBeGreaterThan(40);
    expect(clusters.flatMap(({ members }) => members)).toHaveLength(2000);
  });
});

describe("labels", () => {
  it("puts a box on the side asked for", () => {
    const at = { x: 100, y: 100 };
    expect(boxAt({ at, side: "e", gap: 10 }, 40, 20)).toEqual({ x: 110, y: 90, w: 40, h: 20 });
    expect(boxAt({ at, side: "w", gap: 10 }, 40, 20)).toEqual({ x: 50, y: 90, w: 40, h: 20 });
    expect(boxAt({ at, side: "n", gap: 10 }, 40, 20)).toEqual({ x: 80, y: 70, w: 40, h: 20 });
    expect(boxAt({ at, side: "se", gap: 10 }, 40, 20)).toEqual({ x: 106, y: 106, w: 40, h: 20 });
  });

  it("moves to the next side, then to the next tier, then gives up", () => {
    const taken = new Taken();
    const spot = (side: "e" | "w") => ({ at: { x: 200, y: 200 }, side, gap: 10 });
    const full = [...name, { text: "5,500 vehicles, 27 Sept", style: "reading" }] as const;
    const place = () => layOutLabel(taken, VIEW, [full, name], [spot("e"), spot("w")], estimateWidth);
    expect(place()?.side).toBe("e");
    expect(place()?.side).toBe("w");
    expect(place()).toBeNull();
    const narrow = new Taken();
    narrow.add({ x: 300, y: 0, w: 10, h: 400 });
    expect(layOutLabel(narrow, VIEW, [full, name], [spot("e")], estimateWidth)?.lines).toEqual(name);
  });

  it("never lets the view's edge cut a label", () => {
    const spots = [{ at: { x: 890, y: 200 }, side: "e", gap: 5 }] as const;
    expect(layOutLabel(new Taken(), VIEW, [name], spots, estimateWidth)).toBeNull();
  });
});

const queue = { measure: "queue-vehicles", basis: "moment", unit: "vehicles" };
const RECORDS = {
  figures: [
    figure("kz", "kz", "2022-09-21/2022-09-27"),
    figure("lars", "verkhny-lars", "2022-09-27", queue),
    figure("syrym", "syrym", "2022-09-27", queue),
  ],
  routes: [{ id: "r", from: "novosibirsk", to: "kz", status: "planned", journey: "j" }],
};

describe("arrows of one surface", () => {
  const total = (id: string, where: string, last: string, people: number, hedge = "exact") =>
    figure(id, where, `2022-09-21/2022-09-${last}`, { value: { low: people, high: people, hedge } });
  const records = {
    figures: [
      total("kz-22", "kz", "22", 20_000),
      total("kz-24", "kz", "24", 98_000),
      total("kz-25", "kz", "25", 98_000, "about"),
      total("ge-23", "ge", "23", 98_000),
      total("ge-26", "ge", "26", 120_000, "over"),
    ],
  };

  it("are the same as on a surface where none has been drawn before", () => {
    const surface = surfaceAt(62, 50, 3.6);
    for (const day of [0, 1, 2, 3, 4, 5, 6, 2, 4, 1])
      expect(positionOnMap(contentOn(records, day), surface)).toEqual(
        expect.objectContaining({
          flows: positionOnMap(contentOn(records, day), surfaceAt(62, 50, 3.6)).flows.map((flow) => ({
            ...flow,
            item: expect.objectContaining({ country: flow.item.country, number: flow.item.number }),
          })),
        }),
      );
  });

  it("are drawn once for each width", () => {
    const surface = surfaceAt(62, 50, 3.6);
    const shapeOn = (day: number, country: string) =>
      positionOnMap(contentOn(records, day), surface).flows.find(({ item }) => item.country === country)
        ?.shape;
    expect(shapeOn(3, "GE")).toBe(shapeOn(2, "GE"));
    expect(shapeOn(5, "GE")).not.toBe(shapeOn(2, "GE"));
    expect(shapeOn(3, "KZ")).not.toBe(shapeOn(1, "KZ"));
    expect(shapeOn(4, "KZ")).not.toBe(shapeOn(3, "KZ"));
  });
});

describe("the layout on the map", () => {
  it("keeps labels off each other, off the marks and off what is reserved", () => {
    const reserved = [{ x: 0, y: 300, w: 200, h: 150 }];
    const positioned = positionOnMap(contentOn(RECORDS, 6), surfaceAt(62, 52, 3.6, { reserved }));
    const labels = [...positioned.flows, ...positioned.marks].flatMap(({ label }) =>
      label ? [label.box] : [],
    );
    const all = [...labels, ...positioned.countries.map(({ box }) => box)];
    expect(labels.length).toBeGreaterThan(1);
    all.forEach((box, i) => {
      for (const other of [...all.slice(i + 1), ...reserved]) expect(overlaps(box, other)).toBe(false);
      for (const { at } of positioned.marks)
        expect(overlaps(box, { x: at.x - 5, y: at.y - 5, w: 10, h: 10 })).toBe(false);
    });
  });

  it.each([6, 8])("begins the arrow of those who left a place at that place, at zoom %d", (zoom) => {
    const from = figure("ge", "ge", "2022-09-21/2022-09-27", { from: "vladikavkaz" });
    const surface = surfaceAt(44.68, 43.02, zoom);
    const [flow] = positionOnMap(contentOn({ figures: [from] }, 6), surface).flows;
    expect(flow?.tail.x).toBeCloseTo(VIEW.w / 2);
    expect(flow?.tail.y).toBeCloseTo(VIEW.h / 2);
  });

  it("runs the arrow from Russia into the country, and keeps a border arrow short at every zoom", () => {
    for (const zoom of [2, 3.6, 6, 9]) {
      const [flow] = positionOnMap(contentOn(RECORDS, 6), surfaceAt(65, 53, zoom)).flows;
      const length = flow ? Math.hypot(flow.tip.x - flow.tail.x, flow.tip.y - flow.tail.y) : 0;
      expect(length).toBeGreaterThan(30);
      expect(length).toBeLessThan(215);
      expect(flow && flow.tip.y > flow.tail.y).toBe(true);
    }
  });

  it("never leaves out the label of a great number: it goes farther away, tied by a line, or over a journey", () => {
    const { flows } = positionOnMap(contentOn(RECORDS, 6), surfaceAt(62, 52, 3.6));
    const [{ tip } = { tip: { x: 0, y: 0 } }] = flows;
    const near = { x: tip.x - 170, y: tip.y - 60, w: 340, h: 130 };
    const records = { figures: RECORDS.figures.slice(0, 1) };
    const [away] = positionOnMap(contentOn(records, 6), surfaceAt(62, 52, 3.6, { reserved: [near] })).flows;
    expect(away?.label?.lines.map(({ text }) => text)).toContain("about 98,000");
    expect(away?.label && overlaps(away.label.box, near)).toBe(false);
    expect(away?.label && overlaps(away.label.box, VIEW)).toBe(true);
  });

  it("fades a journey out towards a country, which gets no pin", () => {
    const [route] = positionOnMap(contentOn(RECORDS, 6), surfaceAt(62, 52, 3.6)).routes;
    expect(route?.fades).toBe("to");
    const without = positionOnMap(
      contentOn(RECORDS, 6),
      surfaceAt(62, 52, 3.6, {
        countryPoints: new Map(),
        geography: { pointOf: () => undefined, borderOf: () => undefined },
      }),
    );
    expect(without.routes).toEqual([]);
  });

  it("makes one mark of places that would cover each other, and two once there is room", () => {
    const near = figure("near", "vladikavkaz", "2022-09-27", queue);
    const content = contentOn({ figures: [...RECORDS.figures, near] }, 6);
    const far = positionOnMap(content, surfaceAt(45, 43, 4)).marks;
    expect(far.map(({ items }) => items.map(({ place }) => place.id).join()).sort()).toEqual([
      "syrym",
      "verkhny-lars,vladikavkaz",
    ]);
    expect(positionOnMap(content, surfaceAt(45, 43, 8)).marks).toHaveLength(3);
  });

  it("labels a mark that is pointed at on the side where the map goes on", () => {
    const view = { x: 100, y: 50, w: 390, h: 470 };
    expect(sideIn(view, { x: 300, y: 300 })).toBe("n");
    expect(sideIn(view, { x: 300, y: 60 })).toBe("s");
    expect(sideIn(view, { x: 110, y: 60 })).toBe("e");
    expect(sideIn(view, { x: 480, y: 300 })).toBe("w");
  });

  it("says less where the map is narrow", () => {
    const positioned = positionOnMap(contentOn(RECORDS, 6), surfaceAt(62, 52, 3.6, { isCompact: true }));
    expect(positioned.flows[0]?.label?.lines.map(({ text }) => text)).toEqual([
      "about 98,000",
      "Kazakhstan",
      "since 21 Sept",
    ]);
    // A place's number never stands without the place.
    for (const { label, lead } of positioned.marks)
      expect(label?.lines.at(-1)?.text ?? lead.place.name).toBe(lead.place.name);
  });

  it("labels so many marks as its size has room for, and no more", () => {
    const places = Array.from({ length: 60 }, (_, i) => ({
      id: `p${i}`,
      name: "P",
      kind: "crossing",
      country: "KZ",
      coordinates: [40 + (i % 10) * 3.4, 44 + Math.floor(i / 10) * 2],
    }));
    const records = { places, figures: places.map(({ id }) => figure(id, id, "2022-09-27", queue)) };
    const { marks } = positionOnMap(contentOn(records, 6), surfaceAt(56, 50, 4.4));
    const inView = marks.filter(({ isInView }) => isInView);
    const labelled = inView.filter(({ label }) => label !== null);
    // One label for 24,000 square pixels of 900 by 450.
    expect(inView.length).toBeGreaterThan(30);
    expect(labelled).toHaveLength(17);
  });
});
