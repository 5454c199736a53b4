import { expect, it } from "vitest";
import { parseDay } from "../../../src/model/time/day.ts";
import { type Edtf, parseEdtf } from "../../../src/model/time/edtf.ts";
import { shareTravelled } from "../../../src/model/time/journey.ts";

const when = (text: string): Edtf => {
  const edtf = parseEdtf(text);
  if (!edtf) throw new Error(text);
  return edtf;
};
const share = (text: string | null, day: string, status: "taken" | "planned" = "taken") =>
  shareTravelled({ when: text === null ? null : when(text), status }, parseDay(day) ?? Number.NaN);

it("is a part on each day of a journey, and all of it on the last", () => {
  const days = ["2022-09-20", "2022-09-21", "2022-09-22", "2022-09-23", "2022-10-01"];
  expect(days.map((day) => share("2022-09-21/2022-09-23", day))).toEqual([0, 1 / 3, 2 / 3, 1, 1]);
  expect(share("2022-09-23", "2022-09-23")).toBe(1);
});

it("is all of it by the last day, where the first is not known", () => {
  expect(share("../2022-09-23", "2022-09-22")).toBe(0);
  expect(share("../2022-09-23", "2022-09-23")).toBe(1);
});

it("is not known of a plan, nor of what nobody dates", () => {
  expect(share("2022-09-21/2022-09-23", "2022-09-23", "planned")).toBeNull();
  expect(share(null, "2022-09-23")).toBeNull();
  expect(share("2022-09-21/..", "2022-09-23")).toBeNull();
});
