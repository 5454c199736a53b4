import type { Day } from "../../../model/time/day.ts";
import type { AllWords } from "../../../words/en.ts";
import { isolated } from "../../../words/isolated.ts";
import { PALETTES, type Palette } from "../../shared/picture/palette.ts";
import type { Block, Drawing } from "../../shared/picture/pictureBlock.ts";
import { withMarkedFigures } from "../../shared/picture/pictureDisputes.ts";
import type { PictureInput } from "../../shared/picture/pictureInput.ts";
import { drawSheet, MARGIN } from "../../shared/picture/pictureSheet.ts";
import { cutText, drawText } from "../../shared/picture/pictureText.ts";
import { surroundingsOf } from "../../shared/picture/surroundings.ts";
import { draw, moved, type SvgNode } from "../../shared/picture/svg.ts";
import { widthOf } from "../../shared/textWidth.ts";
import { axisLabels, gridLines, touches } from "../axis/axisLayout.ts";
import { dayScale, middleOf, textWidth } from "../axis/dayScale.ts";
import { type LaneLayout, layOutLane } from "../layout/laneLayout.ts";
import type { Scene } from "../layout/laneMarks.ts";
import { groupLanes, type Lane, splitLanes } from "../layout/laneRecords.ts";
import { drawEvents, EVENTS_HEIGHT } from "./eventNodes.ts";
import { BOLD, type MarkDrawing, TEXT } from "./figureNodes.ts";
import { drawLane, drawTicks, hatchDefs } from "./laneNodes.ts";
import { pictureDays } from "./pictureDays.ts";
import { hasMarks, shownOf, withShownHatches } from "./shownMarks.ts";
import { timelineItems } from "./timelineItems.ts";

/** Width of the margin with the lanes’ names, and height of the axis, in pixels. */
const NAMES = 124;
const AXIS_HEIGHT = 30;
const PILL_PADDING = 10;
/** The most lanes that stand in if those that come first on the page show nothing. */
const MOST_OTHERS = 6;
/** What is shown of days after the reader’s, as a share of the ink. */
const LATER = 0.05;

interface NamedLane extends LaneLayout {
  readonly name: string;
  /** The upper edge of the lane, in pixels. */
  readonly top: number;
}

/** How much wider texts are than the layouts reckon, 1 at least. */
function stretchOf({ words, measure }: PictureInput): number {
  const sample = words.timeline.clockMeaning("known");
  return Math.max(1, measure(sample, TEXT) / widthOf(sample));
}

function sceneOf(input: PictureInput, width: number): Scene {
  const { archive, words, state } = input;
  const [first, last] = pictureDays(archive, state);
  return {
    archive: withMarkedFigures(words, archive),
    words,
    scale: dayScale(first, last, width - NAMES, stretchOf(input)),
    isNarrow: false,
    isShort: false,
  };
}

/** The lanes that show anything: those that come first on the page, or else all. */
function lanesOf({ archive, words, state }: PictureInput, scene: Scene): NamedLane[] {
  const [first, others] = splitLanes(archive, groupLanes(archive, words), state.countries);
  const shown = (lanes: readonly Lane[]): NamedLane[] => {
    let top = AXIS_HEIGHT + EVENTS_HEIGHT;
    return lanes.flatMap((lane) => {
      const layout = layOutLane(scene, shownOf(archive, state, lane), null);
      const shown = withShownHatches(scene, state, layout);
      if (!hasMarks(shown)) return [];
      const named = { ...shown, name: lane.name, top };
      top += shown.height;
      return named;
    });
  };
  const lanes = shown(first);
  return lanes.length > 0 ? lanes : shown(others).slice(0, MOST_OTHERS);
}

