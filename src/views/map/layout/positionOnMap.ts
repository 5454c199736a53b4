import { isolated } from "../../../words/isolated.ts";
import type { Measure } from "../../shared/textWidth.ts";
import type { CountryItem, FlagItem, MapContent, PlaceItem, Reading } from "../content/chooseContent.ts";
import type { PlaceRecords } from "../content/collectRecords.ts";
import { around, type Box, grown, isInside, isUnder, overlaps, Taken } from "../geometry/boxes.ts";
import {
  type Line,
  layOutLabel,
  type PositionedLabel,
  SIDES,
  type Side,
  type Spot,
  shortened,
} from "../geometry/labels.ts";
import { type Frame, type Point, toFrame, WORLD_SIZE, worldToFrame } from "../geometry/project.ts";
import { showsRank } from "../geometry/viewport.ts";
import { clusterMarks } from "./clusters.ts";
import { draftFlows, labelFlows } from "./flows/positionFlows.ts";
import { namePoint } from "./geography.ts";
import {
  EDGE,
  type Positioned,
  type PositionedCountry,
  type PositionedFlag,
  type PositionedMark,
  type Rooms,
  type Surface,
} from "./positioned.ts";
import { positionLandmarks } from "./positionLandmarks.ts";
import { positionRoutes } from "./positionRoutes.ts";

/** Radius of a place's mark with its outline, in pixels. */
export const MARK_RADIUS = 9;
/** Half the side of the smallest button, in pixels. */
const BUTTON_RADIUS = 12;
/** From this zoom on prices, rents and the like have their marks. */
const OTHER_ZOOM = 5;
/** Map area per label of a place, in square pixels: labels are few enough to be read. */
const AREA_PER_LABEL = 24_000;
const AREA_PER_COMPACT_LABEL = 26_000;
/** From this zoom on narrow maps show flags, and every map labels what is neither a flow nor a queue. */
const FLAG_ZOOM = 4.5;

/** The places that are in sight or nearly so: a quarter of a view beyond each edge, as far as a drag shows at once. */
export function placesInSight(places: readonly PlaceRecords[], frame: Frame): PlaceRecords[] {
  const { view } = frame;
  const near = { x: view.x - view.w / 4, y: view.y - view.h / 4, w: 1.5 * view.w, h: 1.5 * view.h };
  return places.filter(({ world }) => isInside({ ...worldToFrame(frame, world), w: 0, h: 0 }, near));
}

/** The places that are marked at a zoom: what is no movement and no queue waits for a closer view, unless the day has nothing else. */
function placesAt({ places, flows }: MapContent, zoom: number): readonly PlaceItem[] {
  if (zoom >= OTHER_ZOOM) return places;
  const moving = places.filter(({ family }) => family !== "other");
  return moving.length + flows.length > 0 ? moving : places;
}

/** Flags stand over their places, the latest first, and wait for a closer view where they would cover a mark or a label. */
function positionFlags(
  flags: readonly FlagItem[],
  covered: Taken,
  { frame, isCompact }: Surface,
): PositionedFlag[] {
  if (isCompact && frame.zoom < FLAG_ZOOM) return [];
  return [...flags].reverse().flatMap((item) => {
    const place = toFrame(frame, item.place.coordinates);
    const at = [0, 24, -24]
      .map((dx) => ({ x: place.x + dx, y: place.y - 2 * BUTTON_RADIUS }))
      .find(({ x, y }) => covered.isFree(around(x, y, BUTTON_RADIUS)));
    if (!at) return [];
    const box = around(at.x, at.y, BUTTON_RADIUS);
    covered.add(box);
    return [{ item, at, isInView: overlaps(box, frame.view) }];
  });
}

/** A longer name is cut, in pixels: another label wants the room. */
const LONGEST_NAME = 190;
const LONGEST_COMPACT_NAME = 130;

/**
 * The lines of a place's label: what the figure says, with its day where that is not the day shown, and the place's name, and how many
 * more places it stands for. In this order, as in the name of its button and over arrows: voice control goes by what is read first. A
 * number never stands without its place.
 */
export function labelLines(
  { place }: PlaceItem,
  { text }: Reading,
  measure: Measure,
  { more = 0, isCompact = false } = {},
): readonly [Line, Line] {
  const longest = isCompact ? LONGEST_COMPACT_NAME : LONGEST_NAME;
  const name = isolated(shortened(place.name, longest, (part) => measure(part, "name")));
  return [
    { text, style: "reading" },
    { text: more > 0 ? `${name} +${more}` : name, style: "name" },
  ];
}

/** A label that lies over all else is at most about so wide to each side of its mark, and so high, in pixels. */
const REACH = { x: 120, y: 72 } as const;

/** The side of a mark on which a label over all else stays within the view. */
export function sideIn(view: Box, { x, y }: Point): Side {
  if (x - view.x < REACH.x) return "e";
  if (view.x + view.w - x < REACH.x) return "w";
  return y - view.y < REACH.y ? "s" : "n";
}

