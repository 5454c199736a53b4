import { around, type Box, grown, isInside, overlaps, type Taken } from "../geometry/boxes.ts";
import {
  type Line,
  layOutLabel,
  type PositionedLabel,
  SIDES,
  type Side,
  type Spot,
} from "../geometry/labels.ts";
import type { Point } from "../geometry/project.ts";
import { EDGE, type PositionedFlow, type Surface } from "./positioned.ts";

/** Arrows at least this wide, in pixels, carry a large number, and their label is never left out. */
const MAJOR_WIDTH = 4;
/** Half the side of the button of an arrow without a label, in pixels. */
const BUTTON_RADIUS = 12;
/** A label farther than this from its arrow, in pixels, is tied to it by a hairline. */
const LEADER_FROM = 22;
/** Distances from the arrow's tip at which a great number looks for room, in pixels, and in how many directions. */
const RINGS = { near: [48, 72], far: [100, 132, 168, 210] } as const;
const DIRECTIONS = 16;

/** The lines of an arrow, or the point of a number without one. */
type Lines = Pick<PositionedFlow, "tail" | "tip" | "shape" | "back">;

/** An arrow and the spots beside it where its label is tried, the best first: at its tip, then along it. */
export type Arrow = Lines & { readonly spots: { readonly atTip: Spot[]; readonly beside: Spot[] } };

/** An arrow, or a number without one, that waits for its label. */
export type FlowDraft = Arrow & Pick<PositionedFlow, "item">;

const shareOf = ({ shape, tip }: Lines, t: number): Point =>
  shape?.along[Math.round(t * (shape.along.length - 1))] ?? tip;

/** The spots beside an arrow of a width, whose label is tried first on a side of its tip. */
export function spotsBeside(lines: Lines, side: Side, width: number): Arrow["spots"] {
  const { tip, tail } = lines;
  if (!lines.shape) {
    const beside = [12, 28].flatMap((gap) => SIDES.map((one): Spot => ({ at: tip, side: one, gap })));
    return { atTip: [{ at: tip, side: "mid", gap: 0 }, ...beside], beside: [] };
  }
  const half = width / 2;
  const near = (at: Point, gap: number): Spot[] => [side, ...SIDES].map((one) => ({ at, side: one, gap }));
  const middle = shareOf(lines, 0.6);
  const atTip = [10, 24].flatMap((gap) => near(tip, gap + half / 2));
  const atMiddle = [10, 24].flatMap((gap) => near(middle, gap + half));
  // At its tail or far along it, a label is read as that of the country there: only a wide arrow leads the eye to its own.
  if (width < MAJOR_WIDTH) return { atTip, beside: atMiddle };
  const along = [0.8, 0.4, 0.2].flatMap((t) => near(shareOf(lines, t), 12 + half));
  return { atTip, beside: [...atMiddle, ...near(tail, 10 + half), ...along] };
}

function ring({ tip }: FlowDraft, distances: readonly number[]): Spot[] {
  return distances.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, i): Spot => {
      // From straight below, to both sides in turn: below is where readers look first.
      const turn = ((i % 2 ? -1 : 1) * Math.ceil(i / 2) * 2 * Math.PI) / DIRECTIONS;
      const [dx, dy] = [Math.sin(turn), Math.cos(turn)];
      const at = { x: tip.x + dx * distance * 1.3, y: tip.y + dy * distance };
      return { at, side: dx > 0.3 ? "e" : dx < -0.3 ? "w" : dy > 0 ? "s" : "n", gap: 0 };
    }),
  );
}

/** From this share of its way on an arrow is taken to be in the country that it comes to. */
const ARRIVED = 0.5;

/** The hairline from a label to the nearest point of its arrow's second half, or null where they are near each other. */
function leaderOf({ shape, tip }: FlowDraft, box: Box): readonly [Point, Point] | null {
  const along = shape?.along ?? [{ ...tip, radius: 0 }];
  const [best] = along
    .slice(Math.floor(along.length * ARRIVED))
    .map((on) => {
      const from = {
        x: Math.max(box.x, Math.min(box.x + box.w, on.x)),
        y: Math.max(box.y, Math.min(box.y + box.h, on.y)),
      };
      return { from, on, distance: Math.hypot(on.x - from.x, on.y - from.y) - on.radius };
    })
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance > LEADER_FROM ? [best.from, best.on] : null;
}

