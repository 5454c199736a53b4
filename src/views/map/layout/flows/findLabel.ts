import { around, type Box } from "../../geometry/boxes.ts";
import { AIR, type Leader, type Side, type Spot, sizeOf } from "../../geometry/labels.ts";
import type { Point } from "../../geometry/project.ts";
import type { Rooms, Surface } from "../positioned.ts";
import { type Candidate, type Candidates, candidatesFor } from "./candidates.ts";
import { formsOf } from "./flowForms.ts";
import { type FlowDraft, MAJOR_WIDTH } from "./flowSpots.ts";
import { type Ground, groundCost } from "./ground.ts";
import * as COSTS from "./labelCosts.ts";
import { cross, leaderTo, pointsAlong } from "./leaders.ts";
import { asksAgain, type Found, lookAround, zoneOf } from "./searched.ts";

/** A label farther than this from its arrow, in pixels, is tied to it by a hairline, wherever it lies. */
const LEADER_FROM_HOME = 72;
const LEADER_FROM_SEA = 14;
const LEADER_FROM_UNKNOWN = 22;
/** A leader shorter than this is not seen, in pixels. */
const LEAST_LEADER = 7;
/** The share of a label that may lie over another country, and the share that has to touch its own. */
const MOST_ABROAD = 0.15;
const LEAST_HOME = 0.02;
/** No leader is longer, in pixels: over a country that people leave, a label is soon read as that country's. */
const LONGEST_OVER_ORIGIN = 48;
const LONGEST_ELSEWHERE = 76;
/** With less than this share of it in its country it has to be near its arrow. */
const MOSTLY_OUT = 0.5;
/** A label beside its arrow that costs no more is good enough. */
const GOOD = 16;
/** Two costs that differ by less are the same. */
const SAME = 1e-6;
const NO_SIZE = { w: 0, h: 0 };
/** Steps by which the best label is moved about at last, in pixels. */
const FINER = [8, 4] as const;

/** What a leader costs at least. */
const leastLeaderCost = (away: number): number => COSTS.LEADER + (away < LEAST_LEADER ? COSTS.STUB : 0);

/** What a leader costs that there may be; infinite for one that would run into a label or another leader. */
function leaderCost(leader: Leader, away: number, { origin }: Ground, rooms: Rooms): number {
  const [from, to] = leader;
  const longest = origin > MOST_ABROAD ? LONGEST_OVER_ORIGIN : LONGEST_ELSEWHERE;
  const isLong = Math.hypot(to.x - from.x, to.y - from.y) > longest;
  if (isLong || rooms.leaders.some((other) => cross(leader, other))) return Number.POSITIVE_INFINITY;
  const points = pointsAlong(leader, 8);
  if (points.some(({ x, y }) => !rooms.labels.isFree(around(x, y, 1)))) return Number.POSITIVE_INFINITY;
  const isOverArrow = points.slice(0, -2).some(({ x, y }) => !rooms.firm.isFree(around(x, y, 1)));
  return leastLeaderCost(away) + (isOverArrow ? COSTS.OVER_ARROW : 0);
}

/** The side to which the lines of a label are set: that of its arrow. */
function sideOf({ side }: Spot, { x, w }: Box, tip: Point): Side {
  if (side !== "mid") return side;
  return x > tip.x ? "e" : x + w < tip.x ? "w" : "mid";
}