function positionCountry(item: CountryItem, taken: Taken, surface: Surface): PositionedCountry | null {
  const { frame, measure } = surface;
  const point = namePoint(item.code, surface);
  if (!point || !showsRank(point.rank, frame.zoom)) return null;
  const at = toFrame(frame, point.at);
  // A name may move within its own country only: by a few degrees in a large one, hardly in a small one.
  const step = ((point.rank === 1 ? 1.6 : 0.5) * (2 ** frame.zoom * WORLD_SIZE)) / 360;
  const spots = [0, -1, 1, -2, 2].flatMap((dy) =>
    [0, -2, 2].map((dx): Spot => ({ at: { x: at.x + dx * step, y: at.y + dy * step }, side: "mid", gap: 0 })),
  );
  const lines: readonly Line[] = [{ text: item.name.toUpperCase(), style: "caps" }];
  const label = layOutLabel(taken, grown(frame.view, -EDGE), [lines], spots, measure);
  return label && { item, box: label.box, isInView: overlaps(label.box, frame.view) };
}

/** Half the side of a button and a little air, in pixels. */
const HAND = BUTTON_RADIUS + 1;

/**
 * The middle of a mark's button: its point or, where the legend or the controls reach over an edge of the button, so far beside it that they
 * do not. Null where they cover the point itself, or where there is no room beside it.
 */
export function handOf(at: Point, reserved: readonly Box[]): Point | null {
  let { x, y } = at;
  for (const box of reserved) {
    if (!overlaps(around(x, y, HAND), box)) continue;
    if (at.x <= box.x) x = box.x - HAND;
    else if (at.x >= box.x + box.w) x = box.x + box.w + HAND;
    else if (at.y <= box.y) y = box.y - HAND;
    else y = box.y + box.h + HAND;
  }
  const isNear = Math.max(Math.abs(x - at.x), Math.abs(y - at.y)) <= HAND;
  return isNear && !isUnder(around(x, y, BUTTON_RADIUS), reserved) ? { x, y } : null;
}

/** Lays out what the day shows on the map: projects, clusters what would overlap, and finds room for the labels. */
export function positionOnMap(content: MapContent, surface: Surface): Positioned {
  const { frame, measure, isCompact, reserved } = surface;
  const [taken, firm] = [new Taken(reserved), new Taken(reserved)];
  const rooms: Rooms = { taken, firm, labels: new Taken(reserved), leaders: [] };
  const isPresent = <T>(item: T | null): item is T => item !== null;

  const clusters = clusterMarks(
    placesAt(content, frame.zoom).flatMap((item) => {
      const at = worldToFrame(frame, item.records.world);
      const hand = handOf(at, reserved);
      return hand ? { item, at, ...hand } : [];
    }),
  );
  for (const { lead } of clusters) {
    taken.add(around(lead.at.x, lead.at.y, MARK_RADIUS));
    firm.add(around(lead.at.x, lead.at.y, MARK_RADIUS));
  }
  const buttons = new Taken(reserved);
  for (const { lead } of clusters) buttons.add(around(lead.x, lead.y, BUTTON_RADIUS));
  const routes = positionRoutes(content.routes, buttons, surface);
  for (const { along } of routes) for (const { x, y } of along) taken.add(around(x, y, 4));
  if (!isCompact || frame.zoom >= FLAG_ZOOM)
    for (const { place } of content.flags) {
      const { x, y } = toFrame(frame, place.coordinates);
      taken.add(around(x, y - 2 * BUTTON_RADIUS, BUTTON_RADIUS));
    }
  const drafts = draftFlows([...content.flows, ...content.notes], rooms, surface);
  const landmarks = positionLandmarks(surface.landmarks, rooms, surface);
  const flows = labelFlows(drafts, rooms, surface);

  const labelOf = (item: PlaceItem, reading: Reading, count: number, at: Point): PositionedLabel | null => {
    const lines = labelLines(item, reading, measure, { more: count - 1, isCompact });
    const tiers = isCompact ? [lines] : [lines, lines.slice(1)];
    const spots = SIDES.map((side): Spot => ({ at, side, gap: MARK_RADIUS + 4 }));
    return layOutLabel(taken, grown(frame.view, -EDGE), tiers, spots, measure);
  };
  const area = frame.view.w * frame.view.h;
  let left = Math.round(area / (isCompact ? AREA_PER_COMPACT_LABEL : AREA_PER_LABEL));
  const marks = clusters.map(({ lead, members }): PositionedMark => {
    const { at, x, y } = lead;
    const isInView = overlaps(around(at.x, at.y, MARK_RADIUS), frame.view);
    const reading = content.read(lead.item);
    const isTold = lead.item.family !== "other" || (!isCompact && frame.zoom >= FLAG_ZOOM);
    // The number that stands for a country may be that of a place in it, and is said once.
    const isSaid = flows.some(({ item, label }) => label && item.figure === reading.figure);
    const label =
      isInView && isTold && !isSaid && left > 0 ? labelOf(lead.item, reading, members.length, at) : null;
    if (label) left--;
    return {
      lead: lead.item,
      reading,
      items: members.map(({ item }) => item),
      at,
      hand: { x, y },
      label,
      side: sideIn(frame.view, at),
      isInView,
    };
  });
  const covered = new Taken(reserved);
  for (const { hand } of marks) covered.add(around(hand.x, hand.y, BUTTON_RADIUS));
  for (const { middle } of routes) covered.add(around(middle.x, middle.y, BUTTON_RADIUS));
  for (const { label } of [...flows, ...marks]) if (label) covered.add(label.box);
  const flags = positionFlags(content.flags, covered, surface);
  for (const { at } of flags) taken.add(around(at.x, at.y, BUTTON_RADIUS));
  const countries = content.countries.map((item) => positionCountry(item, taken, surface)).filter(isPresent);
  const boxes = taken.boxes.map((box) => grown(box, 2));
  return { flows, landmarks, marks, routes, flags, countries, boxes };
}
