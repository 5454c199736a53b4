import { describe, expect, it } from "vitest";
import { dayScale } from "../../../src/views/timeline/axis/dayScale.ts";
import { followPinch } from "../../../src/views/timeline/axis/pinch.ts";

/** An element over 10 days of 50 px, from day 100 on, and what two fingers on it ask for. */
function pinched(...moves: readonly (readonly number[])[]): [start: number, days: number][] {
  const shown: [number, number][] = [];
  const element = document.createElement("div");
  document.body.append(element);
  const days = {
    extent: { first: 0, last: 1000, days: 10 },
    start: 100,
    setStart: () => {},
    zoom: () => {},
    show: (start: number, count: number) => shown.push([start, count]),
  };
  const stop = followPinch(element, () => ({ scale: dayScale(100, 109, 500), days, left: 0 }));
  for (const xs of moves) {
    const touches = xs.map((clientX) => ({ clientX, clientY: 0, target: element }));
    element.dispatchEvent(Object.assign(new Event("touchmove"), { touches }));
  }
  stop();
  element.remove();
  return shown;
}

describe("two fingers on the days", () => {
  it("draw half as many days twice as far apart, with the day between them where it is", () => {
    // From 100 px to 200 px apart, around 250 px: the end of day 104.
    expect(pinched([200, 300], [150, 350])).toEqual([
      [100, 10],
      [103, 5],
    ]);
  });

  it("move the days with them", () => {
    expect(pinched([200, 300], [300, 400]).at(-1)).toEqual([98, 10]);
  });

  it("do nothing alone", () => {
    expect(pinched([200], [300])).toEqual([]);
  });
});
