import type { Box } from "../../geometry/boxes.ts";
import { toFrame } from "../../geometry/project.ts";
import type { Surface } from "../positioned.ts";
import { COSTS } from "./labelCosts.ts";

/** Side of the cells of a label's box of which each is looked up on the map, in pixels. */
const CELL = 14;
/** How far from its point a country may begin on a coarse map, in pixels. */
const NEAR = 5;

/** The shares of a label over other countries, over those among them that people leave and that have a number, and over the sea. */
export interface Ground {
  readonly abroad: number;
  readonly origin: number;
  readonly told: number;
  readonly sea: number;
}

/** Where the map does not tell what is under a label, that costs nothing. */
export const UNKNOWN: Ground = { abroad: 0, origin: 0, told: 0, sea: 0 };

/** What it costs to lie over a ground. */
export const groundCost = ({ abroad, origin, told, sea }: Ground): number =>
  (abroad - origin - told) * COSTS.abroad + origin * COSTS.origin + told * COSTS.told + sea * COSTS.sea;

/** What is under a label of a country. It is looked at only until that costs as much as `most`. */
export function groundUnder(
  box: Box,
  country: string,
  { countryAt, origins }: Surface,
  told: ReadonlySet<string>,
  most: number,
): Ground {
  if (!countryAt) return UNKNOWN;
  const [columns, rows] = [Math.ceil(box.w / CELL), Math.ceil(box.h / CELL)];
  const all = columns * rows;
  let [abroad, origin, overTold, sea] = [0, 0, 0, 0];
  const shares = (): Ground => ({
    abroad: abroad / all,
    origin: origin / all,
    told: overTold / all,
    sea: sea / all,
  });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = { x: box.x + ((column + 0.5) * box.w) / columns, y: box.y + ((row + 0.5) * box.h) / rows };
      const found = countryAt(at);
      if (found === null) sea++;
      else if (found !== country) {
        abroad++;
        if (origins.has(found)) origin++;
        else if (told.has(found)) overTold++;
      }
    }
    if (groundCost(shares()) >= most) break;
  }
  return shares();
}

/** Whether the map tells where a country is: it does not know unions, and leaves out the smallest. */
export function isDrawn(country: string, { countryAt, geography, frame }: Surface): boolean {
  const point = geography.pointOf(country);
  if (!point || !countryAt) return false;
  const { x, y } = toFrame(frame, point);
  return [0, -NEAR, NEAR].some((dx) =>
    [0, -NEAR, NEAR].some((dy) => countryAt({ x: x + dx, y: y + dy }) === country),
  );
}
