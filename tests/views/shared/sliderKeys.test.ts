import { describe, expect, it } from "vitest";
import { keyTarget } from "../../../src/views/shared/input/sliderKeys.ts";

const press = (key: string, more: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});
const KEYS = [
  "ArrowRight",
  "ArrowLeft",
  "ArrowUp",
  "ArrowDown",
  "PageUp",
  "PageDown",
  "Home",
  "End",
  "a",
] as const;

describe("a key", () => {
  it("takes a slider up and down", () => {
    const range = { least: 0, most: 39, page: 7, down: -1 } as const;
    expect(KEYS.map((key) => keyTarget(press(key), 10, range))).toEqual([11, 9, 11, 9, 17, 3, 0, 39, null]);
  });

  it("takes a scrollbar the way the page goes", () => {
    const range = { least: 0, most: 24, page: 16, down: 1 } as const;
    expect(KEYS.map((key) => keyTarget(press(key), 10, range))).toEqual([11, 9, 9, 11, 0, 24, 0, 24, null]);
  });

  it("takes a row sideways only", () => {
    const range = { least: 0, most: 4, down: 0 } as const;
    expect(KEYS.map((key) => keyTarget(press(key), 4, range))).toEqual([
      4,
      3,
      null,
      null,
      null,
      null,
      0,
      4,
      null,
    ]);
  });

  it("is the browser's own with Alt, Ctrl or Meta", () => {
    for (const modifier of ["altKey", "ctrlKey", "metaKey"])
      expect(
        keyTarget(press("ArrowRight", { [modifier]: true }), 1, { least: 0, most: 9, down: -1 }),
      ).toBeNull();
  });
});
