import { memo } from "react";
import type { Family } from "../../../model/measure.ts";
import type { HedgeLook } from "../../../model/value.ts";
import { GLYPHS, outlineOf } from "./shapes/glyphs.ts";

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
