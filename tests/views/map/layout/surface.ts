import { countryPoint } from "../../../../src/model/geography/countryPoint.ts";
import type { Box } from "../../../../src/views/map/geometry/boxes.ts";
import { projectWorld } from "../../../../src/views/map/geometry/project.ts";
import type { Surface } from "../../../../src/views/map/layout/positioned.ts";
import { estimateWidth } from "../../../../src/views/shared/textWidth.ts";

/** What is seen of the map in these tests, in pixels. */
export const VIEW: Box = { x: 0, y: 0, w: 900, h: 450 };

/** A map of the size of {@link VIEW} with a place in its middle. */
export function surfaceAt(
  longitude: number,
  latitude: number,
  zoom: number,
  rest: Partial<Surface> = {},
): Surface {
  const world = projectWorld([longitude, latitude]);
  const scale = 2 ** zoom;
  return {
    frame: {
      zoom,
      origin: { x: world.x * scale - VIEW.w / 2, y: world.y * scale - VIEW.h / 2 },
      view: VIEW,
    },
    countryPoints: new Map([["KZ", { at: [67.5, 48.4], rank: 1 }]]),
    geography: { pointOf: countryPoint, borderOf: () => undefined },
    countryAt: null,
    origins: new Set(["RU"]),
    landmarks: [],
    reserved: [],
    measure: estimateWidth,
    isCompact: false,
    ...rest,
  };
}
