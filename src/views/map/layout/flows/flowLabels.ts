import { around, type Box, grown, isInside, overlaps } from "../../geometry/boxes.ts";
import {
  AIR,
  boxAt,
  type Leader,
  type PositionedLabel,
  type Side,
  type Spot,
  sizeOf,
} from "../../geometry/labels.ts";
import { type Point, toFrame } from "../../geometry/project.ts";
import { EDGE, type PositionedFlow, type Rooms, type Surface } from "../positioned.ts";
import { type Form, formsOf } from "./flowForms.ts";
import { type Lines, MAJOR_WIDTH, spotsAround, spotsBy } from "./flowSpots.ts";
import { awayFrom, awayFromArrow, cross, endsOf, leaderTo, pointsAlong, reachOf } from "./leaders.ts";

/** An arrow and the spots beside it where its label is tried. */
export type Arrow = Lines & { readonly spots: readonly Spot[] };

/** An arrow, or a number without one, that waits for its label. */
export type FlowDraft = Arrow & Pick<PositionedFlow, "item">;

/** Half the side of the button of an arrow without a label, in pixels. */
const BUTTON_RADIUS = 12;
/** A label farther than this from its arrow, in pixels, is tied to it by a hairline, wherever it lies. */
const LEADER_FROM = { home: 72, sea: 14, unknown: 22 } as const;
/** A leader shorter than this is not seen, in pixels. */
const LEAST_LEADER = 7;
/** A label farther than this from its arrow is far from it, in pixels. */
const FAR = 60;
/** So much of a label may lie over another country than its own. */
const MOST_ABROAD = 0.15;
/** From this share on of it outside its country it has to be near its arrow. */
const MOSTLY_OUT = 0.5;
/** Side of the cells of a label's box of which each is looked up on the map, in pixels. */
const CELL = 14;

/**
 * What is bad about a label, in pixels that it might be farther away instead: to lie over another country (as a whole), and one of which
 * something is told or that people leave, or over the sea; to cover a journey or a thin arrow, or anything but labels and controls; to need
 * a line, one too short to be seen, and one over an arrow; and what each pixel from the arrow costs.
 */
const COSTS = {
  abroad: 80,
  misleading: 150,
  sea: 14,
  covers: 26,
  hides: 330,
  leader: 14,
  perPixel: 0.45,
  perFarPixel: 1.5,
  fromTip: 0.12,
  stub: 30,
  overArrow: 60,
} as const;
/** The worst label that a country gets: one that is featured gets any, the others do without. */
const WORST = { featured: 1000, major: 190, minor: 70 } as const;

/** The shares of a label over other countries, over those among them of which something is told or that people leave, and over the sea. */
interface Ground {
  readonly abroad: number;
  readonly misleading: number;
  readonly sea: number;
}

const UNKNOWN: Ground = { abroad: 0, misleading: 0, sea: 0 };

const groundCost = ({ abroad, misleading, sea }: Ground): number =>
  (abroad - misleading) * COSTS.abroad + misleading * COSTS.misleading + sea * COSTS.sea;

/** What is under a label; null once that costs as much as `most`. */
function groundUnder(
  box: Box,
  country: string,
  { countryAt, origins }: Surface,
  told: ReadonlySet<string>,
  most: number,
): Ground | null {
  if (!countryAt) return UNKNOWN;
  const [columns, rows] = [Math.ceil(box.w / CELL), Math.ceil(box.h / CELL)];
  const all = columns * rows;
  let [abroad, misleading, sea] = [0, 0, 0];
  const shares = (): Ground => ({ abroad: abroad / all, misleading: misleading / all, sea: sea / all });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = { x: box.x + ((column + 0.5) * box.w) / columns, y: box.y + ((row + 0.5) * box.h) / rows };
      const found = countryAt(at);
      if (found === null) sea++;
      else if (found !== country) {
        abroad++;
        if (origins.has(found) || told.has(found)) misleading++;
      }
    }
    if (groundCost(shares()) >= most) return null;
  }
  return shares();
}

/** How far from its point a country may begin on a coarse map, in pixels. */
const NEAR = 5;

/** Whether the map tells where a country is: it does not know unions, and leaves out the smallest. */
function isDrawn(country: string, { countryAt, geography, frame }: Surface): boolean {
  const point = geography.pointOf(country);
  if (!point || !countryAt) return false;
  const { x, y } = toFrame(frame, point);
  return [0, -NEAR, NEAR].some((dx) =>
    [0, -NEAR, NEAR].some((dy) => countryAt({ x: x + dx, y: y + dy }) === country),
  );
}

/** A label, its leader, and how bad it is. */
interface Found {
  readonly label: PositionedLabel;
  readonly leader: Leader | null;
  readonly cost: number;
}

/** What a leader costs that there may be; infinite for one that would run into a label or another leader. */
function leaderCost(leader: Leader, away: number, rooms: Rooms): number {
  if (rooms.leaders.some((other) => cross(leader, other))) return Number.POSITIVE_INFINITY;
  const points = pointsAlong(leader, 8);
  if (points.some(({ x, y }) => !rooms.labels.isFree(around(x, y, 1)))) return Number.POSITIVE_INFINITY;
  const isOverArrow = points.slice(0, -2).some(({ x, y }) => !rooms.firm.isFree(around(x, y, 1)));
  return COSTS.leader + (away < LEAST_LEADER ? COSTS.stub : 0) + (isOverArrow ? COSTS.overArrow : 0);
}

/** What it costs to be so far away: far away most of all. */
const awayCost = (away: number): number =>
  Math.max(0, away) * COSTS.perPixel + Math.max(0, away - FAR) * (COSTS.perFarPixel - COSTS.perPixel);

