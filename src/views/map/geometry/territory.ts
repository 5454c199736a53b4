import { type Frame, type Point, WORLD_SIZE } from "./project.ts";

/** A polygon of a country: its rings as x, y, x, y, … and its box (west, north, east, south), in world pixels at zoom 0. */
export interface CountryShape {
  readonly country: string;
  readonly lines: readonly Float64Array[];
  readonly box: readonly [number, number, number, number];
}

/** The code of the country at a point of the panes, in pixels; null at sea. */
export type CountryAt = (at: Point) => string | null;

/** A stretch of one row of the map that is in one country. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly country: string;
}

/** Points of the panes are looked up on rows of this height, in pixels: each row is cut through the countries once. */
const ROW_HEIGHT = 4;

/** Where a row cuts the rings of a polygon, from west to east: in, out, in, out, … */
function cutsOf(lines: readonly Float64Array[], y: number): number[] {
  const cuts: number[] = [];
  for (const line of lines)
    for (let i = 3; i < line.length; i += 2) {
      const [ay, by] = [line[i - 2] ?? 0, line[i] ?? 0];
      if (ay > y === by > y) continue;
      const [ax, bx] = [line[i - 3] ?? 0, line[i - 1] ?? 0];
      cuts.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  return cuts.sort((a, b) => a - b);
}

function rowAt(shapes: readonly CountryShape[], y: number): Stretch[] {
  const row: Stretch[] = [];
  for (const { country, lines, box } of shapes) {
    if (box[1] > y || box[3] < y) continue;
    const cuts = cutsOf(lines, y);
    for (let i = 0; i + 1 < cuts.length; i += 2)
      row.push({ from: cuts[i] ?? 0, to: cuts[i + 1] ?? 0, country });
  }
  return row.sort((a, b) => a.from - b.from);
}

/** The stretch of a row that a point is in. No two of a row share any of it. */
function stretchAt(row: readonly Stretch[], x: number): Stretch | undefined {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.to ?? 0) > x) high = middle;
    else low = middle + 1;
  }
  const found = row[low];
  return found && found.from <= x ? found : undefined;
}

/** Makes the look-up of countries for a frame. A row is worked out when a point of it is asked for first. */
export function countryAtIn(shapes: readonly CountryShape[], { zoom, origin }: Frame): CountryAt {
  const scale = 2 ** zoom;
  const rows = new Map<number, Stretch[]>();
  return (at) => {
    const number = Math.round(at.y / ROW_HEIGHT);
    let row = rows.get(number);
    if (!row) {
      row = rowAt(shapes, (number * ROW_HEIGHT + origin.y) / scale);
      rows.set(number, row);
    }
    const x = (at.x + origin.x) / scale;
    // The world is cut in Bering Strait: what lies a little beyond the antimeridian goes on in the east.
    const turned = x - WORLD_SIZE * Math.floor(x / WORLD_SIZE);
    return (stretchAt(row, turned) ?? stretchAt(row, turned + WORLD_SIZE))?.country ?? null;
  };
}
