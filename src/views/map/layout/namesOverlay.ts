import type { MapContent } from "../content/chooseContent.ts";
import type { Box } from "../geometry/boxes.ts";
import type { LonLat } from "../geometry/project.ts";
import type { Positioned, PositionedLandmark } from "./positioned.ts";

/** A point that is always named, such as the end of a journey. */
interface NamedPoint {
  readonly name: string;
  readonly at: LonLat;
  readonly isRegion: boolean;
}

/** What lies over the names of the ground. */
export interface NamesOverlay {
  /** Boxes that names keep off, in pane pixels. */
  readonly boxes: readonly Box[];
  /** Countries whose names are buttons already. */
  readonly countriesDone: ReadonlySet<string>;
  readonly wanted: readonly NamedPoint[];
  /** Cities whose names have their room already. */
  readonly landmarks: readonly PositionedLandmark[];
}

/** What the record leaves to the names of the ground. */
export function namesOverlay(
  { boxes, landmarks }: Pick<Positioned, "boxes" | "landmarks">,
  { countries, routes }: Pick<MapContent, "countries" | "routes">,
): NamesOverlay {
  return {
    boxes,
    landmarks,
    countriesDone: new Set(countries.map(({ code }) => code)),
    wanted: routes.flatMap(({ from, to }) =>
      [from, to].flatMap(({ name, coordinates, kind }) =>
        coordinates ? [{ name, at: coordinates, isRegion: kind === "region" }] : [],
      ),
    ),
  };
}
