import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../../../src/load/archive.ts";
import { parseText } from "../../../../src/load/parse.ts";
import { overlaps } from "../../../../src/views/map/geometry/boxes.ts";
import { type Point, toFrame } from "../../../../src/views/map/geometry/project.ts";
import { cross } from "../../../../src/views/map/layout/flows/leaders.ts";
import type { PositionedFlow, Surface } from "../../../../src/views/map/layout/positioned.ts";
import { contentOf, countryAtOf, layOut, openingSurface } from "../pictures/opening.ts";
import { furniture } from "./furniture.ts";
import { SIZES } from "./sizes.ts";

const open = (file: string): Archive => parseText(readFileSync(file, "utf8"));
const exodus = open("data/exodus-2022.json");

const DAYS = [0, 3, 6, 9, 13, 24, 68];

const surfaceOf = (archive: Archive, size: { w: number; h: number }): Surface => ({
  ...openingSurface(archive, size),
  reserved: furniture(size),
});

/** The text of a label, as one. */
const textOf = ({ label }: PositionedFlow): string => label?.lines.map(({ text }) => text).join(" ") ?? "";

/** The flows of a record on a day that are in view. */
const flowsOn = (archive: Archive, day: number, surface: Surface): PositionedFlow[] =>
  layOut(archive, archive.firstDay + day, surface).flows.filter(({ isInView }) => isInView);

describe.each(SIZES)("labels of this site's record on a map of $w × $h", (size) => {
  const surface = surfaceOf(exodus, size);
  const days = DAYS.map((day) => ({ day, flows: flowsOn(exodus, day, surface) }));

  it("are there for every featured country", () => {
    for (const { day, flows } of days)
      expect(
        [day, ...flows.filter(({ item }) => item.isFeatured).map(({ item }) => item.country)].sort(),
      ).toEqual([day, "FI", "GE", "KZ", "MN"].sort());
  });

  it("stand where they would on a page that was opened on that day", () => {
    for (const { day, flows } of days) expect(flows).toEqual(flowsOn(exodus, day, surfaceOf(exodus, size)));
  });

  it("are not looked for again on a day that is the same around them", () => {
    for (const { day, flows } of days) {
      flowsOn(exodus, day, surface);
      const again = flowsOn(exodus, day, surface);
      const once = flowsOn(exodus, day, surface);
      expect(once).toEqual(flows);
      for (const [i, { label }] of once.entries()) expect(label).toBe(again[i]?.label);
    }
  });

  it("say what is counted, where and when", () => {
    for (const { flows } of days)
      for (const flow of flows) {
        const { name, window, shortNumber } = flow.item;
        for (const part of [shortNumber.replace(/ ≠$/, ""), name, window])
          expect(textOf(flow)).toContain(part);
      }
  });

  it("have leaders that do not cross", () => {
    for (const { flows } of days) {
      const leaders = flows.flatMap(({ leader }) => (leader ? [leader] : []));
      leaders.forEach((one, i) => {
        for (const other of leaders.slice(i + 1)) expect(cross(one, other)).toBe(false);
      });
    }
  });
});

/** The days of the record on which some went back, without those that tell the same as one before. */
const WITH_BACK = (() => {
  const days = new Map<string, number>();
  for (let day = exodus.lastDay - exodus.firstDay; day >= 0; day--) {
    const { flows } = contentOf(exodus, exodus.firstDay + day);
    const told = flows.map(({ country, number, window }) => `${country} ${number} ${window}`).join();
    if (flows.some(({ back }) => back)) days.set(told, day);
  }
  return [...days.values()];
})();

describe.each(SIZES)("the arrows of this site's record on a map of $w × $h", (size) => {
  const surface = surfaceOf(exodus, size);

  it("go back only where the label says how many went back, on every day", () => {
    const drawn = WITH_BACK.flatMap((day) =>
      flowsOn(exodus, day, surface).flatMap((flow) => {
        const { numbers, country } = flow.item;
        const isSaid = numbers.every((number) => textOf(flow).includes(number));
        return flow.back || (flow.item.back && isSaid) ? [{ day, country, isSaid, back: flow.back }] : [];
      }),
    );
    expect(drawn.filter(({ back, isSaid }) => !back || !isSaid)).toEqual([]);
    // A narrow map draws none.
    expect(drawn.length > 0).toBe(size.w > 560);
  });

  it("lie where they lie whatever was laid out before, and wherever the panes are", () => {
    const { x, y } = surface.frame.origin;
    const placeOf = ({ item, label, leader, tip }: PositionedFlow) => [item.country, label, leader, tip];
    const moved = (dx: number, dy: number): Surface => {
      const frame = { ...surface.frame, origin: { x: Math.round(x) + dx, y: Math.round(y) + dy } };
      frame.view = { ...frame.view, x: -dx, y: -dy };
      return {
        ...surface,
        frame,
        countryAt: countryAtOf(frame),
        reserved: furniture(size).map((box) => ({ ...box, x: box.x - dx, y: box.y - dy })),
      };
    };
    const [still, panned] = [moved(0, 0), moved(37, -22)];
    for (const day of DAYS) {
      const fresh = flowsOn(exodus, day, moved(0, 0)).map(placeOf);
      expect(flowsOn(exodus, day, still).map(placeOf)).toEqual(fresh);
      const boxes = flowsOn(exodus, day, panned).map(({ item, label }) => [
        item.country,
        label && [label.box.x + 37, label.box.y - 22].map(Math.round),
      ]);
      expect(boxes).toEqual(
        flowsOn(exodus, day, still).map(({ item, label }) => [
          item.country,
          label && [label.box.x, label.box.y].map(Math.round),
        ]),
      );
    }
  });
});