/** Looks for the best label among all forms and spots, and tells around what it has looked for what lies there. */
function search(
  { item, tip }: FlowDraft,
  candidates: Candidates,
  rooms: Rooms,
  { measure, isCompact }: Surface,
  worst: number,
  isFar: boolean,
): { found: Found | null; zone: Box } {
  const { knows, ends } = candidates;
  const seen: Point[] = [];
  const forms = formsOf(item, item.width.outer >= MAJOR_WIDTH, isCompact, measure);
  const sizes = forms.map(({ lines }) => sizeOf(lines, measure));
  /** A form in a box; null where that costs as much as `most`. */
  const tryAt = (number: number, candidate: Candidate, most: number): Found | null => {
    const form = forms[number];
    if (!form) return null;
    const { spot, box, away } = candidate;
    let cost = form.cost + candidate.cost;
    if (cost + candidate.least >= most) return null;
    seen.push(box, { x: box.x + box.w, y: box.y + box.h });
    if (!rooms.firm.isFree(box, AIR)) cost += COSTS.HIDES;
    else if (!rooms.taken.isFree(box, AIR)) cost += COSTS.COVERS;
    // What covers too much is too dear, which is known before it is known whether there is a label already.
    if (cost + candidate.least >= most || !rooms.labels.isFree(box, AIR)) return null;
    const ground = candidates.groundUnder(candidate, most - cost);
    if (!ground) return null;
    cost += groundCost(ground);
    const { home, abroad } = ground;
    const isOut = home < MOSTLY_OUT;
    const free = !knows ? LEADER_FROM_UNKNOWN : isOut ? LEADER_FROM_SEA : LEADER_FROM_HOME;
    const isTied = home < LEAST_HOME || abroad > MOST_ABROAD || away > free;
    if (isTied && cost + leastLeaderCost(away) >= most) return null;
    const leader = isTied ? leaderTo(box, ends) : null;
    if (leader) {
      seen.push(...leader);
      cost += leaderCost(leader, away, ground, rooms);
    }
    if (cost >= most) return null;
    const label = { lines: form.lines, side: sideOf(spot, box, tip), box };
    return { label, leader, cost, form: number, isPart: form.isPart ?? false };
  };
  /** The best of all forms beside the arrow, or in the field, where it is better than `best`. */
  const bestOf = (isField: boolean, best: Found | null): Found | null => {
    let found = best;
    let most = best?.cost ?? worst;
    // What was best the day before shows at once what cannot be better; it is tried again in its turn.
    const last = candidates.best.get(isField);
    const box = last && candidates.nth(isField, sizes[last.form] ?? NO_SIZE, last.nth);
    const again = last && box ? tryAt(last.form, box, most) : null;
    if (again) most = Math.min(most, again.cost + SAME);
    for (const [number, { cost }] of forms.entries())
      candidates.each(
        isField,
        sizes[number] ?? NO_SIZE,
        (least) => cost + least < most,
        (candidate, nth) => {
          const better = tryAt(number, candidate, most);
          if (!better) return;
          found = better;
          most = better.cost - SAME;
          candidates.best.set(isField, { form: number, nth });
        },
      );
    return found;
  };
  const near = bestOf(false, null);
  let best = isFar && (near?.cost ?? worst) > GOOD ? bestOf(true, near) : near;
  for (const step of FINER) {
    if (!best) break;
    const { form, label } = best;
    for (const candidate of candidates.by(label.box, step))
      best = (candidate && tryAt(form, candidate, best.cost - SAME)) ?? best;
  }
  return { found: best, zone: zoneOf(seen, 2 * AIR) };
}

/**
 * The best label for an arrow among all its forms and spots: one that lies in its country, at its tip, and says all. Where it was looked
 * for the last time with the same words and with the same around it, it is where it was.
 */
export function findLabel(
  draft: FlowDraft,
  rooms: Rooms,
  surface: Surface,
  told: ReadonlySet<string>,
  worst: number,
  isFar: boolean,
): Found | null {
  const candidates = candidatesFor(draft, surface, told);
  const { isFeatured, figure, number, numbers, shortNumber, name, window } = draft.item;
  const words = [!figure, number, shortNumber, name, window, ...numbers];
  const asks = { told: candidates.told, asked: [worst, isFar, isFeatured, ...words] };
  const { last } = candidates;
  if (last && asksAgain(last, asks, rooms)) return last.found;
  const { found, zone } = search(draft, candidates, rooms, surface, worst, isFar);
  candidates.last = { ...asks, zone, around: lookAround(zone, rooms), found };
  return found;
}
