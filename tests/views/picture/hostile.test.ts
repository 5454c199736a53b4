import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDataset } from "../../../src/load/parse.ts";
import { allWords } from "../../fixtures/allWords.ts";
import { inputOf, KINDS, PICTURES } from "./draw.ts";
import { readSvg, wordsOf } from "./read.ts";

const evidence = [{ source: "s", published: "2022-09-22", summary: "As told." }];

/** A dataset in which everything is called the same. */
const datasetOf = (name: string) => ({
  dataset: {
    id: "t",
    title: name,
    version: "1.0.0",
    licence: name,
    origin: ["RU"],
    since: name,
    firstDay: "2022-09-21",
    lastDay: "2022-09-30",
    openingDay: "2022-09-22",
  },
  actors: [{ id: "a", name, kind: "official" }],
  sources: [{ id: "s", title: name, "container-title": name }],
  places: [
    { id: "ru", name, kind: "country", country: "RU" },
    { id: "kz", name, kind: "country", country: "KZ" },
    { id: "town", name, kind: "town", country: "KZ", coordinates: [63, 52] },
    { id: "other", name, kind: "town", country: "KZ", coordinates: [70, 49] },
  ],
  events: [{ id: "e", title: name, kind: "other", when: "2022-09-22", where: "town", evidence }],
  routes: [
    {
      id: "r",
      title: name,
      from: "town",
      to: "other",
      mode: "car",
      status: "taken",
      when: "2022-09-22",
      evidence,
    },
  ],
  figures: [
    {
      id: "f",
      measure: "entries",
      basis: "total",
      unit: name,
      value: { low: null, high: null, hedge: "exact", words: name },
      when: "2022-09-21/2022-09-22",
      where: "kz",
      statedBy: ["a"],
      evidence,
      disputes: [{ figure: "q", reason: name }],
    },
    {
      id: "q",
      measure: "queue-length",
      basis: "moment",
      unit: name,
      value: { low: 5, high: 5, hedge: "about" },
      when: "2022-09-22",
      where: "town",
      item: name,
      evidence,
    },
  ],
});

const NASTY = [
  "</svg><script>alert(1)</script>",
  '"><image href="https://evil.example/x.png"/>',
  "]]><!-- --><style>@import 'https://evil.example'</style>",
  "&lt;&#0;&amp;&nosuch;",
  "url(#map) javascript:alert(1)",
  "\u0000\u0001\u001f\ud800 half",
  "\u202e\u2066dlrow\u2069 \u05e9\u05dc\u05d5\u05dd",
  "constructor __proto__",
];

const letter = fc.constantFrom(...`<>&"'=/]!-#;\u0000\u202e\u2067\u2069\ufffe\ud83d ab`);
const name = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: letter, maxLength: 60 }).map((text) => `a${text}`),
);

const SAFE = /^(svg|title|desc|defs|g|a|path|rect|circle|text|clipPath|pattern|linearGradient|stop)$/;

it.each(KINDS)("the %s of a record with any names is a drawing and nothing else", (kind) => {
  fc.assert(
    fc.property(name, fc.constantFrom("", "?figure=f", "?event=e", "?country=KZ"), (said, query) => {
      const archive = parseDataset(datasetOf(said), allWords.record);
      const drawing = readSvg(PICTURES[kind](inputOf(archive, query, { hasOpen: true })));
      expect(drawing.filter(({ name: element }) => !SAFE.test(element))).toEqual([]);
      for (const { attributes } of drawing)
        expect(Object.keys(attributes).filter((key) => /^on|^style$|:href$/.test(key))).toEqual([]);
      for (const { name: element, text } of drawing) {
        if (element !== "text") continue;
        const opened = text.match(/[\u2066-\u2068]/g)?.length ?? 0;
        expect(text.match(/\u2069/g)?.length ?? 0).toBeGreaterThanOrEqual(opened);
      }
    }),
    { numRuns: 40 },
  );
});

it("a name is written as it is", () => {
  const archive = parseDataset(datasetOf('<b>Fish & "chips"</b>'), allWords.record);
  expect(wordsOf(readSvg(PICTURES.timeline(inputOf(archive))))).toContain("Fish");
  expect(PICTURES.map(inputOf(archive))).toContain("&lt;b&gt;Fish &amp; &quot;chips&quot;&lt;/b&gt;");
});
