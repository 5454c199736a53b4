import type { Archive } from "../../src/load/archive.ts";
import { boxOf, wantedLevels } from "../../src/views/map/basemap/chooseLevels.ts";
import { eventKey } from "../../src/views/map/keys/stops.ts";
import type { Surface } from "../../src/views/map/layout/positioned.ts";
import type { MapSize } from "../../src/views/map/picture/fitFrame.ts";
import { COARSE } from "../../src/views/map/picture/landNodes.ts";
import { type LaidOutMap, type MapGround, surfaceOf } from "../../src/views/map/picture/layOutMap.ts";
import { drawGround, drawOverGround } from "../../src/views/map/picture/mapPicture.ts";
import {
  countryFrame,
  countryOf,
  groundOf,
  layOutRecord,
  type MappedRecord,
} from "../../src/views/map/picture/recordMap.ts";
import { PALETTES, type Palette } from "../../src/views/shared/picture/palette.ts";
import { estimateText, FAMILIES, type MeasureText } from "../../src/views/shared/picture/pictureText.ts";
import { draw, type SvgNode, writeSvg } from "../../src/views/shared/picture/svg.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import type { SiteFile } from "../siteFile.ts";
import { groundIn } from "./ground.ts";

/** Of a map in a page of text, in pixels. */
export const THUMBNAIL: MapSize = { w: 384, h: 240 };

/** The map of one record: which country's ground it lies on, and what is drawn over that. */
export interface RecordMap {
  readonly country: string | null;
  readonly defs: readonly SvgNode[];
  readonly nodes: readonly SvgNode[];
}

/** Draws small maps of records in one language. */
export interface RecordMaps {
  /** What is told of a record, to lie over the ground of its country. */
  readonly over: (mapped: MappedRecord, size: MapSize, palette: Palette) => RecordMap;
  /** The ground of a country's records, as an SVG file. */
  readonly ground: (country: string | null, size: MapSize, palette: Palette) => string;
}

interface Spot {
  readonly surface: Surface;
  readonly ground: MapGround;
}

/** A page of text is set in the device's own fonts, some of which are wider than ours. */
const WIDER = 1.15;
const measure: MeasureText = (text, face) => estimateText(text, face) * WIDER;

/** Makes the small maps of an archive in a language. Countries' grounds are read once. */
export async function recordMapsIn(language: PageLanguage): Promise<RecordMaps> {
  const { archive, words } = language;
  const grounds = { small: await groundIn(language), world: await groundIn(language, "world") };
  const spots = new Map<string, Spot>();
  const spotOf = (country: string | null, size: MapSize): Spot => {
    const key = `${country} ${size.w} ${size.h}`;
    const known = spots.get(key);
    if (known) return known;
    const frame = countryFrame(archive, country, grounds.small.borders, size);
    const [level] = wantedLevels(frame.zoom, boxOf(frame));
    const ground = level === "small" ? grounds.small : grounds.world;
    const surface = surfaceOf({ archive, measure }, ground, frame);
    const made = { ground, surface: { ...surface, isCompact: false } };
    spots.set(key, made);
    return made;
  };
  return {
    over(mapped, size, palette) {
      const country = countryOf(archive, mapped);
      const { surface, ground } = spotOf(country, size);
      const map = layOutRecord({ archive, words, measure }, mapped, surface, ground);
      const selected = mapped.kind === "event" ? eventKey(mapped.record.id) : null;
      return { country, ...drawOverGround(map, palette, selected) };
    },
    ground(country, size, palette) {
      const { surface, ground } = spotOf(country, size);
      return writeGround(archive, ground, { frame: surface.frame, ground: groundOf(country) }, palette);
    },
  };
}

function writeGround(
  archive: Archive,
  ground: MapGround,
  map: Pick<LaidOutMap, "frame" | "ground">,
  palette: Palette,
): string {
  const { w: width, h: height } = map.frame.view;
  const { defs, nodes } = drawGround(archive, ground, map, palette, COARSE);
  const svg = draw(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": FAMILIES.sans,
    },
    draw("defs", {}, ...defs),
    ...nodes,
  );
  return writeSvg(svg);
}

/** The ground of a country's maps by day and by night, from the site's root. */
export const groundPath = (country: string | null, theme: "light" | "dark"): string =>
  `maps/${country ?? "all"}${theme === "dark" ? "-dark" : ""}.svg`;

/** The grounds of all maps of records. They have no words, so they are the same in every language. */
export function groundFiles(archive: Archive, maps: RecordMaps | null): SiteFile[] {
  if (!maps) return [];
  const records: readonly MappedRecord[] = [
    ...Array.from({ length: archive.count }, (_, at) => ({
      kind: "figure" as const,
      record: archive.at(at),
    })),
    ...archive.events.map((record) => ({ kind: "event" as const, record })),
  ];
  const countries = new Set(records.map((mapped) => countryOf(archive, mapped)));
  return [...countries].flatMap((country) =>
    (["light", "dark"] as const).map((theme) => ({
      fileName: groundPath(country, theme),
      source: maps.ground(country, THUMBNAIL, PALETTES[theme]),
    })),
  );
}
