import { expect, it } from "vitest";
import { isolated } from "../../../src/words/isolated.ts";

it("isolates a name that could turn what follows, and no other", () => {
  expect(isolated("Verkhny Lars")).toBe("Verkhny Lars");
  expect(isolated("ყაზბეგი")).toBe("ყაზბეგი");
  expect(isolated("מעבר 2")).toBe("\u2068מעבר 2\u2069");
  expect(isolated("a\u202ecrossing")).toBe("\u2068a\u202ecrossing\u2069");
  expect(isolated("ا\u2069b")).toBe("\u2068اb\u2069");
});
