/**
 * What is bad about a label, in pixels that it might be farther away instead: to lie over another country (as a whole), over one that people
 * leave, and most of all over one that has a number of its own; or over the sea; to cover a journey or a thin arrow, or anything but labels and controls; to need
 * a line, one too short to be seen, and one over an arrow; and what each pixel from the arrow costs.
 */
export const COSTS = {
  abroad: 80,
  origin: 150,
  told: 320,
  sea: 14,
  covers: 26,
  hides: 330,
  leader: 14,
  perPixel: 0.45,
  perFarPixel: 3,
  fromTip: 0.12,
  stub: 30,
  overArrow: 60,
} as const;

/** A label farther than this from its arrow is far from it, in pixels. */
const FAR = 60;

/** What it costs to be so far away from an arrow: far away most of all. */
export const awayCost = (away: number): number =>
  Math.max(0, away) * COSTS.perPixel + Math.max(0, away - FAR) * (COSTS.perFarPixel - COSTS.perPixel);
