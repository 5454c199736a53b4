import type { RefCallback } from "react";
import { widthOf } from "../../shared/textWidth.ts";
import { useSize } from "../../shared/useSize.ts";
import { useWords } from "../../shared/useWords.ts";

/** Widths that differ by less than this share are the same: positions do not move for less. */
const STEP = 0.05;

/** How much wider texts of the timeline are than reckoned, 1 at least, and the ref of the {@link TextProbe} that tells. */
export function useStretch(): [ref: RefCallback<Element>, stretch: number] {
  const { timeline: words } = useWords();
  const [ref, { width }] = useSize();
  const reckoned = widthOf(words.clockMeaning("known"));
  return [ref, Math.max(1, Math.ceil(width / reckoned / STEP - 0.5) * STEP)];
}

/** A text that nobody sees. It is as wide as the reader's own type and spacing make it. */
export function TextProbe({ probe }: { probe: RefCallback<Element> }) {
  const { timeline: words } = useWords();
  return (
    <div className="text-probe" aria-hidden="true">
      <span ref={probe}>{words.clockMeaning("known")}</span>
    </div>
  );
}
