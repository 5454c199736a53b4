import type { Archive } from "../../../load/archive.ts";
import type { Figure } from "../../../model/schema.ts";
import { originsOf } from "../../../store/readings/countriesLeft.ts";
import { PALETTES, type Palette } from "../../shared/picture/palette.ts";
import type { Block, Drawing } from "../../shared/picture/pictureBlock.ts";
import { drawSheet, heightAround, MARGIN, type Surroundings } from "../../shared/picture/pictureSheet.ts";
import { FAMILIES } from "../../shared/picture/pictureText.ts";
import { surroundingsOf } from "../../shared/picture/surroundings.ts";
import { draw, type SvgNode } from "../../shared/picture/svg.ts";
import { boxOf, choosePatches } from "../basemap/chooseLevels.ts";
import type { MapColours } from "../basemap/mapColours.ts";
import { hasRoads } from "../legend/hasRoads.ts";
import { signsOf } from "../legend/signs.ts";
import { keyOf } from "../marks/highlight.ts";
import { drawLand, type Fineness, type GroundNodes } from "./landNodes.ts";
import { type LaidOutMap, layOutMap, type MapGround, type MapPictureInput } from "./layOutMap.ts";
import { drawArrows, drawNumbers, drawRoutes } from "./lineNodes.ts";
import { drawFlags, drawLabel, drawPlaces } from "./markNodes.ts";
import { drawNames } from "./nameNodes.ts";
import { signItems } from "./signItems.ts";
import { tintItems } from "./tintItems.ts";

/** How high a map is where nothing says how high the picture has to be, and at the least, in pixels. */
const MAP_HEIGHT = 600;
const LEAST_HEIGHT = 300;
/** A picture of a given height is laid out so often until its map takes what its words leave. */
const TRIES = 3;

const coloursOf = (palette: Palette): MapColours => ({
  ...palette,
  water: palette.exits,
  sans: FAMILIES.sans,
  serif: FAMILIES.serif,
});

/** The figures of which something is drawn. */
function figuresOn({ positioned }: LaidOutMap): Figure[] {
  const flows = positioned.flows
    .filter(({ isInView }) => isInView)
    .flatMap(({ item }) => [item.figure ?? [], item.back?.figure ?? []].flat());
  const marks = positioned.marks.filter(({ isInView }) => isInView).map(({ reading }) => reading.figure);
  return [...flows, ...marks];
}

/** What stands around a map: what its signs mean, and what is disputed of what it shows. */
function around(
  input: MapPictureInput,
  { levels }: MapGround,
  map: LaidOutMap,
  palette: Palette,
): Surroundings {
  const { archive, words, state } = input;
  const { positioned, isDisputed, ground, frame } = map;
  const figures = figuresOn(map);
  const signs = signsOf(positioned, ground.silent.size > 0, hasRoads(frame, levels.get("close")));
  const shown = new Set(signs.shown);
  if (figures.some(isDisputed)) shown.add("disputed");
  const tint =
    state.tint && map.tintSteps ? tintItems(archive, words, state.tint, map.tintSteps, palette) : [];
  return surroundingsOf(input, {
    figures,
    legend: [...tint, ...signItems(archive, words, { ...signs, shown }, palette)],
    scale: shown.has("widths") ? words.legend.scale(words.record.sinceName(archive)) : "",
    credit: words.map.credit,
  });
}

/** The sea and the land of a picture, without what is told over them. */
export function drawGround(
  archive: Archive,
  { levels }: MapGround,
  { frame, ground }: Pick<LaidOutMap, "frame" | "ground">,
  palette: Palette,
  fineness?: Fineness,
): GroundNodes {
  const patches = choosePatches(frame.zoom, boxOf(frame), levels).flatMap((patch) => {
    const geometry = levels.get(patch.name);
    return geometry ? { ...patch, geometry } : [];
  });
  return drawLand(patches, frame, coloursOf(palette), originsOf(archive), ground, fineness);
}

/** What is told over the ground: names, arrows, numbers and marks. `selected` is the key of a mark. */
export function drawOverGround(
  { positioned, names, isDisputed }: Pick<LaidOutMap, "positioned" | "names" | "isDisputed">,
  palette: Palette,
  selected: string | null,
): GroundNodes {
  const arrows = drawArrows(positioned.flows, palette, selected);
  const routes = drawRoutes(positioned.routes, palette, selected);
  const countries = positioned.countries.flatMap(({ item, box }) =>
    drawLabel(
      { lines: [{ text: item.name.toUpperCase(), style: "caps" }], side: "e", box: { ...box, y: box.y } },
      palette,
      () => palette.soft,
    ),
  );
  const nodes = [
    ...drawNames(names, palette),
    ...countries,
    ...arrows.nodes,
    ...routes.nodes,
    ...drawNumbers(positioned.flows, palette, selected),
    ...drawPlaces(positioned.marks, palette, selected, ({ reading }) => isDisputed(reading.figure)),
    ...drawFlags(positioned.flags, palette, selected),
  ];
  return { defs: [...arrows.defs, ...routes.defs], nodes };
}

function drawMap(
  { archive, state, hasOpen }: MapPictureInput,
  ground: MapGround,
  map: LaidOutMap,
  palette: Palette,
): Block & { readonly defs: readonly SvgNode[] } {
  const { w, h } = map.frame.view;
  const land = drawGround(archive, ground, map, palette);
  const over = drawOverGround(map, palette, keyOf(archive, hasOpen ? state.selected : null));
  const clip = draw("clipPath", { id: "map" }, draw("rect", { width: w, height: h }));
  return {
    height: h,
    nodes: [draw("g", { "clip-path": "url(#map)" }, ...land.nodes, ...over.nodes)],
    defs: [clip, ...land.defs, ...over.defs],
  };
}

/** The map as an SVG file that stands by itself: with title, day, signs, disputes, source and address. */
export function drawMapPicture(input: MapPictureInput, ground: MapGround): string {
  const palette = PALETTES[input.theme];
  const drawing: Drawing = { width: input.width - 2 * MARGIN, palette, measure: input.measure };
  const layOut = (h: number): LaidOutMap => layOutMap(input, ground, { w: drawing.width, h });
  let map = layOut(MAP_HEIGHT);
  let surroundings = around(input, ground, map, palette);
  for (let i = 0; input.height !== null && i < TRIES; i++) {
    const left = Math.max(LEAST_HEIGHT, Math.floor(input.height - heightAround(surroundings, drawing)));
    if (left === map.frame.view.h) break;
    map = layOut(left);
    surroundings = around(input, ground, map, palette);
  }
  const { defs, ...body } = drawMap(input, ground, map, palette);
  return drawSheet(surroundings, drawing, defs, body);
}

/** The size of the map in a picture, about: by this its levels are chosen. */
export function mapSize({ width }: MapPictureInput): { readonly w: number; readonly h: number } {
  return { w: width - 2 * MARGIN, h: MAP_HEIGHT };
}
