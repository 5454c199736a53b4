import type { Box } from "../../geometry/boxes.ts";
import { toFrame } from "../../geometry/project.ts";
import type { Surface } from "../positioned.ts";
import * as COSTS from "./labelCosts.ts";

/** How far from its point a country may begin on a coarse map, in pixels. */
const NEAR = 5;

/** The shares of a label over its own country, over others, over those among them that people leave and that have a number, and over the sea. */
export interface Ground {
  readonly home: number;
  readonly abroad: number;
  readonly origin: number;
  readonly told: number;
  readonly sea: number;
}

/** Where the map does not tell what is under a label, that costs nothing. */
export const UNKNOWN: Ground = { home: 1, abroad: 0, origin: 0, told: 0, sea: 0 };

/** What it costs to lie over a ground. */
export const groundCost = ({ abroad, origin, told, sea }: Ground): number =>
  (abroad - origin - told) * COSTS.ABROAD + origin * COSTS.ORIGIN + told * COSTS.TOLD + sea * COSTS.SEA;

/** What is under a label of a country. It is looked at only until that costs as much as `most`. */
export function groundUnder(
  box: Box,
  country: string,
  { countryAt, origins }: Surface,
  told: ReadonlySet<string>,
  most: number,
): Ground {
  if (!countryAt) return UNKNOWN;
  let [home, abroad, origin, overTold] = [0, 0, 0, 0];
  const shares = (sea: number): Ground => ({ home, abroad, origin, told: overTold, sea });
  countryAt.under(
    box,
    (found, share) => {
      if (found === country) {
        home += share;
        return;
      }
      abroad += share;
      if (origins.has(found)) origin += share;
      else if (told.has(found)) overTold += share;
    },
    () => groundCost(shares(0)) < most,
  );
  // What has not been looked at may be anything.
  return groundCost(shares(0)) < most ? shares(Math.max(0, 1 - home - abroad)) : shares(0);
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
