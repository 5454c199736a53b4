import type { Figure } from "../../../model/schema.ts";
import { originsOf } from "../../../store/readings/countriesLeft.ts";
import { selectLens } from "../../../store/selectors.ts";
import { selectFrom } from "../../../store/span.ts";
import { speaksAgainst } from "../../shared/picture/pictureDisputes.ts";
import type { PictureInput } from "../../shared/picture/pictureInput.ts";
import { type MeasureText, measureStyles } from "../../shared/picture/pictureText.ts";
import type { BasemapNames } from "../basemap/basemapData.ts";
import type { BasemapGeometry } from "../basemap/basemapGeometry.ts";
import { boxOf, type LevelName, wantedLevels } from "../basemap/chooseLevels.ts";
import { layOutNames, NAME_FACES, namesInSight, type PositionedName } from "../basemap/layOutNames.ts";
import { landmarksOf } from "../basemap/names/namesInWords.ts";
import type { Ground } from "../basemap/paintLand.ts";
import { chooseContent } from "../content/chooseContent.ts";
import { collectRecords } from "../content/collectRecords.ts";
import { tintOn, tintSteps } from "../content/tint.ts";
import type { Frame, LonLat } from "../geometry/project.ts";
import { countryAtIn } from "../geometry/territory.ts";
import { COMPACT_WIDTH } from "../geometry/viewport.ts";
import { geographyOf } from "../layout/geography.ts";
import { type NamesOverlay, namesOverlay } from "../layout/namesOverlay.ts";
import type { Positioned, Surface } from "../layout/positioned.ts";
import { placesInSight, positionOnMap } from "../layout/positionOnMap.ts";
import { frameOn, type MapSize, openingFrame } from "./fitFrame.ts";
import { withDisputes } from "./withDisputes.ts";

/** The middle of the border of two neighbours, by their codes in alphabetical order. */
type Borders = ReadonlyMap<string, LonLat>;

/** The ground of a map, read: the levels that {@link levelsFor} asks for, and names in the language of the picture. */
export interface MapGround {
  readonly levels: ReadonlyMap<LevelName, BasemapGeometry>;
  readonly names: BasemapNames;
  readonly borders: Borders;
}

/** What the picture of a map is made from. */
export interface MapPictureInput extends PictureInput {
  /** Of the whole picture, in pixels, where it has to be so high; null for as high as it needs. */
  readonly height: number | null;
  /** How wide the map is that the reader sees, in pixels: the picture shows as much of the world. */
  readonly seenWidth: number | null;
}

/** A map laid out, and all that is drawn of it. */
export interface LaidOutMap {
  readonly frame: Frame;
  readonly positioned: Positioned;
  readonly names: readonly PositionedName[];
  readonly ground: Ground;
  /** The steps of the tint’s scale; null where countries are not tinted. */
  readonly tintSteps: readonly number[] | null;
  readonly isDisputed: (figure: Figure) => boolean;
}

/** Where the map of a picture stands: where the reader’s does, else where it opens. */
function frameOf({ archive, state, seenWidth }: MapPictureInput, borders: Borders, size: MapSize): Frame {
  if (state.map) return frameOn(state.map, seenWidth ?? size.w, size);
  return openingFrame(archive, geographyOf(archive, borders), size);
}

/** The levels of the basemap that a picture of a size needs. */
export function levelsFor(input: MapPictureInput, borders: Borders, size: MapSize): readonly LevelName[] {
  const frame = frameOf(input, borders, size);
  return wantedLevels(frame.zoom, boxOf(frame));
}

/** What a map in a frame is laid out on. */
export function surfaceOf(
  { archive, measure }: Pick<MapPictureInput, "archive" | "measure">,
  { levels, names, borders }: MapGround,
  frame: Frame,
): Surface {
  const [base = "small"] = wantedLevels(frame.zoom, boxOf(frame));
  const level = levels.get(base);
  const origins = originsOf(archive);
  return {
    frame,
    countryPoints: new Map(names.countries.map(({ a2, at, rank }) => [a2, { at, rank }])),
    geography: geographyOf(archive, borders),
    countryAt: level ? countryAtIn(level.land, frame) : null,
    origins,
    landmarks: landmarksOf(names, origins, frame.zoom),
    reserved: [],
    measure: measureStyles(measure),
    isCompact: frame.view.w < COMPACT_WIDTH,
  };
}

/** The names of the ground that find room in a frame. */
export function placeNames(
  names: BasemapNames,
  { zoom, origin: corner, view }: Frame,
  overlay: NamesOverlay,
  measure: MeasureText,
): readonly PositionedName[] {
  const canvas = { zoom, corner, width: view.w, height: view.h };
  return layOutNames(namesInSight(names, canvas, { x: 0, y: 0 }, view), overlay, (text, kind) =>
    measure(text, NAME_FACES[kind]),
  );
}

/** Lays out the map of a picture as the page lays out its own. */
export function layOutMap(input: MapPictureInput, ground: MapGround, size: MapSize): LaidOutMap {
  const { archive, words, state, measure } = input;
  const frame = frameOf(input, ground.borders, size);
  const surface = surfaceOf(input, ground, frame);
  const lens = selectLens(archive, state);
  const { clock } = lens;
  const content = { archive, words, clock, day: state.day, from: selectFrom(archive, state) };
  const records = collectRecords(archive, lens);
  const isDisputed = (figure: Figure): boolean => speaksAgainst(words, archive, figure) !== "";
  const chosen = withDisputes(
    chooseContent(content, records, placesInSight(records.places, frame)),
    isDisputed,
  );
  const positioned = positionOnMap(chosen, surface);
  const steps = state.tint && tintSteps(archive, state.tint);
  const tinting = state.tint && steps && tintOn(content, records.countries, state.tint, steps);
  return {
    frame,
    positioned,
    names: placeNames(ground.names, frame, namesOverlay(positioned, chosen), measure),
    ground: { silent: tinting?.missing ?? chosen.silent, tints: tinting?.classes ?? new Map() },
    tintSteps: steps,
    isDisputed,
  };
}
