/** What a key event says that matters to a slider. */
type KeyPress = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

/** Where the values of a slider, a scrollbar or a row of marks begin and end, and how far the Page keys go. */
interface Range {
  readonly least: number;
  readonly most: number;
  /** Without it the Page keys do nothing. */
  readonly page?: number;
  /** What "down" does: less on a slider, more on a scrollbar, nothing in a row. */
  readonly down: -1 | 0 | 1;
}

/**
 * Where a key takes a value, within its range: arrows by one, Page keys by a page, Home and End to the ends. Null for every other key, and
 * with Alt, Ctrl or Meta.
 */
export function keyTarget(event: KeyPress, at: number, { least, most, page, down }: Range): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const clamp = (value: number): number => Math.max(least, Math.min(most, value));
  switch (event.key) {
    case "ArrowRight":
      return clamp(at + 1);
    case "ArrowLeft":
      return clamp(at - 1);
    case "ArrowDown":
      return down === 0 ? null : clamp(at + down);
    case "ArrowUp":
      return down === 0 ? null : clamp(at - down);
    case "PageDown":
      return page === undefined ? null : clamp(at + down * page);
    case "PageUp":
      return page === undefined ? null : clamp(at - down * page);
    case "Home":
      return least;
    case "End":
      return most;
    default:
      return null;
  }
}
