import { expect, it } from "vitest";
import { parseDay } from "../../src/model/time/day.ts";
import { more } from "../../src/words/en/more.ts";
import type { AddressReason } from "../../src/words/problems.ts";
import { segmentText } from "../../src/words/segment.ts";

const say = (key: string, value: string, reason: AddressReason): string =>
  segmentText(more.address.problem({ key, value, reason }));

const first = parseDay("2022-09-21") ?? 0;
const last = parseDay("2022-10-05") ?? 0;

it.each<[AddressReason, string]>([
  [{ code: "not-a-day" }, "write a day as 2022-09-27"],
  [{ code: "outside-record", first, last }, "this record runs from 21 September 2022 to 5 October 2022"],
  [{ code: "span-order", end: "from" }, "the span would begin after its end"],
  [{ code: "span-order", end: "to" }, "the span would end before it begins"],
  [{ code: "options", options: ["yes"] }, "use yes"],
  [{ code: "options", options: ["so-far", "day", "span"] }, "use so-far, day or span"],
  [
    { code: "no-figure-has", unknown: ["XX"], column: "countries", known: ["GE", "KZ"] },
    "no figure here has XX; the countries are GE, KZ",
  ],
  [{ code: "no-record", kind: "route" }, "this record has no journey with that id"],
  [{ code: "area-form" }, "write west,south,east,north in degrees, as in 44,42,45,43"],
  [{ code: "map-form" }, "write latitude,longitude,zoom, as in 43.2,44.6,6"],
  [{ code: "sort-form", columns: ["value", "to"] }, "use value or to, with a - before it to sort downwards"],
])("says of an address: %j", (reason, words) => {
  expect(say("key", "text", reason)).toBe(
    `The address has key=text, which can’t be used: ${words}. The default is shown instead.`,
  );
});
