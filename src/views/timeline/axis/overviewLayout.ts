import type { Matching } from "../../../store/selectors.ts";

/** One column of the overview: its left edge, width and height, in pixels. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

const NARROWEST = 2;

/**
 * The overview's columns: how many figures come to show on each day of the record, several days to a column where days
 * would be narrower than 2 px. Heights grow with the square root, so that quiet days beside the first week stay in sight.
 */
export function overviewColumns(matching: Matching, width: number, height: number): Column[] {
  const days = matching.upTo.length;
  const perColumn = Math.max(1, Math.ceil((NARROWEST * days) / width));
  const counts: number[] = [];
  for (let from = 0; from < days; from += perColumn) {
    const to = Math.min(days, from + perColumn) - 1;
    counts.push((matching.upTo[to] ?? 0) - (from === 0 ? 0 : (matching.upTo[from - 1] ?? 0)));
  }
  const most = Math.max(1, ...counts);
  const columnWidth = (width / days) * perColumn;
  return counts.flatMap((count, i) =>
    count === 0
      ? []
      : { x: i * columnWidth, width: Math.max(1, columnWidth - 1), height: Math.sqrt(count / most) * height },
  );
}
