import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LayoutScanner } from "../../src/load/large/layoutScanner.ts";
import { ScanError } from "../../src/load/large/scanner.ts";

/** Scans a text whose bytes come in parts of some size. */
function scan(text: string, part: number): LayoutScanner {
  const bytes = new TextEncoder().encode(text);
  const scanner = new LayoutScanner("figures");
  for (let at = part; at < bytes.length; at += part) scanner.feed(bytes.subarray(0, at), false);
  scanner.feed(bytes, true);
  return scanner;
}

const textAt = (text: string, [from, to]: readonly [number, number]): string =>
  new TextDecoder().decode(new TextEncoder().encode(text).subarray(from, to));

describe("the layout of a file", () => {
  it("is the same in whatever parts its bytes come", () => {
    const text = ' { "a" : "x\\"}" , "figures" : [ {"b": "]"}, 12 ,"\\\\" ] , "é" : [[{}]] , "n":-1.5e3 } ';
    for (let part = 1; part <= text.length; part++) {
      const { values, items } = scan(text, part);
      expect([...values].map(([key, range]) => [key, textAt(text, range)])).toEqual([
        ["a", '"x\\"}"'],
        ["figures", '[ {"b": "]"}, 12 ,"\\\\" ]'],
        ["é", "[[{}]]"],
        ["n", "-1.5e3"],
      ]);
      const pairs = Array.from({ length: items.length / 2 }, (_, i) => [...items.slice(2 * i, 2 * i + 2)]);
      expect(pairs.map(([from = 0, to = 0]) => textAt(text, [from, to]))).toEqual([
        '{"b": "]"}',
        "12",
        '"\\\\"',
      ]);
    }
  });

  it("has the values that JSON.parse has, or is refused", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.integer({ min: 1, max: 30 }),
        (file, part) => {
          const text = JSON.stringify(file);
          const { values } = scan(text, part);
          expect(new Map([...values].map(([key, range]) => [key, JSON.parse(textAt(text, range))]))).toEqual(
            new Map(Object.entries(JSON.parse(text))),
          );
          expect(() => scan(text.slice(0, -1), part)).toThrow(ScanError);
        },
      ),
    );
  });

  const LONG = 200_000;
  it.each([
    [
      "a table before the figures",
      JSON.stringify({ sources: Array(LONG / 20).fill({ id: "a-source" }), figures: [] }),
    ],
    [
      "a table after them",
      JSON.stringify({ figures: [1, 2], events: Array(LONG / 20).fill({ id: "an-event" }) }),
    ],
    ["one text", JSON.stringify({ dataset: "a".repeat(LONG) })],
    ["one key", JSON.stringify({ ["k".repeat(LONG)]: 1 })],
    ["one number", `{"dataset":${"1".repeat(LONG)}}`],
    ["white space", `{"dataset"${" ".repeat(LONG)}:${" ".repeat(LONG)}1}`],
    ["nesting", `{"dataset":${"[".repeat(LONG / 2)}${"]".repeat(LONG / 2)}}`],
    ["one figure", JSON.stringify({ figures: [{ item: "a".repeat(LONG) }, {}] })],
  ])("is found in about one look at each byte, with %s", (_, text) => {
    const { looks } = scan(text, 500);
    expect(looks).toBeGreaterThan(LONG / 2);
    expect(looks).toBeLessThanOrEqual(text.length);
  });
});
