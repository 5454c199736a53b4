import type { Archive } from "../../../load/archive.ts";
import type { Family } from "../../../model/measure.ts";
import { OLD_AFTER } from "../../../model/standing/age.ts";
import type { HedgeLook } from "../../../model/value.ts";
import type { AllWords } from "../../../words/en.ts";
import type { Palette } from "../../shared/picture/palette.ts";
import type { LegendItem } from "../../shared/picture/pictureFoot.ts";
import { drawText } from "../../shared/picture/pictureText.ts";
import { draw, moved, type SvgNode } from "../../shared/picture/svg.ts";
import { FACES } from "../../shared/textWidth.ts";
import { flowScaleOf } from "../content/chooseFlows.ts";
import { roundNumbers } from "../content/roundNumbers.ts";
import { flowShape } from "../layout/flows/flowShape.ts";
import type { Sign, Signs } from "../legend/signs.ts";
import { drawBack, drawBody, drawRouteLine, type RouteLook } from "./lineNodes.ts";
import { drawFlag, drawSymbol } from "./markNodes.ts";

const HEDGES: readonly HedgeLook[] = ["solid", "dashed", "open-up", "open-down", "range"];
const FAMILIES: readonly Family[] = ["queue", "entries", "exits", "other"];
/** Which of the round numbers up to the largest flow have a sample of their width. */
const SAMPLES = [0, 2, 5] as const;
const ARROW = { outer: 6.5, inner: 2.6 } as const;
const LENGTH = 38;

const ROAD = `M0 3L13 -3L25 1L${LENGTH} -2`;

const sampleArrow = (look: HedgeLook) =>
  flowShape({ x: 0, y: 0 }, { x: LENGTH, y: 0 }, 0, {
    outer: ARROW.outer,
    inner: look === "range" ? ARROW.inner : ARROW.outer,
    look,
  });

const item = (nodes: readonly SvgNode[], width: number, height: number, text: string): LegendItem => ({
  sample: draw("g", {}, ...nodes),
  width,
  height,
  text,
});

/** A sign with its middle in the middle of its box. */
const symbolItem = (nodes: readonly SvgNode[], text: string): LegendItem =>
  item([moved(12, 0, nodes)], 24, 24, text);

/** The widths of arrows, for a few round numbers. */
function widthItems(archive: Archive, words: AllWords, palette: Palette): LegendItem[] {
  const scale = archive.memo(flowScaleOf);
  const rounds = roundNumbers(scale.most, 6);
  return SAMPLES.flatMap((i) => rounds[i] ?? [])
    .toReversed()
    .map((people) => {
      const height = scale(people);
      const sample = draw("rect", { y: -height / 2, width: LENGTH, height, fill: palette.accent });
      return item([sample], LENGTH, height, words.legend.people(people));
    });
}

/** The signs on a map with what they stand for, in the order of the page’s legend. */
export function signItems(
  archive: Archive,
  words: AllWords,
  { shown, arrowLooks, markLooks }: Signs,
  palette: Palette,
): LegendItem[] {
  const { legend } = words;
  const since = words.record.sinceName(archive);
  const when = (sign: Sign, make: () => LegendItem | readonly LegendItem[]): readonly LegendItem[] =>
    shown.has(sign) ? [make()].flat() : [];
  const tone = (kind: "hollow" | "quiet", text: string): LegendItem => {
    const colour = kind === "quiet" ? palette.faint : palette.accent;
    return item(drawBody(sampleArrow("solid"), kind, colour, colour, palette), LENGTH, 16, text);
  };
  const hedge = (look: HedgeLook): LegendItem => {
    const arrow = arrowLooks.has(look)
      ? drawBody(sampleArrow(look), "full", palette.accent, palette.accent, palette)
      : [];
    const mark = markLooks.has(look) ? drawSymbol({ family: "queue", look }, palette) : [];
    const markAt = arrow.length > 0 ? LENGTH + 16 : 12;
    const width = mark.length > 0 ? markAt + 12 : LENGTH;
    return item(
      [...arrow, ...(mark.length > 0 ? [moved(markAt, 0, mark)] : [])],
      width,
      22,
      legend.looks[look],
    );
  };
  const route = (look: RouteLook, text: string): LegendItem =>
    item(drawRouteLine(`M0 3Q${LENGTH / 2} -6 ${LENGTH} 0`, look, palette.faint, null), LENGTH, 16, text);
  return [
    ...when("widths", () => widthItems(archive, words, palette)),
    ...when("hollow", () => tone("hollow", legend.tones.hollow(OLD_AFTER))),
    ...when("quiet", () => tone("quiet", legend.tones.quiet(since))),
    ...when("back", () =>
      item(drawBack(sampleArrow("solid").filled, false, palette), LENGTH, 16, legend.tones.back),
    ),
    ...HEDGES.flatMap((look) => when(look, () => hedge(look))),
    ...when("disputed", () =>
      item([drawText("≠", 0, 5, FACES.minor, { fill: palette.accent })], 10, 16, legend.disputed),
    ),
    ...FAMILIES.flatMap((family) =>
      when(family, () => symbolItem(drawSymbol({ family, look: "solid" }, palette), legend.families[family])),
    ),
    ...when("several", () =>
      symbolItem(drawSymbol({ family: "queue", look: "solid", isStack: true }, palette), legend.several),
    ),
    ...when("shut", () =>
      symbolItem(drawSymbol({ family: "queue", look: "solid", isClosed: true }, palette), legend.shut),
    ),
    ...when("event", () => symbolItem(drawFlag(palette.other), legend.event)),
    ...when("taken", () => route("taken", legend.journeyTaken)),
    ...when("planned", () => route("planned", legend.journeyPlanned)),
    ...when("undated", () => route("undated", legend.journeyUndated)),
    ...when("road", () =>
      item(
        [
          draw("path", { d: ROAD, fill: "none", stroke: palette.soft, "stroke-width": 3.2 }),
          draw("path", { d: ROAD, fill: "none", stroke: palette.land, "stroke-width": 1.6 }),
        ],
        LENGTH,
        16,
        legend.road,
      ),
    ),
    ...when("silent", () =>
      item(
        [draw("rect", { y: -7, width: LENGTH, height: 14, fill: "url(#hatch)" })],
        LENGTH,
        16,
        legend.noCount,
      ),
    ),
  ];
}
