import type { Basis } from "../schema.ts";
import type { Day } from "../time/day.ts";
import { isOld } from "./age.ts";
import { FIRMNESSES, type Firmness } from "./firmness.ts";
import type { Opening } from "./opening.ts";

/** What the rules need to know of a figure that may stand for the entries or the exits of a country. */
export interface Claim {
  /** The figure's number. */
  readonly at: number;
  readonly basis: Basis;
  readonly opening: Opening;
  readonly firmness: Firmness;
  readonly first: Day;
  /** The day that it tells of: the last of its window. */
  readonly told: Day;
  /** The number it is drawn at, or null where its source gave words only. */
  readonly size: number | null;
}

/**
 * In which way a figure stands for a country, in the order in which they are tried: a count since the first day; a count of days after
 * it; a number that somebody said; words without a number; a rate; a count of days before and after the first; a level of the days before.
 */
const WAYS = ["since", "within", "said", "words", "rate", "around", "before"] as const;
export type Way = (typeof WAYS)[number];

/** Whether a body or an outlet counted it. */
export const isCounted = ({ firmness }: Pick<Claim, "firmness">): boolean =>
  firmness !== "unfit" && firmness !== "said";

/** In which way a claim may stand on a day; null where it may not: windows that open long before, and levels that are old. */
function wayOf(claim: Claim, day: Day): Way | null {
  const { opening, basis, firmness, size, told } = claim;
  if (firmness === "unfit" || basis === "moment" || opening === "long") return null;
  if (opening === "before") return size === null || isOld(told, day) ? null : "before";
  if (opening === "around") return size === null || basis === "rate" ? null : "around";
  if (basis === "rate") return "rate";
  if (size === null) return "words";
  if (!isCounted(claim)) return "said";
  return opening === "since" && basis === "total" ? "since" : "within";
}

/** The later told before the earlier, whoever counts; of the same day a country's own count before others', then the longer window. */
export function byRank(a: Claim, b: Claim): number {
  return (
    b.told - a.told ||
    FIRMNESSES.indexOf(b.firmness) - FIRMNESSES.indexOf(a.firmness) ||
    a.first - b.first ||
    (b.size ?? 0) - (a.size ?? 0)
  );
}

/** What stands for the entries or the exits of a country on a day. */
export interface Standing {
  readonly way: Way;
  readonly claim: Claim;
  /** Of a number since the first day: a later count of other days. */
  readonly later: Claim | null;
  /** Of a count since the first day: what somebody who does not count has said since, where that is more. */
  readonly more: Claim | null;
  /** Whether there are still later counts that do not compare: of windows that open before, of a part, or of unknown days. */
  readonly hasOthersLater: boolean;
}

/** Which of some claims of one country and direction stands on a day, or null. */
export function standingOf(claims: readonly Claim[], day: Day): Standing | null {
  const byWay = new Map<Way, Claim[]>();
  for (const claim of claims) {
    const way = wayOf(claim, day);
    if (way) byWay.set(way, [...(byWay.get(way) ?? []), claim]);
  }
  const way = WAYS.find((one) => byWay.has(one));
  const [claim] = (way && byWay.get(way)?.sort(byRank)) ?? [];
  if (!way || !claim) return null;
  const after = (of: Way): Claim[] =>
    (byWay.get(of) ?? []).filter(({ told }) => told > claim.told).sort(byRank);
  const [later = null] = after("within");
  const [more = null] =
    way === "since"
      ? after("said").filter(
          ({ opening, basis, size }) =>
            opening === "since" && basis === "total" && (size ?? 0) > (claim.size ?? 0),
        )
      : [];
  const newest = later?.told ?? claim.told;
  const hasOthersLater = claims.some(({ basis, firmness, told }) => {
    const isCount = basis !== "rate" && basis !== "moment" && firmness !== "said";
    return isCount && told > newest;
  });
  return { way, claim, later, more, hasOthersLater };
}
