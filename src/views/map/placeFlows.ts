import { around, type Taken } from "./boxes.ts";
import { flowAnchor } from "./flowAnchors.ts";
import { labelFlow } from "./flowLabels.ts";
import { NO_WIDTH } from "./flowScale.ts";
import { flowShape } from "./flowShape.ts";
import type { Side } from "./labels.ts";
import type { FlowItem } from "./mapLayout.ts";
import type { PlacedFlow, Surface } from "./placed.ts";
import { type Frame, type LonLat, type Point, projectWorld, toFrame } from "./project.ts";

/** Arrows shorter than this at the zoom of the opening view cross a border; they stay about as long at every zoom. */
const BORDER_LENGTH = 150;
const BORDER_ZOOM = 3.6;
const LENGTHS = { least: 36, most: 210 } as const;

function flowEnds(frame: Frame, from: LonLat, to: LonLat): { tail: Point; tip: Point } {
  const a = toFrame(frame, from);
  const b = toFrame(frame, to);
  const [worldA, worldB] = [projectWorld(from), projectWorld(to)];
  const atOpening = Math.hypot(worldB.x - worldA.x, worldB.y - worldA.y) * 2 ** BORDER_ZOOM;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const most = atOpening <= BORDER_LENGTH ? LENGTHS.most : Number.POSITIVE_INFINITY;
  const scale = Math.min(most, Math.max(LENGTHS.least, length)) / length / 2;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const reach = { x: (b.x - a.x) * scale, y: (b.y - a.y) * scale };
  return {
    tail: { x: middle.x - reach.x, y: middle.y - reach.y },
    tip: { x: middle.x + reach.x, y: middle.y + reach.y },
  };
}

/** An arrow that waits for its label, and the side of its tip where that is tried first. */
export type FlowDraft = Omit<PlacedFlow, "label" | "leader"> & { readonly side: Side };

function draftFlow(item: FlowItem, { frame, countryPoints }: Surface): FlowDraft | null {
  const anchor = flowAnchor(item.country, countryPoints.get(item.country)?.at);
  if (!anchor) return null;
  const { tail, tip } = flowEnds(frame, anchor.from, anchor.to);
  return { item, tail, tip, shape: flowShape(tail, tip, anchor.bend, item.width), side: anchor.side };
}

/**
 * Places the arrows, then finds room for their labels, the widest arrow's first, beside all of them. `taken` also holds what a
 * great number may cover if it must: journeys and thin arrows; `firm` is what nothing covers.
 */
export function placeFlows(
  items: readonly FlowItem[],
  taken: Taken,
  firm: Taken,
  surface: Surface,
): PlacedFlow[] {
  const drafts = items.flatMap((item) => draftFlow(item, surface) ?? []);
  for (const { shape, item } of drafts)
    for (const { x, y, radius } of shape.along) {
      taken.add(around(x, y, radius));
      if (item.width !== NO_WIDTH) firm.add(around(x, y, radius));
    }
  return drafts.map((draft) => labelFlow(draft, taken, firm, surface));
}