/** The side to which the lines of a label are set: that of its arrow. */
function sideOf({ side }: Spot, { x, w }: Box, tip: Point): Side {
  if (side !== "mid") return side;
  return x > tip.x ? "e" : x + w < tip.x ? "w" : "mid";
}

/** A label beside its arrow that costs no more is good enough. */
const GOOD = 16;
/** Steps by which the best label is moved about at last, in pixels. */
const FINER = [8, 4] as const;

/** The best label for an arrow among all its forms and spots: one that lies in its country, at its tip, and says all. */
function findLabel(
  { item, tip, spots, ...lines }: FlowDraft,
  rooms: Rooms,
  surface: Surface,
  told: ReadonlySet<string>,
  worst: number,
  isFar: boolean,
): Found | null {
  const { frame, measure, isCompact } = surface;
  const view = grown(frame.view, -EDGE);
  const knows = isDrawn(item.country, surface);
  const ends = endsOf({ tip, ...lines }, item.country, knows ? surface.countryAt : null);
  const reach = reachOf(ends, tip);
  const best: { found: (Found & { readonly form: Form }) | null } = { found: null };
  /** What a form costs at least, so far from the tip. */
  const leastCost = ({ cost }: Form, fromTip: number): number =>
    cost + fromTip * COSTS.fromTip + awayCost(fromTip - reach);
  const tryAt = (form: Form, w: number, h: number, spot: Spot): void => {
    const most = best.found?.cost ?? worst;
    const box = boxAt(spot, w, h);
    const fromTip = awayFrom(box, tip);
    if (leastCost(form, fromTip) >= most || !isInside(box, view)) return;
    const away = awayFromArrow(box, ends);
    let cost = form.cost + fromTip * COSTS.fromTip + awayCost(away);
    const aired = grown(box, AIR);
    if (cost >= most || !rooms.labels.isFree(aired)) return;
    if (!rooms.firm.isFree(aired)) cost += COSTS.hides;
    else if (!rooms.taken.isFree(aired)) cost += COSTS.covers;
    if (cost >= most) return;
    const ground = knows ? groundUnder(box, item.country, surface, told, most - cost) : UNKNOWN;
    if (!ground) return;
    cost += groundCost(ground);
    const { abroad, sea } = ground;
    const isOut = abroad + sea > MOSTLY_OUT;
    const free = !knows ? LEADER_FROM.unknown : isOut ? LEADER_FROM.sea : LEADER_FROM.home;
    const leader = abroad > MOST_ABROAD || away > free ? leaderTo(box, ends) : null;
    if (leader) cost += leaderCost(leader, away, rooms);
    if (cost < most)
      best.found = { form, label: { lines: form.lines, side: sideOf(spot, box, tip), box }, leader, cost };
  };
  const forms = formsOf(item, item.width.outer >= MAJOR_WIDTH, isCompact, measure);
  const sizes = forms.map(({ lines: all }) => sizeOf(all, measure));
  const tryAll = (among: readonly Spot[], isNearestFirst = false): void => {
    for (const [i, form] of forms.entries()) {
      const { w, h } = sizes[i] ?? { w: 0, h: 0 };
      const reaches = Math.hypot(w, h) / 2;
      for (const spot of among) {
        const fromTip = Math.hypot(spot.at.x - tip.x, spot.at.y - tip.y) - reaches;
        if (isNearestFirst && leastCost(form, fromTip) >= (best.found?.cost ?? worst)) break;
        tryAt(form, w, h, spot);
      }
    }
  };
  tryAll(spots);
  if (isFar && (best.found?.cost ?? worst) > GOOD) tryAll(spotsAround(tip), true);
  for (const step of FINER) {
    const { found } = best;
    if (!found) break;
    const { box } = found.label;
    for (const spot of spotsBy(box, step)) tryAt(found.form, box.w, box.h, spot);
  }
  return best.found;
}

/**
 * Finds room for an arrow's number with its country and dates, in its country or tied to it by a hairline. Null where there was none:
 * what has no label would be read as something else, and waits for a closer view.
 */
export function labelFlow(
  draft: FlowDraft,
  rooms: Rooms,
  surface: Surface,
  told: ReadonlySet<string>,
  isOneOfFew: boolean,
): PositionedFlow | null {
  const { frame, isCompact } = surface;
  const { item, shape, tip, tail, back } = draft;
  const view = grown(frame.view, -EDGE);
  const isInView = (shape?.along ?? [tip]).some(({ x, y }) => isInside({ x, y, w: 0, h: 0 }, view));
  if (!isInView)
    return shape && { item, tail, tip, shape, back, label: null, leader: null, isInView: isButtonIn(null) };
  // A narrow map has no room for many that do not count since the first day.
  if (!item.isFeatured && !item.isSinceFirstDay && isCompact && !isOneOfFew) return null;
  // A number without an arrow says where it belongs by where it stands.
  const isMajor = item.width.outer >= MAJOR_WIDTH && shape !== null;
  const worst = item.isFeatured ? WORST.featured : isMajor ? WORST.major : WORST.minor;
  const isFar = item.isFeatured || isMajor;
  const found = findLabel(draft, rooms, surface, told, worst, isFar);
  if (!found) return null;
  const { label, leader } = found;
  for (const room of [rooms.taken, rooms.firm, rooms.labels]) room.add(label.box);
  if (leader) {
    rooms.leaders.push(leader);
    for (const { x, y } of pointsAlong(leader, 6))
      for (const room of [rooms.taken, rooms.firm, rooms.labels]) room.add(around(x, y, 2));
  }
  return { item, tail, tip, shape, back, label, leader, isInView: isButtonIn(label.box) };

  function isButtonIn(box: Box | null): boolean {
    return overlaps(box ?? around(tip.x, tip.y, BUTTON_RADIUS), frame.view);
  }
}
