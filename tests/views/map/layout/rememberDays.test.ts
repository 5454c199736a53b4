import { expect, it } from "vitest";
import { rememberDays } from "../../../../src/views/map/layout/rememberDays.ts";

it("works each day out once, for each first day apart", () => {
  const asked: string[] = [];
  const of = rememberDays((from, day) => {
    asked.push(`${from} ${day}`);
    return { from, day };
  });
  const first = of(undefined, 7);
  expect(of(7, 7)).toEqual({ from: 7, day: 7 });
  expect(of(undefined, 8)).toEqual({ from: undefined, day: 8 });
  expect(of(undefined, 7)).toBe(first);
  expect(asked).toEqual(["undefined 7", "7 7", "undefined 8"]);
});

it("does not grow with a record of years", () => {
  let made = 0;
  const of = rememberDays(() => ({ number: made++ }));
  for (let day = 0; day < 1000; day++) of(undefined, day);
  expect(of(undefined, 999)).toEqual({ number: 999 });
  expect(of(undefined, 0)).toEqual({ number: 1000 });
});
