import type { Measure } from "../../shared/textWidth.ts";
import type { CountryItem, FlagItem, PlaceItem, Reading, RouteItem } from "../content/chooseContent.ts";
import type { ToldItem } from "../content/chooseFlows.ts";
import type { Box, Taken } from "../geometry/boxes.ts";
import type { Leader, PositionedLabel, Side } from "../geometry/labels.ts";
import type { Frame, LonLat, Point } from "../geometry/project.ts";
import type { CountryAt } from "../geometry/territory.ts";
import type { FlowShape } from "./flows/flowShape.ts";
import type { CountryPoint, Geography } from "./geography.ts";

/** An arrow on the panes, or a number that stands alone, and its label where there was room. */
export interface PositionedFlow {
  readonly item: ToldItem;
  /** Null where the number stands alone. */
  readonly shape: FlowShape | null;
  /** The half of the arrow that goes back, beside it. */
  readonly back: FlowShape | null;
  readonly label: PositionedLabel | null;
  /** A hairline from the label to its arrow, where they are some way apart. */
  readonly leader: Leader | null;
  readonly tail: Point;
  readonly tip: Point;
  readonly isInView: boolean;
}

/** A city that is named wherever it is in view. */
export interface Landmark {
  readonly name: string;
  readonly at: LonLat;
}

/** Where a landmark's dot is, and the box of its name. */
export interface PositionedLandmark {
  readonly name: string;
  readonly dot: Point;
  readonly box: Box;
}

/** One mark, for a place or for several that would cover each other; the first of them gives its looks. */
export interface PositionedMark {
  readonly lead: PlaceItem;
  /** What it says: the reading of the first. */
  readonly reading: Reading;
  readonly items: readonly PlaceItem[];
  readonly at: Point;
  /** The middle of its button: beside `at` where the legend or the controls reach near. */
  readonly hand: Point;
  readonly label: PositionedLabel | null;
  /** The side on which it is labelled where it is pointed at and there was no room. */
  readonly side: Side;
  readonly isInView: boolean;
}

/** A stage of a journey: its line, its button's place (its middle, or near it) with the direction there, and its fading end. */
export interface PositionedRoute {
  readonly item: RouteItem;
  readonly path: string;
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
  readonly angle: number;
  readonly isInView: boolean;
  readonly fades: "from" | "to" | null;
  /** Points along the line that labels keep off. */
  readonly along: readonly Point[];
}

/** A flag by its place. */
export interface PositionedFlag {
  readonly item: FlagItem;
  readonly at: Point;
  readonly isInView: boolean;
}

/** A country's name where there was room. */
export interface PositionedCountry {
  readonly item: CountryItem;
  readonly box: Box;
  readonly isInView: boolean;
}

/** All that is drawn over the basemap, in pane pixels, and what it leaves to the basemap's own names. */
export interface Positioned {
  readonly flows: readonly PositionedFlow[];
  readonly landmarks: readonly PositionedLandmark[];
  readonly marks: readonly PositionedMark[];
  readonly routes: readonly PositionedRoute[];
  readonly flags: readonly PositionedFlag[];
  readonly countries: readonly PositionedCountry[];
  readonly boxes: readonly Box[];
}

/** What the layout needs besides the records. */
export interface Surface {
  readonly frame: Frame;
  readonly countryPoints: ReadonlyMap<string, CountryPoint>;
  readonly geography: Geography;
  /** Null until the ground is there. */
  readonly countryAt: CountryAt | null;
  /** Codes of the countries that people leave. */
  readonly origins: ReadonlySet<string>;
  readonly landmarks: readonly Landmark[];
  /** Boxes that labels keep off: the legend and the buttons, in pane pixels. */
  readonly reserved: readonly Box[];
  readonly measure: Measure;
  readonly isCompact: boolean;
}

/** What labels keep off, each less than the one before: all that is drawn, arrows and marks, other labels and the controls. */
export interface Rooms {
  readonly taken: Taken;
  readonly firm: Taken;
  readonly labels: Taken;
  /** The leaders that are drawn already. */
  readonly leaders: Leader[];
}

/** Labels keep this far from the view's edge, in pixels. */
export const EDGE = 6;
