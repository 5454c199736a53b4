import { useWords } from "../../shared/useWords.ts";
import type { VisibleDays } from "./useVisibleDays.ts";
import { LEAST_DAYS } from "./visibleDays.ts";

const BUTTONS = [
  { name: "fewerDays", direction: -1, path: "M3 8h10M8 3v10" },
  { name: "moreDays", direction: 1, path: "M3 8h10" },
  {
    name: "wholeRecord",
    direction: Number.POSITIVE_INFINITY,
    path: "M1.5 3v10M14.5 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2",
  },
] as const;

/** Three buttons for how many days are drawn. They are not named "Zoom in" and "Zoom out" as the map's are. */
export function ZoomButtons({ days: visible }: { days: VisibleDays }) {
  const { timeline: words } = useWords();
  const { first, last, days } = visible.extent;
  const total = last - first + 1;
  const isAtEnd = (direction: number): boolean => (direction > 0 ? days >= total : days <= LEAST_DAYS);
  return (
    <span className="axis-zoom">
      {BUTTONS.map(({ name, direction, path }) => (
        <button
          key={name}
          type="button"
          title={words[name]}
          aria-disabled={isAtEnd(direction) || undefined}
          onClick={() => visible.zoom(direction)}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
    </span>
  );
}
