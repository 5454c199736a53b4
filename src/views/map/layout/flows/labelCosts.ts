/**
 * What is bad about a label, in pixels that it might be farther away instead: to lie over another country (as a whole), and one of which
 * something is told or that people leave, or over the sea; to cover a journey or a thin arrow, or anything but labels and controls; to need
 * a line, one too short to be seen, and one over an arrow; and what each pixel from the arrow costs.
 */
export const COSTS = {
  abroad: 80,
  misleading: 150,
  sea: 14,
  covers: 26,
  hides: 330,
  leader: 14,
  perPixel: 0.45,
  perFarPixel: 1.5,
  fromTip: 0.12,
  stub: 30,
  overArrow: 60,
} as const;

/** A label farther than this from its arrow is far from it, in pixels. */
const FAR = 60;

/** What it costs to be so far away from an arrow: far away most of all. */
export const awayCost = (away: number): number =>
  Math.max(0, away) * COSTS.perPixel + Math.max(0, away - FAR) * (COSTS.perFarPixel - COSTS.perPixel);
