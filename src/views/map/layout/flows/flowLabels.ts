import { around, type Box, grown, isInside, isUnder, overlaps } from "../../geometry/boxes.ts";
import { EDGE, type PositionedFlow, type Rooms, type Surface } from "../positioned.ts";
import { findLabel } from "./findLabel.ts";
import { type FlowDraft, MAJOR_WIDTH } from "./flowSpots.ts";
import { pointsAlong } from "./leaders.ts";

/** Half the side of the button of an arrow without a label, in pixels. */
const BUTTON_RADIUS = 12;
/** The worst label that a country gets: one that is featured gets any, the others do without. */
const WORST_FEATURED = 1000;
const WORST_MAJOR = 190;
const WORST_MINOR = 74;

/**
 * Finds room for an arrow's number with its country and dates, in its country or tied to it by a hairline. Null where there was none:
 * what has no label would be read as something else, and waits for a closer view.
 */
export function labelFlow(
  draft: FlowDraft,
  rooms: Rooms,
  surface: Surface,
  told: ReadonlySet<string>,
): PositionedFlow | null {
  const { frame } = surface;
  const { item, shape, tip, tail, back } = draft;
  const view = grown(frame.view, -EDGE);
  const isInView = (shape?.along ?? [tip]).some(({ x, y }) => isInside({ x, y, w: 0, h: 0 }, view));
  if (!isInView)
    return shape && { item, tail, tip, shape, back, label: null, leader: null, isInView: isButtonIn(null) };
  // A number without an arrow says where it belongs by where it stands.
  const isMajor = item.width.outer >= MAJOR_WIDTH && shape !== null;
  const worst = item.isFeatured ? WORST_FEATURED : isMajor ? WORST_MAJOR : WORST_MINOR;
  const isFar = item.isFeatured || isMajor;
  const found = findLabel(draft, rooms, surface, told, worst, isFar);
  if (!found) return null;
  const { label, leader, isPart } = found;
  for (const room of [rooms.taken, rooms.firm, rooms.labels]) room.add(label.box);
  if (leader) {
    rooms.leaders.push(leader);
    for (const { x, y } of pointsAlong(leader, 6))
      for (const room of [rooms.taken, rooms.firm, rooms.labels]) room.add(around(x, y, 2));
  }
  // Each arrow has its number: the half that goes back is not drawn where the label leaves it out.
  const drawn = { tail, tip, shape, back: isPart ? null : back };
  return { item, ...drawn, label, leader, isInView: isButtonIn(label.box) };

  function isButtonIn(box: Box | null): boolean {
    const button = box ?? around(tip.x, tip.y, BUTTON_RADIUS);
    return overlaps(button, frame.view) && !isUnder(button, surface.reserved);
  }
}
