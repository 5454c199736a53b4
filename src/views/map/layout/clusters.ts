import { addTo } from "../../../model/groupBy.ts";

/** Side of a mark's button, in pixels: marks whose buttons would overlap are one mark. */
const BUTTON_SIZE = 24;
/** More marks than this are no longer told apart: they are clustered over wider and wider cells. */
const MOST_MARKS = 150;
const WIDER = 1.5;
/** More cells of the grid than a row of it can have. */
const ROW = 65_536;

/** Something at a point of the map's panes, in pixels. */
export interface AtPoint {
  readonly x: number;
  readonly y: number;
}

/** Marks that would cover each other: the first stands for all, at its own point. */
export interface Cluster<T extends AtPoint> {
  readonly lead: T;
  readonly members: readonly T[];
}

/** Clusters by a grid of cells of a size, so that the work grows with the number of marks and not with its square. */
function clusterBy<T extends AtPoint>(marks: readonly T[], size: number): Cluster<T>[] {
  const clusters: { lead: T; members: T[] }[] = [];
  const cells = new Map<number, { lead: T; members: T[] }[]>();
  const cellOf = (mark: T, dx: number, dy: number): number =>
    (Math.floor(mark.y / size) + dy) * ROW + Math.floor(mark.x / size) + dx;
  for (const mark of marks) {
    let nearest: { lead: T; members: T[] } | null = null;
    let distance = size;
    for (const dy of [-1, 0, 1])
      for (const dx of [-1, 0, 1])
        for (const cluster of cells.get(cellOf(mark, dx, dy)) ?? []) {
          const away = Math.max(Math.abs(cluster.lead.x - mark.x), Math.abs(cluster.lead.y - mark.y));
          if (away >= distance) continue;
          nearest = cluster;
          distance = away;
        }
    if (nearest) {
      nearest.members.push(mark);
      continue;
    }
    const cluster = { lead: mark, members: [mark] };
    clusters.push(cluster);
    addTo(cells, cellOf(mark, 0, 0), cluster);
  }
  return clusters;
}

/**
 * Clusters marks, given in order of weight: each joins the nearest earlier mark that leads and is near enough, or leads
 * itself. Where there would be very many, near is farther.
 */
export function clusterMarks<T extends AtPoint>(marks: readonly T[]): Cluster<T>[] {
  let size = BUTTON_SIZE;
  let clusters = clusterBy(marks, size);
  while (clusters.length > MOST_MARKS) {
    size *= WIDER;
    clusters = clusterBy(marks, size);
  }
  return clusters;
}
