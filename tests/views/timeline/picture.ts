import type { Archive } from "../../../src/load/archive.ts";
import type { Day } from "../../../src/model/time/day.ts";
import { NO_FILTER } from "../../../src/store/choices.ts";
import { axisLabels, gridLines } from "../../../src/views/timeline/axis/axisLayout.ts";
import { dayScale } from "../../../src/views/timeline/axis/dayScale.ts";
import { extentOf, openingDays, openingStart } from "../../../src/views/timeline/axis/visibleDays.ts";
import { layOutEvents } from "../../../src/views/timeline/layout/eventsLayout.ts";
import { type LaneLayout, layOutLane } from "../../../src/views/timeline/layout/laneLayout.ts";
import type { Scene } from "../../../src/views/timeline/layout/laneMarks.ts";
import { groupLanes, splitLanes } from "../../../src/views/timeline/layout/laneRecords.ts";
import { en } from "../../../src/words/en.ts";

const WIDTH = 800;
const MARGIN = 112;
const AXIS_HEIGHT = 30;
const EVENTS_HEIGHT = 48;

type Attributes = Readonly<Record<string, string | number>>;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const written = (of: Attributes): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? Math.round(value) : escaped(value)}"`)
    .join("");
const drawn = (name: string, of: Attributes): string => `<${name}${written(of)}/>`;
const text = (words: string, of: Attributes): string => `<text${written(of)}>${escaped(words)}</text>`;
const moved = (x: number, y: number, parts: readonly string[]): string =>
  [`<g transform="translate(${Math.round(x)} ${Math.round(y)})">`, ...parts, "</g>"].join("\n");

function drawAxis(scene: Scene, height: number): string[] {
  const lines = gridLines(scene.scale).map(({ x, isStrong }) =>
    drawn("line", { x1: x, x2: x, y1: AXIS_HEIGHT, y2: height, stroke: isStrong ? "gray" : "gainsboro" }),
  );
  const labels = axisLabels(scene.scale, scene.archive, scene.words.dates).map(({ x, text: words }) =>
    text(words, { x, y: 20, "text-anchor": "middle" }),
  );
  return [...lines, ...labels];
}

function drawEvents(scene: Scene): string[] {
  const { marks } = layOutEvents(scene, NO_FILTER, 13);
  return marks.flatMap(({ x, lead, label, group }) => [
    drawn("circle", { class: `event ${lead.id}`, cx: x, cy: 13, r: 5 }),
    ...(group ? [text(String(group.size), { x: x + 7, y: 17 })] : []),
    ...(label ? [text(label.text, { x: label.x, y: 17 + label.row * 18 })] : []),
  ]);
}

function drawLane({ baseline, ...lane }: LaneLayout): string[] {
  return [
    drawn("line", { x1: 0, x2: WIDTH - MARGIN, y1: baseline, y2: baseline, stroke: "gray" }),
    ...lane.ticks.map(({ text: words, y }) => text(words, { x: -4, y, "text-anchor": "end" })),
    ...lane.hatches.map(({ kind, x, y, width, height }) =>
      drawn("rect", { class: kind, x, y, width, height, fill: "silver" }),
    ),
    ...lane.brackets.flatMap(({ ref, family, look, x0, x1, y, label, labelX }) => [
      drawn("path", {
        class: `${ref.id} ${family} ${look}`,
        d: `M${Math.round(x0)} ${Math.round(y)}H${Math.round(x1)}`,
        stroke: "brown",
      }),
      ...(label === "" ? [] : [text(label, { x: labelX, y: y + 4 })]),
    ]),
    ...lane.bars.flatMap(({ ref, family, look, x, y, width, height, label, labelX }) => [
      drawn("rect", {
        class: `${ref.id} ${family} ${look}`,
        x,
        y,
        width,
        height,
        fill: family === "exits" ? "steelblue" : "brown",
      }),
      ...(label === null ? [] : [text(label, { x: labelX, y: y - 5, "text-anchor": "middle" })]),
    ]),
    ...lane.dots.map(({ ref, family, x, y }) =>
      drawn("circle", { class: `${ref.id} ${family}`, cx: x, cy: y, r: 3 }),
    ),
    ...lane.groups.map(({ size, x, y }) => text(`+${size}`, { x, y: y + 4, "text-anchor": "middle" })),
    ...(lane.more ? [text(`+${lane.more.size} more`, { x: -MARGIN, y: 30 })] : []),
  ];
}

/** The timeline as it opens on a day, from its layout alone: a small SVG picture that is the same on every machine. */
export function drawPicture(title: string, archive: Archive, day: Day): string {
  const days = openingDays(archive.columns.shownOn.happened, day);
  const extent = extentOf(archive.firstDay, archive.lastDay, days);
  const start = openingStart(extent, day);
  const scene: Scene = {
    archive,
    words: en,
    scale: dayScale(start, start + extent.days - 1, WIDTH - MARGIN),
    isNarrow: false,
    isShort: false,
  };
  let height = AXIS_HEIGHT + EVENTS_HEIGHT;
  const [first] = splitLanes(archive, groupLanes(archive, en), []);
  const lanes = first.map((lane) => {
    const layout = layOutLane(scene, lane, null);
    const top = height;
    height += layout.height;
    return moved(MARGIN, top, [text(lane.name, { x: -MARGIN, y: 15 }), ...drawLane(layout)]);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${Math.round(height)}" font-family="sans-serif" font-size="13">`,
    `<title>${escaped(title)}</title>`,
    moved(MARGIN, 0, drawAxis(scene, height)),
    moved(MARGIN, AXIS_HEIGHT, drawEvents(scene)),
    ...lanes,
    "</svg>\n",
  ].join("\n");
}
