import { readFileSync } from "node:fs";
import type { Archive } from "../../../src/load/archive.ts";
import type { Day } from "../../../src/model/time/day.ts";
import { selectLens } from "../../../src/store/selectors.ts";
import { createAppStore } from "../../../src/store/store.ts";
import { chooseContent } from "../../../src/views/map/content/chooseContent.ts";
import { collectRecords } from "../../../src/views/map/content/collectRecords.ts";
import type { Bounds } from "../../../src/views/map/geometry/bounds.ts";
import { type Frame, projectWorld } from "../../../src/views/map/geometry/project.ts";
import { geographyOf } from "../../../src/views/map/layout/geography.ts";
import { openingView } from "../../../src/views/map/layout/openingView.ts";
import type { Positioned, Surface } from "../../../src/views/map/layout/positioned.ts";
import { positionOnMap } from "../../../src/views/map/layout/positionOnMap.ts";
import { estimateWidth } from "../../../src/views/shared/textWidth.ts";
import { en } from "../../../src/words/en.ts";

const SIZE = { w: 930, h: 480 };
const PADDING = 48;
const MAX_ZOOM = 6;

const readBasemap = (name: string) => JSON.parse(readFileSync(`data/basemap/${name}.json`, "utf8"));
const { countries } = readBasemap("labels") as {
  countries: { a2: string; at: [number, number]; rank: number }[];
};
const LANDMARKS = [
  { name: "Moscow", at: [37.62, 55.75] },
  { name: "Saint Petersburg", at: [30.31, 59.94] },
] as const;
const middles = new Map(Object.entries(readBasemap("borders") as Record<string, [number, number]>));

/** The frame of a map that has been fitted to a box, as Leaflet does it. */
function frameOf([southWest, northEast]: Bounds, padding: number): Frame {
  const [a, b] = [projectWorld(southWest), projectWorld(northEast)];
  const room = { w: SIZE.w - 2 * padding, h: SIZE.h - 2 * padding };
  const zoom = Math.min(MAX_ZOOM, Math.log2(room.w / (b.x - a.x)), Math.log2(room.h / (a.y - b.y)));
  const scale = 2 ** zoom;
  const origin = {
    x: ((a.x + b.x) / 2) * scale - SIZE.w / 2,
    y: ((a.y + b.y) / 2) * scale - SIZE.h / 2,
  };
  return { zoom, origin, view: { x: 0, y: 0, ...SIZE } };
}

/** What the map opens on, laid out for a day. */
export function layOutOpening(archive: Archive, day: Day): Positioned {
  const geography = geographyOf(archive, middles);
  const { bounds, isTight } = openingView(archive, geography, false);
  const lens = selectLens(archive, createAppStore(archive, "").getState());
  const content = chooseContent(
    { archive, words: en, clock: lens.clock, day },
    collectRecords(archive, lens),
  );
  const surface: Surface = {
    frame: frameOf(bounds, isTight ? PADDING : 0),
    countryPoints: new Map(countries.map(({ a2, at, rank }) => [a2, { at, rank }])),
    geography,
    landmarks: LANDMARKS,
    reserved: [],
    measure: estimateWidth,
    isCompact: false,
  };
  return positionOnMap(content, surface);
}

const whole = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits))));
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const attributes = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? Math.round(value) : escaped(value)}"`)
    .join("");
const drawn = (name: string, of: Readonly<Record<string, string | number>>): string =>
  `<${name}${attributes(of)}/>`;

function written(
  lines: readonly { readonly text: string }[],
  box: { x: number; y: number; w: number; h: number },
): string {
  const step = box.h / lines.length;
  return lines
    .map(
      ({ text }, i) =>
        `<text${attributes({ x: box.x, y: box.y + (i + 0.75) * step })}>${escaped(text)}</text>`,
    )
    .join("");
}

/** A layout as a small SVG picture that is the same on every machine: whole pixels, its parts sorted. */
export function drawPicture(
  title: string,
  { flows, landmarks, marks, routes, flags, countries: names }: Positioned,
): string {
  const parts = [
    ...flows.map(({ item, shape, back, label, leader }) => {
      const arrow = shape
        ? drawn("path", {
            class: `flow ${item.country} ${item.tone}`,
            d: whole(shape.filled || shape.pale),
            fill: "brown",
          })
        : "";
      const line = leader
        ? drawn("path", {
            class: "leader",
            d: `M${leader.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join("L")}`,
            stroke: "brown",
          })
        : "";
      const returned = back ? drawn("path", { class: "back", d: whole(back.filled), fill: "grey" }) : "";
      return `<g class="${item.direction} ${item.country}">${arrow}${returned}${line}${label ? written(label.lines, label.box) : ""}</g>`;
    }),
    ...landmarks.map(({ name, box }) => `<g class="landmark">${written([{ text: name }], box)}</g>`),
    ...routes.map(({ item, path, middle }) => {
      const line = drawn("path", { d: whole(path), fill: "none", stroke: "black" });
      return `<g class="route ${item.route.id}">${line}${drawn("circle", { cx: middle.x, cy: middle.y, r: 4 })}</g>`;
    }),
    ...marks
      .filter(({ isInView }) => isInView)
      .map(({ lead, items, at, label }) => {
        const name = `place ${lead.place.id}${items.length > 1 ? ` +${items.length - 1}` : ""} ${lead.family}${lead.isClosed ? " closed" : ""}`;
        const dot = drawn("rect", { x: at.x - 5, y: at.y - 5, width: 10, height: 10 });
        return `<g class="${name}">${dot}${label ? written(label.lines, label.box) : ""}</g>`;
      }),
    ...flags.map(({ item, at }) =>
      drawn("circle", {
        class: `event ${item.event.id}`,
        cx: at.x,
        cy: at.y,
        r: 6,
        fill: "none",
        stroke: "black",
      }),
    ),
    ...names.map(
      ({ item, box }) => `<g class="name ${item.code}">${written([{ text: item.name }], box)}</g>`,
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.w} ${SIZE.h}" font-family="sans-serif" font-size="13">`,
    `<title>${escaped(title)}</title>`,
    ...parts.toSorted(),
    "</svg>\n",
  ].join("\n");
}
