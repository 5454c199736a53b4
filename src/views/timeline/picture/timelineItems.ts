import type { HedgeLook } from "../../../model/value.ts";
import type { AllWords } from "../../../words/en.ts";
import { familyColours, type Palette } from "../../shared/picture/palette.ts";
import type { LegendItem } from "../../shared/picture/pictureFoot.ts";
import { drawText } from "../../shared/picture/pictureText.ts";
import { draw, moved, type SvgNode } from "../../shared/picture/svg.ts";
import type { LaneLayout } from "../layout/laneLayout.ts";
import type { Bar, Dot, MarkBase } from "../layout/laneMarks.ts";
import { drawBar, drawBracket, drawDot, type MarkDrawing, TEXT } from "./figureNodes.ts";

const LOOKS: readonly HedgeLook[] = ["solid", "dashed", "open-up", "open-down", "range"];

const BASE: Omit<MarkBase, "family" | "look"> = {
  ref: { kind: "figure", id: "" },
  number: 0,
  name: "",
  times: { happened: 0, known: 0 },
  day: 0,
  isDisputed: false,
};

const barOf = (family: Bar["family"], look: HedgeLook): Bar => ({
  ...BASE,
  family,
  look,
  x: 0,
  y: -6,
  width: 12,
  height: 13,
  reach: { x: 0, y: 0, width: 0, height: 0 },
  whisker: look === "range" ? { from: -1, to: -9 } : null,
  label: null,
  labelX: 0,
});

const dotOf = (family: Dot["family"]): Dot => ({
  ...BASE,
  family,
  look: "solid",
  x: 5,
  y: 0,
  reach: 0,
  isWordsOnly: false,
  isRate: false,
});

/** The signs on the lanes of a timeline with what they stand for. */
export function timelineItems(lanes: readonly LaneLayout[], words: AllWords, palette: Palette): LegendItem[] {
  const { key } = words.timeline;
  const { looks } = words.legend;
  const drawing: MarkDrawing = { palette, selected: null };
  const bars = lanes.flatMap((lane) => lane.bars);
  const brackets = lanes.flatMap((lane) => lane.brackets);
  const dots = lanes.flatMap((lane) => lane.dots);
  const hatches = lanes.flatMap((lane) => lane.hatches);
  const marks: readonly MarkBase[] = [...bars, ...brackets, ...dots];
  const item = (has: boolean, nodes: readonly SvgNode[], width: number, text: string): LegendItem[] =>
    has ? [{ sample: draw("g", {}, ...nodes), width, height: 20, text }] : [];
  const dot = (family: "queue" | "other", isRate: boolean): SvgNode[] =>
    drawDot({ ...dotOf(family), isRate }, drawing);
  const window = drawBracket(
    {
      ...BASE,
      family: "other",
      look: "solid",
      x0: 1,
      x1: 25,
      y: 0,
      height: 0,
      label: "",
      labelX: 0,
      labelWidth: 0,
      isOpenStart: false,
      isOpenEnd: false,
      isEndUnknown: false,
    },
    drawing,
  );
  const has = (family: MarkBase["family"], some: readonly MarkBase[] = bars): boolean =>
    some.some((mark) => mark.family === family);
  const isRate = dots.some((one) => one.isRate);
  const isPlace = dots.some((one) => !one.isRate && one.family !== "queue");
  const hasGroups = lanes.some(({ groups }) => groups.length > 0);
  return [
    ...item(has("entries"), drawBar(barOf("entries", "solid"), drawing), 12, key.entries),
    ...item(has("exits"), drawBar(barOf("exits", "solid"), drawing), 12, key.exits),
    ...item(brackets.length > 0, window, 26, key.total),
    ...item(has("queue", dots), dot("queue", false), 10, key.queue),
    ...item(isPlace, dot("other", false), 10, key.place),
    ...item(isRate, dot("other", true), 10, key.rate),
    ...item(
      hatches.length > 0,
      [draw("rect", { y: -6, width: 26, height: 12, fill: `url(#${hatches[0]?.kind})` })],
      26,
      key.silence,
    ),
    ...LOOKS.flatMap((look) =>
      item(
        look !== "solid" && [...bars, ...brackets].some((mark) => mark.look === look),
        [moved(0, 2, drawBar(barOf("other", look), drawing))],
        12,
        looks[look],
      ),
    ),
    ...item(
      dots.some(({ look, isRate: isStroke }) => !isStroke && (look === "dashed" || look === "range")),
      drawDot({ ...dotOf("queue"), look: "dashed" }, drawing),
      10,
      `${looks.dashed}, ${looks.range}`,
    ),
    ...item(
      marks.some(({ isDisputed }) => isDisputed),
      [
        drawText("≠", 0, 4.5, TEXT, { fill: familyColours("entries", palette).text }),
        draw("circle", { cx: 18, cy: 0, r: 5, fill: "none", stroke: palette.faint }),
      ],
      24,
      words.legend.disputed,
    ),
    ...item(hasGroups, [drawText("+2", 0, 4.5, TEXT, { fill: palette.soft })], 16, words.picture.more),
  ];
}