describe("labels on a phone", () => {
  it.each(SIZES.filter(({ w }) => w < 400))(
    "lie over no other country that has a number, on a map of $w × $h",
    (size) => {
      const surface = surfaceOf(exodus, size);
      for (const day of DAYS) {
        const flows = flowsOn(exodus, day, surface);
        const told = new Set(flows.map(({ item }) => item.country));
        for (const { item, label } of flows) {
          const { x = 0, y = 0, w = 0, h = 0 } = label?.box ?? {};
          const over = Array.from({ length: 200 }, (_, i) =>
            surface.countryAt?.({
              x: x + (((i % 20) + 0.5) * w) / 20,
              y: y + ((Math.floor(i / 20) + 0.5) * h) / 10,
            }),
          ).filter((code) => code !== item.country && told.has(code ?? ""));
          expect([day, item.country, over.length / 200 <= 0.1]).toEqual([day, item.country, true]);
        }
      }
    },
  );

  it("are there for each country with a count of a record that features none", () => {
    const ukraine = open("tests/fixtures/foreign/ukraine-2022.json");
    const surface = surfaceOf(ukraine, { w: 390, h: 337 });
    const flows = flowsOn(ukraine, ukraine.openingDay - ukraine.firstDay, surface);
    expect(flows.filter(({ label }) => label).map(({ item }) => item.country)).toEqual(
      expect.arrayContaining(["UA", "PL", "HU", "MD", "RO", "SK"]),
    );
  });
});

describe.each(["ukraine-2022", "j-greece", "k-venezuela"])("labels of %s", (name) => {
  const archive = open(`tests/fixtures/foreign/${name}.json`);

  it.each(SIZES)(
    "are at every arrow that is drawn on a map of $w × $h, off each other and off what is at the edges",
    (size) => {
      const surface = surfaceOf(archive, size);
      const day = archive.openingDay - archive.firstDay;
      const { flows, marks, landmarks } = layOut(archive, archive.firstDay + day, surface);
      const inView = flows.filter(({ isInView }) => isInView);
      expect(inView.length).toBeGreaterThan(0);
      expect(inView.filter(({ label }) => label === null)).toEqual([]);
      const boxes = [
        ...[...inView, ...marks].flatMap(({ label }) => (label ? [label.box] : [])),
        ...landmarks.map(({ box }) => box),
      ];
      boxes.forEach((box, i) => {
        for (const other of [...boxes.slice(i + 1), ...surface.reserved])
          expect(overlaps(box, other)).toBe(false);
      });
      const leaders = inView.flatMap(({ leader }) => (leader ? [leader] : []));
      leaders.forEach((one, i) => {
        for (const other of leaders.slice(i + 1)) expect(cross(one, other)).toBe(false);
      });
    },
  );
});

describe("the great cities of the country that people leave", () => {
  it.each(SIZES)(
    "are named on a map of $w × $h, on every day and at every zoom that has them in view",
    (size) => {
      const opening = surfaceOf(exodus, size);
      const at = (zoom: number, longitude: number, latitude: number): Surface => {
        const frame = { ...opening.frame, zoom, origin: { x: 0, y: 0 } };
        const middle: Point = toFrame({ ...frame, view: { ...frame.view, x: 0, y: 0 } }, [
          longitude,
          latitude,
        ]);
        const origin = { x: middle.x - size.w / 2, y: middle.y - size.h / 2 };
        return { ...opening, frame: { ...frame, origin }, countryAt: null };
      };
      for (const day of DAYS)
        for (const surface of [opening, at(2, 34, 57), at(3, 34, 57), at(4, 34, 57), at(5, 34, 57)]) {
          const { landmarks } = layOut(exodus, exodus.firstDay + day, surface);
          expect(landmarks.map(({ name }) => name)).toEqual(["Moscow", "Saint Petersburg"]);
        }
    },
  );
});
