import { describe, expect, it } from "vitest";
import { around, type Box, Taken } from "../../../../src/views/map/geometry/boxes.ts";
import type { Leader } from "../../../../src/views/map/geometry/labels.ts";
import {
  asksAgain,
  lookAround,
  type Searched,
  zoneOf,
} from "../../../../src/views/map/layout/flows/searched.ts";
import type { Rooms } from "../../../../src/views/map/layout/positioned.ts";

const roomsWith = (boxes: readonly Box[], leaders: readonly Leader[] = []): Rooms => {
  const rooms: Rooms = { taken: new Taken(), firm: new Taken(), labels: new Taken(), leaders: [...leaders] };
  for (const box of boxes) rooms.taken.add(box);
  return rooms;
};

const NEAR = around(10, 10, 4);
const FAR = around(500, 10, 4);
const LEADER: Leader = [
  { x: 20, y: 20 },
  { x: 20, y: 40 },
];
const told = new Set(["KZ"]);
const zone = zoneOf(
  [
    { x: 0, y: 0 },
    { x: 60, y: 30 },
  ],
  40,
);
const last: Searched = {
  told,
  asked: [70, true, "about 98,000"],
  zone,
  around: lookAround(zone, roomsWith([NEAR], [LEADER])),
  found: null,
};

describe("a search for a label", () => {
  it("looks as far around its points as it is told to", () => {
    expect(zone).toEqual({ x: -40, y: -40, w: 140, h: 110 });
  });

  it("is the same with the same words and the same around it, whatever lies farther away", () => {
    const next = { told, asked: [70, true, "about 98,000"] };
    expect(asksAgain(last, next, roomsWith([NEAR], [LEADER]))).toBe(true);
    expect(asksAgain(last, next, roomsWith([FAR, { ...NEAR }], [LEADER]))).toBe(true);
  });

  it("is another one with other words, or where other countries are told of", () => {
    const rooms = roomsWith([NEAR], [LEADER]);
    expect(asksAgain(last, { told, asked: [70, true, "about 100,000"] }, rooms)).toBe(false);
    expect(asksAgain(last, { told, asked: [70, true] }, rooms)).toBe(false);
    expect(asksAgain(last, { told: new Set(["KZ"]), asked: last.asked }, rooms)).toBe(false);
  });

  it("is another one where a box or a line near it has come, gone or moved", () => {
    const [from, to] = LEADER;
    for (const rooms of [
      roomsWith([], [LEADER]),
      roomsWith([NEAR, around(30, 10, 4)], [LEADER]),
      roomsWith([around(11, 10, 4)], [LEADER]),
      roomsWith([{ ...NEAR, w: 9 }], [LEADER]),
      roomsWith([NEAR]),
      roomsWith([NEAR], [[from, { ...to, x: 21 }]]),
    ])
      expect(asksAgain(last, last, rooms)).toBe(false);
  });
});
