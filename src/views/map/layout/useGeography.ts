import { useMemo } from "react";
import { countryPoint } from "../../../model/countryPoint.ts";
import type { LonLat } from "../geometry/project.ts";
import type { Geography } from "./flowAnchors.ts";

/** What the layout knows of countries, with the borders that have come so far. */
export function useGeography(borders: ReadonlyMap<string, LonLat>): Geography {
  return useMemo(() => ({ pointOf: countryPoint, borders }), [borders]);
}
