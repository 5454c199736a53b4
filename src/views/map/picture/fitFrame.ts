import type { Archive } from "../../../load/archive.ts";
import type { MapPosition } from "../../../store/choices.ts";
import type { Bounds } from "../geometry/bounds.ts";
import { type Frame, projectWorld, WORLD_SIZE } from "../geometry/project.ts";
import { COMPACT_WIDTH } from "../geometry/viewport.ts";
import type { Geography } from "../layout/geography.ts";
import { openingView } from "../layout/openingView.ts";

/** The size of a map, in pixels. */
export interface MapSize {
  readonly w: number;
  readonly h: number;
}

/** Room around the record's own points, in pixels. */
const ROOM = 48;

/** The frame of a map that is fitted to a box, as Leaflet does it: with some room around it, and no nearer than a zoom. */
export function frameAround(
  [southWest, northEast]: Bounds,
  { padding, maxZoom: most }: { readonly padding: number; readonly maxZoom: number },
  { w, h }: MapSize,
): Frame {
  const [a, b] = [projectWorld(southWest), projectWorld(northEast)];
  const zoom = Math.min(
    most,
    Math.log2((w - 2 * padding) / (b.x - a.x)),
    Math.log2((h - 2 * padding) / (a.y - b.y)),
  );
  return frameAt({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, zoom, { w, h });
}

function frameAt(middle: { x: number; y: number }, zoom: number, { w, h }: MapSize): Frame {
  const scale = 2 ** zoom;
  const origin = { x: middle.x * scale - w / 2, y: middle.y * scale - h / 2 };
  return { zoom, origin, view: { x: 0, y: 0, w, h } };
}

/** The frame of a map of a size that opens on a record. */
export function openingFrame(archive: Archive, geography: Geography, size: MapSize): Frame {
  const { bounds, isTight, nearest } = openingView(archive, geography, size.w < COMPACT_WIDTH);
  return frameAround(bounds, { padding: isTight ? ROOM : 0, maxZoom: nearest }, size);
}

/** The frame of a map that shows as much from west to east as another of a width does that stands at a position. */
export function frameOn({ longitude, latitude, zoom }: MapPosition, width: number, size: MapSize): Frame {
  const least = Math.log2(size.w / WORLD_SIZE);
  return frameAt(
    projectWorld([longitude, latitude]),
    Math.max(least, zoom + Math.log2(size.w / width)),
    size,
  );
}