function drawAxis({ archive, words, scale }: Scene, day: Day, height: number, palette: Palette): SvgNode[] {
  const { dates } = words;
  const text = dates.short(day, archive);
  const reach = textWidth(scale, text) / 2 + PILL_PADDING;
  const x = Math.max(reach, Math.min(scale.width - reach, middleOf(scale, day)));
  const lines = gridLines(scale).map((line) =>
    draw("path", {
      d: `M${Math.round(line.x) + 0.5} ${AXIS_HEIGHT}V${height}`,
      stroke: line.isStrong ? palette.border : palette.rule,
    }),
  );
  const labels = axisLabels(scale, archive, dates)
    .filter((label) => !touches(label, { x, reach }))
    .map((label) => drawText(label.text, label.x, 20, TEXT, { fill: palette.soft, anchor: "middle" }));
  const later = scale.x(Math.min(day, scale.last) + 1);
  const beyond = draw("rect", {
    x: later,
    y: AXIS_HEIGHT,
    width: scale.width - later,
    height: height - AXIS_HEIGHT,
    fill: palette.ink,
    "fill-opacity": LATER,
  });
  return [
    ...(day < scale.last ? [beyond] : []),
    ...lines,
    ...labels,
    draw("rect", { x: x - reach, y: 3, width: 2 * reach, height: 24, rx: 12, fill: palette.ink }),
    drawText(text, x, 19.5, BOLD, { fill: palette.paper, anchor: "middle" }),
    draw("path", {
      d: `M${middleOf(scale, day)} 27V${height}`,
      stroke: palette.ink,
      "stroke-width": 1.5,
    }),
  ];
}

function drawMargin(lane: NamedLane, { palette, measure }: Drawing, words: AllWords): SvgNode[] {
  const name = cutText(isolated(lane.name), NAMES - 10, BOLD, measure);
  const more = lane.more ? words.timeline.more(lane.more.size) : "";
  return [
    drawText(name, 0, 16, BOLD, { fill: palette.ink }),
    ...(more === "" ? [] : [drawText(more, 0, 33, TEXT, { fill: palette.soft })]),
    ...drawTicks(lane, NAMES, palette),
  ];
}

function drawTimeline(
  { state, words, hasOpen }: PictureInput,
  scene: Scene,
  lanes: readonly NamedLane[],
  drawing: Drawing,
): Block {
  const { palette } = drawing;
  const marks: MarkDrawing = { palette, selected: hasOpen ? (state.selected?.id ?? null) : null };
  const last = lanes.at(-1);
  const height = last ? last.top + last.height : AXIS_HEIGHT + EVENTS_HEIGHT;
  const { width } = scene.scale;
  return {
    height,
    nodes: [
      moved(NAMES, 0, drawAxis(scene, state.day, height, palette)),
      drawText(words.timeline.events, 0, AXIS_HEIGHT + 17, BOLD, { fill: palette.ink }),
      moved(NAMES, AXIS_HEIGHT, drawEvents(scene, state, marks)),
      ...lanes.flatMap((lane) => [
        moved(0, lane.top, drawMargin(lane, drawing, words)),
        moved(NAMES, lane.top, drawLane(lane, width, marks)),
      ]),
    ],
  };
}

/** The timeline as an SVG file that stands by itself: with title, day, signs, disputes, source and address. */
export function drawTimelinePicture(input: PictureInput): string {
  const { archive, words } = input;
  const palette = PALETTES[input.theme];
  const drawing: Drawing = { width: input.width - 2 * MARGIN, palette, measure: input.measure };
  const scene = sceneOf(input, drawing.width);
  const lanes = lanesOf(input, scene);
  const marks = lanes.flatMap(({ brackets, bars, dots }) => [...brackets, ...bars, ...dots]);
  const surroundings = surroundingsOf(input, {
    figures: marks.map(({ number }) => archive.at(number)),
    legend: timelineItems(lanes, words, palette),
    scale: "",
    credit: "",
  });
  return drawSheet(surroundings, drawing, hatchDefs(palette), drawTimeline(input, scene, lanes, drawing));
}
