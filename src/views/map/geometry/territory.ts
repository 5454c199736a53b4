import type { Box } from "./boxes.ts";
import { type Frame, type Point, WORLD_SIZE } from "./project.ts";

/** A polygon of a country: its rings as x, y, x, y, … and its box (west, north, east, south), in world pixels at zoom 0. */
export interface CountryShape {
  readonly country: string;
  readonly lines: readonly Float64Array[];
  readonly box: readonly [number, number, number, number];
}

/** The code of the country at a point of the panes, in pixels; null at sea. */
export interface CountryAt {
  (at: Point): string | null;
  /** Tells which countries are under a box, row by row: each stretch as a share of the box. Ends where what is told returns false. */
  readonly under: (box: Box, tell: (country: string, share: number) => void, goOn: () => boolean) => void;
}

/** A stretch of one row of the map that is in one country. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly country: string;
}

/** Points are looked up on rows of this height, in pixels, that are tied to the ground: each row is cut through the countries once. */
const ROW_HEIGHT = 4;
/** What is under a box is looked up on rows that are about so far apart, in pixels. */
const ROWS_APART = 8;
/** The width of a point, in pixels. */
const POINT = 1e-6;
/** How many rows are cut at once, by one pass over the borders. */
const BAND = 32;

/** The heights of the rows of a band, in world pixels at zoom 0, and the number of the first at or below a height, counted from the band's own. */
interface Band {
  readonly heights: readonly number[];
  readonly rowFrom: (y: number) => number;
}

/** Where each row of a band cuts the rings of a polygon, from west to east: in, out, in, out, … */
function cutsOf(lines: readonly Float64Array[], { heights, rowFrom }: Band): number[][] {
  const cuts = heights.map((): number[] => []);
  for (const line of lines)
    for (let i = 3; i < line.length; i += 2) {
      const [ay, by] = [line[i - 2] ?? 0, line[i] ?? 0];
      const end = Math.min(rowFrom(Math.max(ay, by)), heights.length);
      for (let row = Math.max(rowFrom(Math.min(ay, by)), 0); row < end; row++) {
        const [ax, bx] = [line[i - 3] ?? 0, line[i - 1] ?? 0];
        cuts[row]?.push(ax + (((heights[row] ?? 0) - ay) / (by - ay)) * (bx - ax));
      }
    }
  for (const ofRow of cuts) ofRow.sort((a, b) => a - b);
  return cuts;
}

/** The rows of a band, each from west to east. */
function rowsOf(shapes: readonly CountryShape[], band: Band): Stretch[][] {
  const { heights, rowFrom } = band;
  const rows = heights.map((): Stretch[] => []);
  for (const { country, lines, box } of shapes) {
    if (rowFrom(box[1]) >= heights.length || rowFrom(box[3]) <= 0) continue;
    for (const [row, cuts] of cutsOf(lines, band).entries())
      for (let i = 0; i + 1 < cuts.length; i += 2)
        rows[row]?.push({ from: cuts[i] ?? 0, to: cuts[i + 1] ?? 0, country });
  }
  for (const row of rows) row.sort((a, b) => a.from - b.from);
  return rows;
}

/** Tells how much of a part of a row is in which country. No two stretches of a row share any of it. */
function tellBetween(
  row: readonly Stretch[],
  from: number,
  to: number,
  tell: (country: string, length: number) => void,
): void {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.to ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  for (let stretch = row[low]; stretch && stretch.from < to; stretch = row[++low])
    tell(stretch.country, Math.min(stretch.to, to) - Math.max(stretch.from, from));
}

/** Makes the look-up of countries for a frame. A band of rows is worked out when a point of it is asked for first. */
export function countryAtIn(shapes: readonly CountryShape[], { zoom, origin }: Frame): CountryAt {
  const scale = 2 ** zoom;
  const beyond = shapes.reduce((east, { box }) => Math.max(east, box[2] - WORLD_SIZE), 0);
  const bands = new Map<number, Stretch[][]>();
  const bandAt = (first: number): Stretch[][] =>
    rowsOf(shapes, {
      heights: Array.from({ length: BAND }, (_, i) => ((first + i) * ROW_HEIGHT) / scale),
      rowFrom: (y) => Math.ceil((y * scale) / ROW_HEIGHT) - first,
    });
  const rowAt = (y: number): readonly Stretch[] => {
    const number = Math.round((y + origin.y) / ROW_HEIGHT);
    const first = Math.floor(number / BAND) * BAND;
    let rows = bands.get(first);
    if (!rows) {
      rows = bandAt(first);
      bands.set(first, rows);
    }
    return rows[number - first] ?? [];
  };
  const under: CountryAt["under"] = ({ x, y, w, h }, tell, goOn) => {
    const rows = Math.max(1, Math.round(h / ROWS_APART));
    const width = w / scale;
    const turned = (x + origin.x) / scale;
    const from = turned - WORLD_SIZE * Math.floor(turned / WORLD_SIZE);
    // The world is cut in Bering Strait: what lies a little beyond the antimeridian goes on in the east.
    const turns = from < beyond || from + width > WORLD_SIZE ? [0, WORLD_SIZE, -WORLD_SIZE] : [0];
    for (let i = 0; i < rows && goOn(); i++)
      for (const turn of turns)
        tellBetween(rowAt(y + ((i + 0.5) * h) / rows), from + turn, from + turn + width, (country, length) =>
          tell(country, length / width / rows),
        );
  };
  const at = ({ x, y }: Point): string | null => {
    let found: string | null = null;
    under(
      { x, y, w: POINT, h: 0 },
      (country) => {
        found ??= country;
      },
      () => true,
    );
    return found;
  };
  return Object.assign(at, { under });
}
