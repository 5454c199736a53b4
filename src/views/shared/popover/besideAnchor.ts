/** What of a DOMRect the position of a popover is worked out from. */
type Edges = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** Width and height, in pixels. */
interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Position and size of a popover in the window, in CSS pixels. */
export interface PopoverPosition extends Extent {
  readonly left: number;
  readonly top: number;
}

/** The least space between a popover and its anchor, and between it and the window's edges, in pixels. */
const GAP = 6;
const EDGE = 8;

/**
 * Positions a popover beside its anchor, wholly inside the window: below if there is room, else on the side that has more, and no
 * higher than that room. `align` says which edge is at the anchor.
 */
export function besideAnchor(
  anchor: Edges,
  wanted: Extent,
  view: Extent,
  align: "start" | "middle" = "start",
  prefers: "below" | "above" = "below",
): PopoverPosition {
  const width = Math.min(wanted.width, view.width - 2 * EDGE);
  const below = view.height - EDGE - (anchor.bottom + GAP);
  const above = anchor.top - GAP - EDGE;
  const [room, other] = prefers === "below" ? [below, above] : [above, below];
  const hasRoom = room >= wanted.height || room >= other;
  const isBelow = hasRoom === (prefers === "below");
  const height = Math.max(0, Math.min(wanted.height, isBelow ? below : above, view.height - 2 * EDGE));
  const x = align === "start" ? anchor.left : (anchor.left + anchor.right - width) / 2;
  const y = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  const within = (value: number, most: number): number => Math.max(EDGE, Math.min(most, value));
  return {
    width,
    height,
    left: within(x, view.width - EDGE - width),
    top: within(y, view.height - EDGE - height),
  };
}
