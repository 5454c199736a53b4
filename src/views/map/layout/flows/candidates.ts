import { type Box, grown, isInside, Taken } from "../../geometry/boxes.ts";
import { AIR, boxAt, type Spot } from "../../geometry/labels.ts";
import { EDGE, type Surface } from "../positioned.ts";
import { DISTANCES, type FlowDraft, spotsAround, spotsBy } from "./flowSpots.ts";
import { type Ground, groundCost, groundUnder, isDrawn, UNKNOWN } from "./ground.ts";
import * as COSTS from "./labelCosts.ts";
import { awayFrom, awayFromArrow, type End, endsOf, reachOf } from "./leaders.ts";
import type { Searched } from "./searched.ts";

/** A box for a label of some size beside an arrow, with all that is the same on every day. */
export interface Candidate {
  readonly spot: Spot;
  readonly box: Box;
  /** How far it is from the arrow, in pixels, and what that costs. */
  readonly away: number;
  readonly cost: number;
  /** What is under it, and what that costs at least as long as it has not been looked at to the end. */
  ground: Ground | null;
  least: number;
}

/** The most lists of candidates that are kept for an arrow: one for each size that its label has on the days around, and for each place of its best one. */
const MOST_LISTS = 80;

/** Which candidate was the best of those beside an arrow, or of those in the field: the number of the form, and of the spot. */
interface Best {
  readonly form: number;
  readonly nth: number;
}

interface Size {
  readonly w: number;
  readonly h: number;
}

/** Where the label of an arrow may stand: what is worked out on one day serves the next. */
export class Candidates {
  readonly #draft: FlowDraft;
  readonly #surface: Surface;
  /** The countries of which something is told: the same set as long as they are the same. */
  told: ReadonlySet<string> = new Set();
  /** Whether the map tells where the arrow's country is. */
  readonly knows: boolean;
  readonly ends: readonly End[];
  readonly #view: Box;
  /** Where no label may stand on any day. */
  readonly #reserved: Taken;
  /** How far from the tip the ends of the arrow reach. */
  readonly #reach: number;
  #field: readonly Spot[] | null = null;
  /** By size: a box for each spot, null for one where no label may stand. */
  readonly #lists = new Map<string, (Candidate | null)[]>();
  /** What was best when a label was last looked for, by whether that was in the field. */
  readonly best = new Map<boolean, Best>();
  /** The last search, for one that asks the same. */
  last: Searched | null = null;

  constructor(draft: FlowDraft, surface: Surface) {
    this.#draft = draft;
    this.#surface = surface;
    this.knows = isDrawn(draft.item.country, surface);
    this.ends = endsOf(draft, draft.item.country, this.knows ? surface.countryAt : null);
    this.#reach = reachOf(this.ends, draft.tip);
    this.#view = grown(surface.frame.view, -EDGE);
    this.#reserved = new Taken(surface.reserved);
  }

  /** Takes the countries of which something is told: over them a label misleads. */
  tell(told: ReadonlySet<string>): void {
    if (told.size === this.told.size && [...told].every((country) => this.told.has(country))) return;
    this.told = told;
    if (!this.knows) return;
    for (const list of this.#lists.values())
      for (const candidate of list) if (candidate) Object.assign(candidate, { ground: null, least: 0 });
  }

  /** A box of a size at a spot; null where it is not in view, or reaches into what is reserved. */
  #at(spot: Spot, w: number, h: number): Candidate | null {
    const box = boxAt(spot, w, h);
    if (!isInside(box, this.#view) || !this.#reserved.isFree(box, AIR)) return null;
    const away = awayFromArrow(box, this.ends);
    const cost = awayFrom(box, this.#draft.tip) * COSTS.FROM_TIP + COSTS.awayCost(away);
    return { spot, box, away, cost, ground: this.knows ? null : UNKNOWN, least: 0 };
  }

  /**
   * Tries boxes of a size beside the arrow, or in a field around its tip: there the nearest first, as long as `worth` is true of what each
   * that follows costs at least.
   */
  each(
    isField: boolean,
    size: Size,
    worth: (least: number) => boolean,
    tryAt: (candidate: Candidate, nth: number) => void,
  ): void {
    const reaches = Math.hypot(size.w, size.h) / 2;
    const spots = this.#spots(isField);
    const made = this.#list(`${isField} ${size.w} ${size.h}`);
    for (let nth = 0; nth < spots.length; nth++) {
      const spot = spots[nth];
      if (!spot) continue;
      if (isField) {
        const fromTip = (DISTANCES[nth] ?? 0) - reaches;
        if (!worth(fromTip * COSTS.FROM_TIP + COSTS.awayCost(fromTip - this.#reach))) return;
      }
      const candidate = this.#made(made, nth, spot, size);
      if (candidate) tryAt(candidate, nth);
    }
  }

  /** The box of a size at one of the spots beside the arrow, or in the field. */
  nth(isField: boolean, size: Size, nth: number): Candidate | null {
    const spot = this.#spots(isField)[nth];
    return spot ? this.#made(this.#list(`${isField} ${size.w} ${size.h}`), nth, spot, size) : null;
  }

  /** Boxes a few pixels to all sides of another. */
  by(box: Box, step: number): readonly (Candidate | null)[] {
    const made = this.#list(`${step} ${box.x} ${box.y} ${box.w} ${box.h}`);
    return spotsBy(box, step).map((spot, nth) => this.#made(made, nth, spot, box));
  }

  #spots(isField: boolean): readonly Spot[] {
    if (isField) this.#field ??= spotsAround(this.#draft.tip);
    return (isField && this.#field) || this.#draft.spots;
  }

  #made(list: (Candidate | null)[], nth: number, spot: Spot, { w, h }: Size): Candidate | null {
    const known = list[nth];
    if (known !== undefined) return known;
    const candidate = this.#at(spot, w, h);
    list[nth] = candidate;
    return candidate;
  }

  #list(key: string): (Candidate | null)[] {
    const known = this.#lists.get(key);
    if (known) return known;
    if (this.#lists.size >= MOST_LISTS) this.#lists.clear();
    const list: (Candidate | null)[] = [];
    this.#lists.set(key, list);
    return list;
  }

  /** What is under a box; null where that costs as much as `most`. */
  groundUnder(candidate: Candidate, most: number): Ground | null {
    if (!candidate.ground) {
      const ground = groundUnder(candidate.box, this.#draft.item.country, this.#surface, this.told, most);
      candidate.least = groundCost(ground);
      if (candidate.least < most) candidate.ground = ground;
    }
    return candidate.least < most ? candidate.ground : null;
  }
}

const known = new WeakMap<readonly Spot[], Candidates>();

/** The candidates for the label of an arrow, which is known by its spots: those of the day before, where it is the same arrow. */
export function candidatesFor(draft: FlowDraft, surface: Surface, told: ReadonlySet<string>): Candidates {
  const candidates = known.get(draft.spots) ?? new Candidates(draft, surface);
  known.set(draft.spots, candidates);
  candidates.tell(told);
  return candidates;
}
