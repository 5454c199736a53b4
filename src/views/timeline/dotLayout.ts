import { group } from "d3-array";
import { type Day, formatDay } from "../../model/day.ts";
import { drawnAt } from "../../model/value.ts";
import { isOnScale, isShared, leftOf, middleOf, sharedDays } from "./dayScale.ts";
import { baseOf, type Dot, familyAt, figureGroup, type Group, type Scene } from "./marks.ts";

const PITCH = 11;
/** Height of a row of dots. */
export const DOT_ROW = 14;
/** Columns narrower than this stack what they hold, instead of setting it side by side. */
const STACKED_UNDER = 34;
const MOST_STACKED = 2;
const COUNT_WIDTH = 22;
const MOST_DOTS = 3;
const FAMILY_ORDER = ["queue", "entries", "exits", "other"] as const;

/** Dots that are placed, and the groups for those for which there was no room. */
export interface PlacedDots {
  readonly dots: readonly Dot[];
  readonly groups: readonly Group[];
  readonly rows: number;
}

/** Whether a day's column is so narrow that its dots stand one under another. */
export function isStacked(dayWidth: number): boolean {
  return dayWidth < STACKED_UNDER;
}

/** How many dots a day's column holds, and how many beside a count of the others. */
function capacityOf(dayWidth: number): { alone: number; besideCount: number } {
  if (isStacked(dayWidth)) return { alone: MOST_STACKED, besideCount: MOST_STACKED - 1 };
  const inside = (width: number): number => Math.max(0, Math.min(MOST_DOTS, Math.floor(width / PITCH)));
  return { alone: Math.max(1, inside(dayWidth)), besideCount: inside(dayWidth - COUNT_WIDTH) };
}

/** Some figures by the first of the days that share a mark, where these days are drawn. */
function membersOfDays({ index, scale }: Scene, numbers: readonly number[]): Map<Day, number[]> {
  const dayOf = (at: number): Day => Math.min(index.lastDay[at] ?? 0, index.shownOn.happened[at] ?? 0);
  return group(
    numbers.filter((at) => isOnScale(scale, dayOf(at))),
    (at) => sharedDays(scale, dayOf(at)).first,
  );
}

/** Places one dot per day, or per few days where columns are narrow: a figure where there is one, else all of them. */
export function placePips(scene: Scene, numbers: readonly number[], y: number, lane: string): PlacedDots {
  const { dataset, scale } = scene;
  const dots: Dot[] = [];
  const groups: Group[] = [];
  for (const [day, members] of membersOfDays(scene, numbers)) {
    const { first, last, x } = sharedDays(scale, day);
    const [at = -1] = members;
    const figure = dataset.figures[at];
    if (members.length > 1) {
      const dates = formatDay(first, "dayMonth") + (last > first ? ` – ${formatDay(last, "dayMonth")}` : "");
      const pip = figureGroup(`dots ${day}`, `${lane}, ${dates}`, x, y, members);
      groups.push({ ...pip, isPip: true });
    } else if (figure) {
      const isWordsOnly = drawnAt(figure.value) === null;
      dots.push({ ...baseOf(scene, figure, at), day, x, y, isWordsOnly });
    }
  }
  return { dots, groups, rows: 1 };
}

/** Places the readings of moments and places on their day, with a count where they are too many: side by side, or in
 * narrow columns one under another. */
export function placeDots(scene: Scene, numbers: readonly number[], y: number, lane: string): PlacedDots {
  const { dataset, index, scale } = scene;
  if (isShared(scale)) return placePips(scene, numbers, y, lane);
  const days = membersOfDays(scene, numbers);
  const capacity = capacityOf(scale.dayWidth);
  const order = (at: number): number =>
    FAMILY_ORDER.indexOf(familyAt(index, at)) * 100 - Math.min(99, index.pieces[at] ?? 0);
  const dots: Dot[] = [];
  const groups: Group[] = [];
  let rows = 1;
  for (const [day, members] of days) {
    members.sort((a, b) => order(a) - order(b));
    const isCrowded = members.length > capacity.alone;
    const count = isCrowded ? capacity.besideCount : members.length;
    const middle = middleOf(scale, day);
    const width = count * PITCH + (isCrowded ? COUNT_WIDTH : 0);
    const start = Math.max(leftOf(scale, day), middle - width / 2);
    const stacks = isStacked(scale.dayWidth);
    if (stacks) rows = Math.max(rows, Math.min(members.length, MOST_STACKED));
    members.slice(0, count).forEach((at, i) => {
      const figure = dataset.figures[at];
      if (!figure) return;
      dots.push({
        ...baseOf(scene, figure, at),
        day,
        x: stacks ? middle : start + (i + 0.5) * PITCH,
        y: stacks ? y + i * DOT_ROW : y,
        isWordsOnly: drawnAt(figure.value) === null,
      });
    });
    if (!isCrowded) continue;
    const title = `${lane}, ${formatDay(day, "dayMonth")}`;
    const x = stacks ? middle : start + count * PITCH + COUNT_WIDTH / 2;
    const groupY = stacks ? y + count * DOT_ROW : y;
    groups.push(figureGroup(`dots ${day}`, title, x, groupY, members.slice(count)));
  }
  return { dots, groups, rows };
}
