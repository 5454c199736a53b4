/*
 * What is bad about a label, in pixels that it might be farther away instead. Names of their own rather than one object: the build puts the
 * numbers where they are used.
 */

/** To lie over another country, as a whole. */
export const ABROAD = 80;
/** To lie over one that people leave. */
export const ORIGIN = 150;
/** To lie over one that has a number of its own. */
export const TOLD = 320;
/** To lie over the sea. */
export const SEA = 14;
/** To cover a journey or a thin arrow. */
export const COVERS = 26;
/** To cover anything else but labels and controls, which is not done at all. */
export const HIDES = 330;
/** To need a line. */
export const LEADER = 14;
/** To need a line that is too short to be seen. */
export const STUB = 30;
/** To need a line over an arrow. */
export const OVER_ARROW = 60;
/** Each pixel from the tip of the arrow. */
export const FROM_TIP = 0.12;
/** Each pixel from the arrow, near it and far from it. */
const PER_PIXEL = 0.8;
const PER_FAR_PIXEL = 3;

/** A label farther than this from its arrow is far from it, in pixels. */
const FAR = 60;

/** What it costs to be so far away from an arrow: far away most of all. */
export const awayCost = (away: number): number =>
  Math.max(0, away) * PER_PIXEL + Math.max(0, away - FAR) * (PER_FAR_PIXEL - PER_PIXEL);
