import { type Day, formatDay } from "../../model/day.ts";
import { familyOf } from "../../model/measure.ts";
import { drawnAt } from "../../model/value.ts";
import { isOnScale, leftOf, middleOf } from "./dayScale.ts";
import { baseOf, type Dot, figureGroup, type Group, type Scene } from "./marks.ts";

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

/** Places the readings of moments and places on their day, with a count where they are too many: side by side, or in
 * narrow columns one under another. */
export function placeDots(scene: Scene, numbers: readonly number[], y: number, lane: string): PlacedDots {
  const { dataset, index, scale } = scene;
  const days = new Map<Day, number[]>();
  for (const at of numbers) {
    const day = Math.min(index.lastDay[at] ?? 0, index.shownOn.happened[at] ?? 0);
    if (!isOnScale(scale, day)) continue;
    const members = days.get(day);
    if (members) members.push(at);
    else days.set(day, [at]);
  }
  const capacity = capacityOf(scale.dayWidth);
  const order = (at: number): number => {
    const figure = dataset.figures[at];
    return figure ? FAMILY_ORDER.indexOf(familyOf(figure)) * 100 - Math.min(99, figure.evidence.length) : 0;
  };
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
    groups.push(figureGroup(scene, `dots ${day}`, title, x, groupY, members.slice(count)));
  }
  return { dots, groups, rows };
}
