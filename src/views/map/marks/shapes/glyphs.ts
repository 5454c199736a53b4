import type { Family } from "../../../../model/measure.ts";
import type { HedgeLook } from "../../../../model/value.ts";

/** The shape of a mark of a place, 26 pixels square around its middle. */
export interface Glyph {
  readonly core: string;
  /** The outline around it: whole, and its lower and upper half. */
  readonly whole: string;
  readonly lower: string;
  readonly upper: string;
}

const DIAMOND: Glyph = {
  core: "M0-5.5L5.5 0 0 5.5-5.5 0Z",
  whole: "M0-9.5L9.5 0 0 9.5-9.5 0Z",
  lower: "M-9.5 0L0 9.5 9.5 0",
  upper: "M-9.5 0L0-9.5 9.5 0",
};
const DISC: Glyph = {
  core: "M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z",
  whole: "M-8 0A8 8 0 1 1 8 0A8 8 0 1 1-8 0Z",
  lower: "M-8 0A8 8 0 0 0 8 0",
  upper: "M-8 0A8 8 0 0 1 8 0",
};
const HALF_DISC: Glyph = { ...DISC, core: "M0-5.5A5.5 5.5 0 0 0 0 5.5Z" };
const SQUARE: Glyph = {
  core: "M-4-4H4V4H-4Z",
  whole: "M-7.5-7.5H7.5V7.5H-7.5Z",
  lower: "M-7.5-3V7.5H7.5V-3",
  upper: "M-7.5 3V-7.5H7.5V3",
};

/** What was counted, as a shape: queues and waits, entries, exits, and all else. */
export const GLYPHS: Readonly<Record<Family, Glyph>> = {
  queue: DIAMOND,
  entries: DISC,
  exits: HALF_DISC,
  other: SQUARE,
};

/** The outline around a mark, by how the source hedged; none where it did not. */
export function outlineOf(glyph: Glyph, look: HedgeLook): string | null {
  if (look === "solid") return null;
  if (look === "open-up") return glyph.lower;
  return look === "open-down" ? glyph.upper : glyph.whole;
}

/** A small flag at the place of an event: its pole and its cloth. */
export const FLAG = { pole: "M-3 7V-6", cloth: "M-3-6H5L3-3 5 0H-3Z" } as const;
/** The arrowhead in the middle of a journey, before it is turned. */
export const HEAD = "M-3.5-4.5L3.5 0-3.5 4.5";
