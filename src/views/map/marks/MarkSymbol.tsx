import { memo } from "react";
import type { Family } from "../../../model/measure.ts";
import type { HedgeLook } from "../../../model/value.ts";

interface Glyph {
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

const GLYPHS: Readonly<Record<Family, Glyph>> = {
  queue: DIAMOND,
  entries: DISC,
  exits: HALF_DISC,
  other: SQUARE,
};

function outlineOf(glyph: Glyph, look: HedgeLook): string | null {
  if (look === "solid") return null;
  if (look === "open-up") return glyph.lower;
  return look === "open-down" ? glyph.upper : glyph.whole;
}

/** What a mark looks like. */
export interface MarkLooks {
  readonly family: Family;
  readonly look: HedgeLook;
  /** Whether the place is shut: a ring around the mark. */
  readonly isClosed?: boolean;
  /** Whether the mark stands for several places: a second one shows behind it. */
  readonly isStack?: boolean;
}

/**
 * A place's mark, 26 pixels square: its shape says what was counted (diamond: queues and waits; disc: entries; half disc:
 * exits; square: all else), its outline how the source hedged.
 */
export const MarkSymbol = memo(({ family, look, isClosed = false, isStack = false }: MarkLooks) => {
  const glyph = GLYPHS[family];
  const outline = outlineOf(glyph, look);
  return (
    <svg
      className={`mark-symbol family-${family} look-${look}`}
      width="26"
      height="26"
      viewBox="-13 -13 26 26"
      aria-hidden="true"
    >
      {isStack && <path className="mark-behind" d={glyph.core} transform="translate(3.5 -3.5)" />}
      <path className="mark-core" d={glyph.core} transform={outline ? undefined : "scale(1.2)"} />
      {family === "exits" && <circle className="mark-ring" r={outline ? 5 : 6} />}
      {outline && <path className="mark-outline" d={outline} />}
      {isClosed && <circle className="mark-closed" r="11.5" />}
    </svg>
  );
});
MarkSymbol.displayName = "MarkSymbol";
