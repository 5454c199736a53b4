import { selectFilter } from "../../../store/selectors.ts";
import type { State } from "../../../store/store.ts";
import { drawText } from "../../shared/picture/pictureText.ts";
import { drawPath, type SvgNode } from "../../shared/picture/svg.ts";
import { type EventMark, layOutEvents } from "../layout/eventsLayout.ts";
import { shownMembers } from "../layout/groups.ts";
import type { Scene } from "../layout/laneMarks.ts";
import { isShown } from "../layout/presence.ts";
import { type MarkDrawing, TEXT } from "./figureNodes.ts";

/** Height of the lane of events, of a row of titles, and the middle of its diamonds, in pixels. */
export const EVENTS_HEIGHT = 48;
const ROW_HEIGHT = 18;
const MIDDLE = 13;

function drawEvent(
  mark: EventMark,
  count: number,
  hasCounts: boolean,
  { palette, selected }: MarkDrawing,
): SvgNode[] {
  const { x, label, lead } = mark;
  const colour = lead.id === selected ? palette.selected : palette.other;
  const halo = { colour: palette.paper, width: 4 };
  const behind = count > 1 && !hasCounts ? `M${x - 5} ${MIDDLE - 4}l5 -5l5 5` : "";
  const y = MIDDLE + (label?.row ?? 0) * ROW_HEIGHT;
  return [
    ...drawPath(`M${x} ${MIDDLE - 5}l5 5l-5 5l-5 -5Z`, { fill: colour }),
    ...drawPath(behind, { fill: "none", stroke: colour, "stroke-width": 1.5 }),
    ...(count > 1 && hasCounts
      ? [drawText(String(count), x + 7, MIDDLE + 4.5, TEXT, { fill: palette.ink, halo })]
      : []),
    ...drawPath(label && label.row > 0 ? `M${x + 0.5} ${MIDDLE + 7}V${y + 4}` : "", {
      fill: "none",
      stroke: palette.border,
    }),
    ...(label ? [drawText(label.text, label.x, y + 4.5, TEXT, { fill: palette.ink, halo })] : []),
  ];
}

/** The events that show: a diamond on their day, with the title of the one most written about. */
export function drawEvents(scene: Scene, state: State, drawing: MarkDrawing): SvgNode[] {
  const { archive } = scene;
  const { marks, hasCounts } = layOutEvents(scene, selectFilter(archive, state), MIDDLE);
  return marks.flatMap((mark) => {
    if (mark.isOut || !isShown(archive, state, mark.times)) return [];
    const count = mark.group ? shownMembers(mark.group, archive, state).length : 1;
    return drawEvent(mark, count, hasCounts, drawing);
  });
}
