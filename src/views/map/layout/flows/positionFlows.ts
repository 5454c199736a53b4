import type { ToldItem } from "../../content/chooseFlows.ts";
import { NO_WIDTH } from "../../content/flowScale.ts";
import { around } from "../../geometry/boxes.ts";
import { type Frame, lineToFrame, type Point, toFrame } from "../../geometry/project.ts";
import type { PositionedFlow, Rooms, Surface } from "../positioned.ts";
import { type FlowAnchor, flowAnchor } from "./flowAnchors.ts";
import { labelFlow } from "./flowLabels.ts";
import { type FlowShape, flowShape } from "./flowShape.ts";
import { type Arrow, type FlowDraft, spotsBeside } from "./flowSpots.ts";

/** Arrows shorter than this at the zoom of the opening view cross a border; they stay about as long at every zoom. */
const BORDER_LENGTH = 150;
const BORDER_ZOOM = 3.6;
/** So few arrows all have their labels on a narrow map. */
const FEW = 4;
/** Between the two halves of an arrow, in pixels. */
const GAP = 3;
const LEAST_LENGTH = 36;
const MOST_LENGTH = 210;

/**
 * The ends of an arrow in pixels. Where it is shortened, it keeps its place over the border, at that share of its way. One from a place
 * begins there, however long it is.
 */
function flowEnds(
  frame: Frame,
  { from, to, border }: FlowAnchor,
  isPlace: boolean,
): { tail: Point; tip: Point } {
  const [a, b] = lineToFrame(frame, from, to);
  const atOpening = Math.hypot(to.x - from.x, to.y - from.y) * 2 ** BORDER_ZOOM;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const most = !isPlace && atOpening <= BORDER_LENGTH ? MOST_LENGTH : Number.POSITIVE_INFINITY;
  const scale = Math.min(most, Math.max(LEAST_LENGTH, length)) / length;
  const way = { x: b.x - a.x, y: b.y - a.y };
  const at = (share: number): Point => {
    const along = border + (share - border) * scale;
    return { x: a.x + way.x * along, y: a.y + way.y * along };
  };
  return { tail: at(0), tip: at(1) };
}

/** The half of an arrow that goes back: beside it, on the inner side of its bow. */
function backShape({ width, back }: ToldItem, tail: Point, tip: Point, bend: number): FlowShape | null {
  if (!back) return null;
  const [dx, dy] = [tip.x - tail.x, tip.y - tail.y];
  const by = ((bend < 0 ? -1 : 1) * ((width.outer + back.width.outer) / 2 + GAP)) / (Math.hypot(dx, dy) || 1);
  const beside = ({ x, y }: Point): Point => ({ x: x - dy * by, y: y + dx * by });
  return flowShape(beside(tip), beside(tail), -bend, back.width);
}

function drawArrow(item: ToldItem, { frame, geography, isCompact }: Surface): Arrow | null {
  const anchor = item.start && flowAnchor(item.start, item.country, geography);
  if (anchor) {
    const { tail, tip } = flowEnds(frame, anchor, item.start?.at !== null);
    const shape = flowShape(tail, tip, anchor.bend, item.width);
    // Labels of a narrow map do not say who left again, and no arrow is drawn that has no number.
    const back = isCompact ? null : backShape(item, tail, tip, anchor.bend);
    const arrow = { tail, tip, shape, back };
    return { ...arrow, spots: spotsBeside(arrow, anchor.side, item.width.outer) };
  }
  const point = geography.pointOf(item.country);
  if (!point) return null;
  const at = toFrame(frame, point);
  const number = { tail: at, tip: at, shape: null, back: null };
  return { ...number, spots: spotsBeside(number, "mid", 0) };
}

/** The arrows that were drawn on a surface, by all that their lines follow from besides it: from day to day most stay as they are. */
const drawn = new WeakMap<Surface, Map<string, Arrow | null>>();

function arrowOf(item: ToldItem, surface: Surface): Arrow | null {
  const arrows = drawn.get(surface) ?? new Map<string, Arrow | null>();
  drawn.set(surface, arrows);
  const { country, start, width, back } = item;
  const key = JSON.stringify([country, start, width, back?.width]);
  const known = arrows.get(key);
  if (known !== undefined) return known;
  const arrow = drawArrow(item, surface);
  arrows.set(key, arrow);
  return arrow;
}

function draftFlow(item: ToldItem, surface: Surface): FlowDraft | null {
  const arrow = arrowOf(item, surface);
  return arrow && { item, ...arrow };
}

/** Positions the arrows and the numbers without one, and takes the room that they cover; thin arrows may be covered by great numbers. */
export function draftFlows(
  items: readonly ToldItem[],
  { taken, firm }: Rooms,
  surface: Surface,
): FlowDraft[] {
  // A narrow map has little room for numbers that do not count since the first day.
  const isShown = ({ isFeatured, isSinceFirstDay }: ToldItem): boolean =>
    !surface.isCompact || items.length <= FEW || isFeatured || isSinceFirstDay;
  const drafts = items.filter(isShown).flatMap((item) => draftFlow(item, surface) ?? []);
  for (const { shape, back, item } of drafts)
    for (const { x, y, radius } of [...(shape?.along ?? []), ...(back?.along ?? [])]) {
      taken.add(around(x, y, radius));
      if (item.width !== NO_WIDTH) firm.add(around(x, y, radius));
    }
  return drafts;
}

/** Nearer than this to a side of the view, in pixels, a label has little choice. */
const NEAR_SIDE = 56;

/** Whether a label has little choice on a narrow map: near a side, or where there is no arrow that would lead to it. */
const hasLittleChoice = ({ tip, shape }: FlowDraft, { frame: { view }, isCompact }: Surface): boolean =>
  isCompact && (!shape || Math.min(tip.x - view.x, view.x + view.w - tip.x) < NEAR_SIDE);

/**
 * Finds room for the labels: those of featured countries first, and first of these those that have little choice; then the widest
 * arrow's. The leading numbers come first in what it gives, as the keyboard goes through them.
 */
export function labelFlows(drafts: readonly FlowDraft[], rooms: Rooms, surface: Surface): PositionedFlow[] {
  const told = new Set(drafts.map(({ item }) => item.country));
  const label = (some: readonly FlowDraft[]): PositionedFlow[] =>
    some.flatMap((draft) => labelFlow(draft, rooms, surface, told) ?? []);
  const featured = drafts.filter(({ item }) => item.isFeatured);
  const labelled = [
    ...label(featured.filter((draft) => hasLittleChoice(draft, surface))),
    ...label(featured.filter((draft) => !hasLittleChoice(draft, surface))),
    ...label(drafts.filter(({ item }) => !item.isFeatured)),
  ];
  // They are read in the order of their numbers, whatever the order in which they found room.
  const order = new Map(drafts.map(({ item }, at) => [item, at]));
  const placeOf = ({ item }: PositionedFlow): number =>
    (order.get(item) ?? 0) + (item.isFeatured ? 0 : drafts.length);
  return labelled.sort((a, b) => placeOf(a) - placeOf(b));
}
