import { around, type Box, grown } from "../../geometry/boxes.ts";
import {
  AIR,
  type Leader,
  type PositionedLabel,
  type Side,
  type Spot,
  sizeOf,
} from "../../geometry/labels.ts";
import type { Point } from "../../geometry/project.ts";
import type { Rooms, Surface } from "../positioned.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { type Form, formsOf } from "./flowForms.ts";
import { type FlowDraft, MAJOR_WIDTH, spotsBy } from "./flowSpots.ts";
import { groundCost } from "./ground.ts";
import { COSTS } from "./labelCosts.ts";
import { cross, leaderTo, pointsAlong } from "./leaders.ts";

/** A label farther than this from its arrow, in pixels, is tied to it by a hairline, wherever it lies. */
const LEADER_FROM = { home: 72, sea: 14, unknown: 22 } as const;
/** A leader shorter than this is not seen, in pixels. */
const LEAST_LEADER = 7;
/** So much of a label may lie over another country than its own. */
const MOST_ABROAD = 0.15;
/** From this share on of it outside its country it has to be near its arrow. */
const MOSTLY_OUT = 0.5;
/** A label beside its arrow that costs no more is good enough. */
const GOOD = 16;
/** Steps by which the best label is moved about at last, in pixels. */
const FINER = [8, 4] as const;

/** A label, its leader, how bad it is, which of the arrow's forms it has, and whether that leaves out how many left again. */
interface Found {
  readonly label: PositionedLabel;
  readonly leader: Leader | null;
  readonly cost: number;
  readonly form: number;
  readonly isPart: boolean;
}

/** What a leader costs that there may be; infinite for one that would run into a label or another leader. */
function leaderCost(leader: Leader, away: number, rooms: Rooms): number {
  if (rooms.leaders.some((other) => cross(leader, other))) return Number.POSITIVE_INFINITY;
  const points = pointsAlong(leader, 8);
  if (points.some(({ x, y }) => !rooms.labels.isFree(around(x, y, 1)))) return Number.POSITIVE_INFINITY;
  const isOverArrow = points.slice(0, -2).some(({ x, y }) => !rooms.firm.isFree(around(x, y, 1)));
  return COSTS.leader + (away < LEAST_LEADER ? COSTS.stub : 0) + (isOverArrow ? COSTS.overArrow : 0);
}

/** The side to which the lines of a label are set: that of its arrow. */
function sideOf({ side }: Spot, { x, w }: Box, tip: Point): Side {
  if (side !== "mid") return side;
  return x > tip.x ? "e" : x + w < tip.x ? "w" : "mid";
}

/** The best label for an arrow among all its forms and spots: one that lies in its country, at its tip, and says all. */
export function findLabel(
  draft: FlowDraft,
  rooms: Rooms,
  surface: Surface,
  told: ReadonlySet<string>,
  worst: number,
  isFar: boolean,
): Found | null {
  const { item, tip } = draft;
  const { measure, isCompact } = surface;
  const candidates = candidatesFor(draft, surface, told);
  const { knows, ends } = candidates;
  const forms = formsOf(item, item.width.outer >= MAJOR_WIDTH, isCompact, measure);
  let best: Found | null = null;
  let most = worst;
  const tryAt = (form: number, candidate: Candidate): void => {
    const { lines, cost: formCost, isPart = false }: Form = forms[form] ?? { lines: [], cost: 0 };
    const { spot, box, away } = candidate;
    let cost = formCost + candidate.cost;
    if (cost + candidate.least >= most) return;
    const aired = grown(box, AIR);
    if (!rooms.labels.isFree(aired)) return;
    if (!rooms.firm.isFree(aired)) cost += COSTS.hides;
    else if (!rooms.taken.isFree(aired)) cost += COSTS.covers;
    if (cost + candidate.least >= most) return;
    const ground = candidates.groundUnder(candidate, most - cost);
    if (!ground) return;
    cost += groundCost(ground);
    const { abroad, sea } = ground;
    const isOut = abroad + sea > MOSTLY_OUT;
    const free = !knows ? LEADER_FROM.unknown : isOut ? LEADER_FROM.sea : LEADER_FROM.home;
    const leader = abroad > MOST_ABROAD || away > free ? leaderTo(box, ends) : null;
    if (leader) cost += leaderCost(leader, away, rooms);
    if (cost >= most) return;
    best = { label: { lines, side: sideOf(spot, box, tip), box }, leader, cost, form, isPart };
    most = cost;
  };
  const tryAll = (isField: boolean): void => {
    for (const [number, { lines, cost }] of forms.entries())
      candidates.each(
        isField,
        sizeOf(lines, measure),
        (least) => cost + least < most,
        (candidate) => tryAt(number, candidate),
      );
  };
  tryAll(false);
  if (isFar && most > GOOD) tryAll(true);
  for (const step of FINER) {
    const found = best as Found | null;
    if (!found) break;
    const { w, h } = found.label.box;
    for (const spot of spotsBy(found.label.box, step)) {
      const candidate = candidates.at(spot, w, h);
      if (candidate) tryAt(found.form, candidate);
    }
  }
  return best;
}
