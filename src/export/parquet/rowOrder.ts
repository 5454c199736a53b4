import type { Archive } from "../../load/archive.ts";

/**
 * The order in which figures are written: by the day on which they come to show, and those of a day by their ids, which begin alike for
 * figures that are alike: so what is read together lies together, and compresses well.
 */
export function rowOrder(
  { columns, count }: Pick<Archive, "columns" | "count">,
  idOf: (number: number) => string,
): Uint32Array {
  const days = columns.shownOn.happened;
  const ids = Array.from({ length: count }, (_, number) => idOf(number));
  const order = Uint32Array.from(ids.keys());
  return order.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
}
