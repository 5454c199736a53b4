import { countryName } from "../../model/dataset.ts";
import { around, grown, type Taken } from "./boxes.ts";
import { flowAnchor } from "./flowAnchors.ts";
import { flowShape } from "./flowShape.ts";
import { type Line, placeLabel, SIDES, type Side, type Spot } from "./labels.ts";
import type { FlowItem } from "./mapLayout.ts";
import { EDGE, type PlacedFlow, type Surface } from "./placed.ts";
import { type Frame, type LonLat, type Point, projectWorld, toFrame } from "./project.ts";

/** Arrows shorter than this at the zoom of the opening view cross a border; they stay about as long at every zoom. */
const BORDER_LENGTH = 150;
const BORDER_ZOOM = 3.6;
const LENGTHS = { least: 36, most: 210 } as const;
const MAJOR_WIDTH = 4;

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

type Draft = Omit<PlacedFlow, "label"> & { readonly side: Side };

function draftFlow(item: FlowItem, { frame, countryPoints }: Surface): Draft | null {
  const anchor = flowAnchor(item.country, countryPoints.get(item.country)?.at);
  if (!anchor) return null;
  const { tail, tip } = flowEnds(frame, anchor.from, anchor.to);
  return { item, tail, tip, shape: flowShape(tail, tip, anchor.bend, item.width), side: anchor.side };
}

function labelFlow(draft: Draft, taken: Taken, { frame, measure, isCompact }: Surface): PlacedFlow {
  const view = grown(frame.view, -EDGE);
  const { item, tail, tip, shape, side } = draft;
  const number: Line = { text: item.number, style: item.width.outer >= MAJOR_WIDTH ? "number" : "minor" };
  const caption: Line = { text: isCompact ? countryName(item.country) : item.caption, style: "name" };
  const middle = shape.along[3] ?? tip;
  const near = (at: Point, gap: number): Spot[] => [side, ...SIDES].map((one) => ({ at, side: one, gap }));
  const half = item.width.outer / 2;
  const atTip = [10, 24].flatMap((gap) => near(tip, gap + half / 2));
  const anywhere = [...atTip, ...near(middle, 10 + half), ...near(tail, 10), ...near(middle, 24 + half)];
  // A number alone is read as the country's count since the decree: never said of another window, nor away from the tip.
  const isPlain = item.isSinceFirstDay;
  const full = isPlain || !isCompact ? placeLabel(taken, view, [[number, caption]], anywhere, measure) : null;
  const label = full ?? (isPlain ? placeLabel(taken, view, [[number]], atTip, measure) : null);
  return { item, tail, tip, shape, label };
}

/** Places the arrows, then finds room for their labels beside all of them. */
export function placeFlows(items: readonly FlowItem[], taken: Taken, surface: Surface): PlacedFlow[] {
  const drafts = items.flatMap((item) => draftFlow(item, surface) ?? []);
  for (const { shape } of drafts) for (const { x, y, radius } of shape.along) taken.add(around(x, y, radius));
  return drafts.map((draft) => labelFlow(draft, taken, surface));
}
