import { useWords } from "../../shared/useWords.ts";
import { type DayScale, textWidth } from "../axis/dayScale.ts";
import type { HourlessRule } from "../layout/dotLayout.ts";

const GAP = 8;

/** The rule under what is known by its day only, and what it means. */
export function HourlessShape({
  scale,
  rule,
  hasWords,
}: {
  scale: DayScale;
  rule: HourlessRule;
  hasWords: boolean;
}) {
  const { timeline: words } = useWords();
  const { x0, x1, y } = rule;
  const from = hasWords ? x0 + textWidth(scale, words.hourNotStated) + GAP : x0;
  return (
    <g className="hourless">
      {hasWords && (
        <text x={x0} y={y + 4.5}>
          {words.hourNotStated}
        </text>
      )}
      <path d={`M${from} ${y - 3}v6M${from} ${y}H${x1}M${x1} ${y - 3}v6`} />
    </g>
  );
}
