import { around, type Taken } from "../geometry/boxes.ts";
import { type Frame, type Point, projectWorld, toFrame } from "../geometry/project.ts";
import type { FlowItem } from "./chooseContent.ts";
import { type FlowAnchor, flowAnchor } from "./flowAnchors.ts";
import { type FlowDraft, labelFlow } from "./flowLabels.ts";
import { NO_WIDTH } from "./flowScale.ts";
import { flowShape } from "./flowShape.ts";
import type { PositionedFlow, Surface } from "./positioned.ts";

/** Arrows shorter than this at the zoom of the opening view cross a border; they stay about as long at every zoom. */
const BORDER_LENGTH = 150;
const BORDER_ZOOM = 3.6;
const LENGTHS = { least: 36, most: 210 } as const;

/** The ends of an arrow in pixels. Where it is shortened, it keeps its place over the border, at that share of its way. */
function flowEnds(frame: Frame, { from, to, border }: FlowAnchor): { tail: Point; tip: Point } {
  const a = toFrame(frame, from);
  const b = toFrame(frame, to);
  const [worldA, worldB] = [projectWorld(from), projectWorld(to)];
  const atOpening = Math.hypot(worldB.x - worldA.x, worldB.y - worldA.y) * 2 ** BORDER_ZOOM;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const most = atOpening <= BORDER_LENGTH ? LENGTHS.most : Number.POSITIVE_INFINITY;
  const scale = Math.min(most, Math.max(LENGTHS.least, length)) / length;
  const way = { x: b.x - a.x, y: b.y - a.y };
  const at = (share: number): Point => {
    const along = border + (share - border) * scale;
    return { x: a.x + way.x * along, y: a.y + way.y * along };
  };
  return { tail: at(0), tip: at(1) };
}

function draftFlow(item: FlowItem, { frame, countryPoints }: Surface): FlowDraft | null {
  const anchor = flowAnchor(item.country, countryPoints.get(item.country)?.at);
  if (!anchor) return null;
  const { tail, tip } = flowEnds(frame, anchor);
  return { item, tail, tip, shape: flowShape(tail, tip, anchor.bend, item.width), side: anchor.side };
}

/**
 * Positions the arrows, then finds room for their labels, the widest arrow's first, beside all of them. `taken` also holds what a
 * great number may cover if it must: journeys and thin arrows; `firm` is what nothing covers.
 */
export function positionFlows(
  items: readonly FlowItem[],
  taken: Taken,
  firm: Taken,
  surface: Surface,
): PositionedFlow[] {
  const drafts = items.flatMap((item) => draftFlow(item, surface) ?? []);
  for (const { shape, item } of drafts)
    for (const { x, y, radius } of shape.along) {
      taken.add(around(x, y, radius));
      if (item.width !== NO_WIDTH) firm.add(around(x, y, radius));
    }
  return drafts.map((draft) => labelFlow(draft, taken, firm, surface));
}
