import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withAllDisputes } from "../../../src/export/disputes.ts";
import { parseText } from "../../../src/load/parse.ts";
import { isoDay } from "../../../src/model/time/day.ts";
import { layOutMap } from "../../../src/views/map/picture/layOutMap.ts";
import { mapSize } from "../../../src/views/map/picture/mapPicture.ts";
import { PALETTES } from "../../../src/views/shared/picture/palette.ts";
import { wrapText } from "../../../src/views/shared/picture/pictureText.ts";
import { allWords } from "../../fixtures/allWords.ts";
import { ADDRESS, groundOf, inputOf, KINDS, PICTURES } from "./draw.ts";
import { linesOf, overlapping, readSvg, textBoxes, wordsOf } from "./read.ts";

const open = (file: string) => parseText(readFileSync(file, "utf8"));
const exodus = open("data/exodus-2022.json");
const ukraine = open("tests/fixtures/foreign/ukraine-2022.json");
const dayOf = (number: number): string => isoDay(exodus.firstDay + number);

/** All that a picture may be made of: nothing that runs, nothing that is fetched. */
const ELEMENTS = /^(svg|title|desc|defs|g|a|path|rect|circle|text|clipPath|pattern|linearGradient|stop)$/;

describe.each(KINDS)("the picture of the %s", (kind) => {
  const draw = PICTURES[kind];
  const readOf = (query: string, more = {}) => readSvg(draw(inputOf(exodus, query, more)));

  it("is XML that runs nothing, and asks for nothing", () => {
    const svg = draw(inputOf(exodus));
    const drawing = readSvg(svg);
    expect(drawing.filter(({ name }) => !ELEMENTS.test(name))).toEqual([]);
    const ids = new Set(drawing.map(({ attributes }) => attributes.id));
    for (const { name, attributes } of drawing)
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on|^style$|^xlink/);
        if (key === "href") expect([name, value]).toEqual(["a", ADDRESS]);
        for (const [, id] of value.matchAll(/url\(#?([^)]*)\)/g)) expect(ids).toContain(id);
      }
    expect(svg.match(/https?:[^"<]*/g)).toHaveLength(3);
  });

  it("says what it shows, whose record it is, and where it is", () => {
    const words = wordsOf(readOf("?clock=known&country=KZ"));
    expect(words).toContain(exodus.info.title);
    expect(words).toMatch(/\d+ figures known by 27 September 2022, day 6; only: Kazakhstan/);
    expect(words).toContain(`version ${exodus.info.version}, ${exodus.count} figures, CC-BY-4.0`);
    expect(words).toContain(ADDRESS);
  });

  it("says why it has no address, where the record has none", () => {
    const text = "The file is in your browser only.";
    const drawing = readOf("", { address: { text, link: null } });
    expect(wordsOf(drawing)).toContain(text);
    expect(drawing.some(({ name }) => name === "a")).toBe(false);
  });

  it("has the figure that is open as its headline, with who said it and what speaks against it", () => {
    const words = wordsOf(readOf("?figure=ru-exits-194000"));
    expect(words).toContain("Over 194,000 people left Russia, 21–27 September 2022");
    expect(words).toContain("≠ Disputed: a sum of unlike counts: at least 53,136 people entered Georgia,");
    expect(words).toMatch(/printed in Local 10, .*27 September 2022; 6 outlets, 1 independent origin/);
  });

  it.each([0, 6, 24])("has no two texts over each other on day %i", (day) => {
    expect(overlapping(textBoxes(readOf(`?day=${dayOf(day)}`)))).toEqual([]);
  });

  it("has no two texts over each other for another record, and where the map stands elsewhere", () => {
    expect(overlapping(textBoxes(readSvg(draw(inputOf(ukraine)))))).toEqual([]);
    expect(overlapping(textBoxes(readOf("?map=42.7,44.6,6")))).toEqual([]);
  });

  it("keeps within its width", () => {
    for (const { text, left, right } of textBoxes(readOf("?figure=ru-exits-194000&day=2022-10-10"))) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(1200);
    }
  });
});

describe("what is disputed", () => {
  it("has its sign and its words beside the numbers on the map", () => {
    const lines = linesOf(readSvg(PICTURES.map(inputOf(exodus))));
    const number = lines.findIndex((line) => line.startsWith("about 98,000"));
    expect(lines.slice(number, number + 2).join(" ")).toMatch(/≠$/);
    const words = lines.join(" ");
    expect(words).toContain("disputed: another figure says otherwise");
    expect(words).toMatch(/≠ about 98,000 people entered Kazakhstan, [^≠]*2022: one count, two last days/);
  });

  it.each([3, 6, 14, 24, 60])("is said of every figure that the map of day %i draws", (day) => {
    const input = inputOf(exodus, `?day=${dayOf(day)}`);
    const { positioned } = layOutMap(input, groundOf(input), mapSize(input));
    const words = wordsOf(readSvg(PICTURES.map(input)));
    const figures = [
      ...positioned.flows
        .filter(({ isInView }) => isInView)
        .flatMap(({ item }) => [item.figure, item.back?.figure]),
      ...positioned.marks.filter(({ isInView }) => isInView).map(({ reading }) => reading.figure),
    ];
    const disputed = figures.filter(
      (figure) => figure && withAllDisputes(exodus, figure).disputes.length > 0,
    );
    for (const figure of disputed)
      if (figure) expect(words).toContain(`≠ ${allWords.record.figure(exodus, figure)}: `);
  });

  it("has its sign and its words at every number of the timeline", () => {
    const lines = linesOf(readSvg(PICTURES.timeline(inputOf(exodus))));
    expect(lines).toContain("about 98,000 ≠");
    expect(lines).toContain("62,120 left ≠");
    const words = lines.join(" ");
    expect(words).toContain("≠ 62,120 people left Georgia, 17–26 September 2022: two numbers of exits");
    // The hedge stays with its number.
    expect(words).toContain("≠ between 11,200 and 11,400 people entered Georgia, 25 September 2022: ");
  });
});

it.each(KINDS)("no %s shows over 194,000 without what speaks against it, open or not", (kind) => {
  for (const query of [
    "?country=RU",
    "?country=RU&day=2022-09-29",
    "?measure=exits",
    "?figure=ru-exits-194000",
  ]) {
    const lines = linesOf(readSvg(PICTURES[kind](inputOf(exodus, query))));
    const words = lines.join(" ");
    for (const line of lines.filter((one) => one.startsWith("over 194,000 left")))
      expect(line).toMatch(/ ≠$/);
    if (/over 194,000/i.test(words)) expect(words).toContain("a sum of unlike counts: at least 53,136");
  }
});

it("a picture is as high as it is asked to be", () => {
  const [root] = readSvg(PICTURES.map(inputOf(exodus, "?figure=ru-exits-194000", { height: 800 })));
  expect(root?.attributes).toMatchObject({ width: "1200", height: "800" });
});

it("a timeline draws the reader’s span, and no more than is shown", () => {
  const lines = linesOf(
    readSvg(PICTURES.timeline(inputOf(exodus, "?mode=span&from=2022-09-28&to=2022-10-05"))),
  );
  expect(lines).toContain("28 Sept");
  expect(lines).toContain("5 Oct");
  expect(lines).not.toContain("27");
});

it("lines end between words, not within a number, and a name that runs on is closed and opened again", () => {
  const face = { size: 13, weight: 400, family: "sans" } as const;
  const wrapped = (text: string) => wrapText(text, 70, face, (part) => part.length * 10);
  expect(wrapped("about 10\u00a0804 people")).toEqual(["about", "10\u00a0804", "people"]);
  expect(wrapped("https://a.example/b")).toEqual(["https:/", "/a.exam", "ple/b"]);
  expect(wrapped("at \u2068one two\u2069 end")).toEqual(["at \u2068one\u2069", "\u2068two\u2069", "end"]);
});

describe("the colours", () => {
  const css = readFileSync("src/app/page.css", "utf8");
  const token = (name: string) =>
    new RegExp(`--${name}: var\\(--day, ([^)]+)\\) var\\(--night, ([^)]+)\\)`).exec(css)?.slice(1);

  it("are those of the page", () => {
    for (const [name, day] of Object.entries(PALETTES.light)) {
      const own = name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
      expect([day, PALETTES.dark[name as keyof typeof PALETTES.dark]], name).toEqual(token(own));
    }
    expect(PALETTES.white.paper).toBe("#ffffff");
  });
});