/** What labels keep off, each less than the one before: all that is drawn, arrows and marks, other labels and the controls. */
export interface Rooms {
  readonly taken: Taken;
  readonly firm: Taken;
  readonly labels: Taken;
}

/** The forms of an arrow's label, the fullest first: in one line or in several, the number alone, the number in a smaller face. */
function tiersOf(
  item: FlowDraft["item"],
  isMajor: boolean,
  isCompact: boolean,
): readonly (readonly Line[])[] {
  const style = !item.figure ? "reading" : isMajor ? "number" : "minor";
  const line = (text: string, kind: Line["style"] = "name"): Line => ({ text, style: kind });
  const { number, numbers, shortNumber, name, window } = item;
  const rest = window === "" ? [line(name)] : [line(name), line(window)];
  const short = [
    [line(shortNumber, style), ...rest],
    // The number of one place says so in every form.
    [line(shortNumber, item.figure ? "minor" : "reading"), ...(item.place === "" ? [line(name)] : rest)],
  ];
  if (isCompact) return short;
  const wide = [line(number, style), line(rest.map(({ text }) => text).join(", "))];
  return [wide, [...numbers.map((one) => line(one, style)), ...rest], ...(item.isFeatured ? short : [])];
}

/**
 * Finds room for an arrow's number with its country and dates. A great number and that of a featured country have to be there: they look
 * ever farther away, tied to their arrow by a hairline, and cover journeys, thin arrows and at last anything but labels. Null where
 * there was no room.
 */
export function labelFlow(
  draft: FlowDraft,
  { taken, firm, labels }: Rooms,
  surface: Surface,
  isOneOfFew: boolean,
): PositionedFlow | null {
  const { frame, measure, isCompact } = surface;
  const { item, shape, tip, tail } = draft;
  const view = grown(frame.view, -EDGE);
  const isMajor = item.width.outer >= MAJOR_WIDTH;
  const isInView = (shape?.along ?? [tip]).some(({ x, y }) => isInside({ x, y, w: 0, h: 0 }, view));
  const tiers = tiersOf(item, isMajor, isCompact);
  const find = (among: Taken, spots: readonly Spot[], forms = tiers): PositionedLabel | null =>
    layOutLabel(among, view, forms, spots, measure, isInView);
  const { atTip, beside } = draft.spots;
  // A narrow map has no room for many that do not count since the first day.
  const isTold = item.isFeatured || item.isSinceFirstDay || !isCompact || isOneOfFew;
  // A number without an arrow says where it belongs by where it stands.
  const isOwed = isTold && isInView && (item.isFeatured || (isMajor && shape !== null));
  let label: PositionedLabel | null = null;
  if (isTold && !isOwed) label = find(taken, atTip) ?? (isInView ? find(taken, beside) : null);
  // Better over a journey, or on a wide map a little away, than with less to say, and better with less to say than far away.
  const full = tiers.slice(0, -1);
  const aside = isCompact ? [] : ring(draft, RINGS.near);
  if (isOwed)
    label =
      find(taken, atTip, full) ??
      find(firm, atTip, full) ??
      find(taken, aside, full) ??
      find(taken, atTip) ??
      find(firm, atTip);
  if (!label && isOwed)
    label =
      find(taken, ring(draft, RINGS.near)) ??
      find(taken, beside) ??
      find(firm, beside) ??
      find(taken, ring(draft, RINGS.far)) ??
      find(firm, ring(draft, [...RINGS.near, ...RINGS.far])) ??
      find(labels, [...ring(draft, [...RINGS.near, ...RINGS.far]), ...atTip, ...beside]);
  if (label) for (const room of [taken, firm, labels]) room.add(label.box);
  // What has no label would be read as something else: it waits for a closer view.
  if (!label && (!shape || isInView)) return null;
  const isButtonInView = overlaps(label?.box ?? around(tip.x, tip.y, BUTTON_RADIUS), frame.view);
  const leader = label && leaderOf(draft, label.box);
  return { item, tail, tip, shape, back: draft.back, label, leader, isInView: isButtonInView };
}
