import { groupBy } from "../../../model/groupBy.ts";
import type { Figure } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import { drawnAt } from "../../../model/value.ts";
import {
  type DayScale,
  firstShared,
  hasHours,
  isOnScale,
  isShared,
  middleOf,
  sharedDays,
  timeOf,
} from "../axis/dayScale.ts";
import {
  baseOf,
  type Dot,
  familyAt,
  figureGroup,
  type Group,
  LEAST_TARGET,
  type Scene,
} from "./laneMarks.ts";

const PITCH = 11;
/** Height of a row of dots. */
export const DOT_ROW = 14;
/** Columns narrower than this stack what they hold, instead of setting it side by side. */
const STACKED_UNDER = 34;
const MOST_STACKED = 2;
const COUNT_WIDTH = 22;
const MOST_DOTS = 3;
/** In columns that show hours the dots keep this clear of either edge, in pixels, for the words on the rule behind them. */
const RULE_WORDS = 108;
const FAMILY_ORDER = ["queue", "entries", "exits", "other"] as const;

/** Dots, the groups of those without room, and where hours show, the rules of those without an hour. */
export interface PositionedDots {
  readonly dots: readonly Dot[];
  readonly groups: readonly Group[];
  readonly rows: number;
  readonly hourless: readonly HourlessRule[];
}

/** A rule through a day's column, under figures of that day whose source does not say the hour. */
export interface HourlessRule {
  readonly day: Day;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** The rule of a day. */
export function hourlessRule(scale: DayScale, day: Day, y: number): HourlessRule {
  return { day, x0: scale.x(day) + 6, x1: scale.x(day + 1) - 6, y };
}

/** Whether a day's column is so narrow that its dots are stacked. */
function isStacked(dayWidth: number): boolean {
  return dayWidth < STACKED_UNDER;
}

/** How many dots a day's column holds, and how many beside a count of the others. */
function capacityOf(scale: DayScale): { alone: number; besideCount: number } {
  const { dayWidth } = scale;
  if (isStacked(dayWidth)) return { alone: MOST_STACKED, besideCount: MOST_STACKED - 1 };
  const most = hasHours(scale) ? Math.floor((dayWidth - 2 * RULE_WORDS) / PITCH) : MOST_DOTS;
  const inside = (width: number): number => Math.max(0, Math.min(most, Math.floor(width / PITCH)));
  return { alone: Math.max(1, inside(dayWidth)), besideCount: inside(dayWidth - COUNT_WIDTH) };
}

/** What a dot carries wherever it stands. */
const dotBaseOf = (scene: Scene, figure: Figure, at: number): Omit<Dot, "x" | "y" | "reach"> => ({
  ...baseOf(scene, figure, at),
  isWordsOnly: drawnAt(figure.value) === null,
  isRate: figure.basis === "rate",
});

/** Some figures by the first of the days that share a mark, where these days are drawn. */
function membersOfDays(
  { archive: { columns }, scale }: Scene,
  numbers: readonly number[],
): Map<Day, number[]> {
  const dayOf = (at: number): Day => Math.min(columns.lastDay[at] ?? 0, columns.shownOn.happened[at] ?? 0);
  return groupBy(
    numbers.filter((at) => isOnScale(scale, dayOf(at))),
    (at) => firstShared(scale, dayOf(at)),
  );
}

/** Lays out one dot per day, or per few days where columns are narrow: a figure where there is one, else all of them. */
export function layOutPips(
  scene: Scene,
  numbers: readonly number[],
  y: number,
  lane: string,
): PositionedDots {
  const { archive, scale, words } = scene;
  const dots: Dot[] = [];
  const groups: Group[] = [];
  for (const [day, members] of membersOfDays(scene, numbers)) {
    const { first, last, x } = sharedDays(scale, day);
    const [at] = members;
    if (at === undefined) continue;
    if (members.length > 1) {
      const title = words.timeline.figuresOf(lane, first, last);
      const pip = figureGroup(`dots ${day}`, title, { day, x, y, reach: LEAST_TARGET }, members);
      groups.push({ ...pip, isPip: true });
    } else {
      const figure = archive.at(at);
      dots.push({ ...dotBaseOf(scene, figure, at), day, x, y, reach: LEAST_TARGET });
    }
  }
  return { dots, groups, rows: 1, hourless: [] };
}

/** Lays out the readings whose hour is known at that hour, in as many rows as keep them apart. */
function layOutTimed(scene: Scene, numbers: readonly number[], y: number): { dots: Dot[]; rows: number } {
  const { archive, scale } = scene;
  const { columns } = archive;
  const ends: number[] = [];
  const dots = numbers
    .map((at) => ({ at, x: timeOf(scale, columns.lastDay[at] ?? 0, columns.minute[at] ?? 0) }))
    .sort((a, b) => a.x - b.x)
    .map(({ at, x }): Dot => {
      const figure = archive.at(at);
      const free = ends.findIndex((end) => x - end >= PITCH);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      return { ...dotBaseOf(scene, figure, at), x, y: y + row * DOT_ROW, reach: PITCH };
    });
  return { dots, rows: ends.length };
}

/**
 * Lays out the readings of moments and places on their day, with a count where they are too many: side by side, or in
 * narrow columns one under another. In columns that show hours, those whose hour is known are drawn at it, and the others under them.
 */
export function layOutDots(
  scene: Scene,
  numbers: readonly number[],
  y: number,
  lane: string,
): PositionedDots {
  const { archive, scale } = scene;
  const { columns } = archive;
  if (isShared(scale)) return layOutPips(scene, numbers, y, lane);
  if (!hasHours(scale)) return layOutOnDays(scene, numbers, y, lane);
  const isTimed = (at: number): boolean => (columns.minute[at] ?? -1) >= 0;
  const isDrawn = (at: number): boolean => isOnScale(scale, columns.lastDay[at] ?? 0);
  const timed = layOutTimed(
    scene,
    numbers.filter((at) => isTimed(at) && isDrawn(at)),
    y,
  );
  const rest = layOutOnDays(
    scene,
    numbers.filter((at) => !isTimed(at)),
    y + timed.rows * DOT_ROW,
    lane,
  );
  return { ...rest, dots: [...timed.dots, ...rest.dots], rows: timed.rows + rest.rows };
}

function layOutOnDays(scene: Scene, numbers: readonly number[], y: number, lane: string): PositionedDots {
  const { archive, scale, words } = scene;
  const { columns } = archive;
  const days = membersOfDays(scene, numbers);
  const capacity = capacityOf(scale);
  const order = (at: number): number =>
    FAMILY_ORDER.indexOf(familyAt(archive, at)) * 100 - Math.min(99, columns.pieces[at] ?? 0);
  const dots: Dot[] = [];
  const groups: Group[] = [];
  let rows = 1;
  for (const [day, members] of days) {
    members.sort((a, b) => order(a) - order(b));
    const isCrowded = members.length > capacity.alone;
    const count = isCrowded ? capacity.besideCount : members.length;
    const middle = middleOf(scale, day);
    const width = count * PITCH + (isCrowded ? COUNT_WIDTH : 0);
    const start = Math.max(scale.x(day), middle - width / 2);
    const stacks = isStacked(scale.dayWidth);
    const isAlone = members.length === 1;
    if (stacks) rows = Math.max(rows, Math.min(members.length, MOST_STACKED));
    members.slice(0, count).forEach((at, i) => {
      const figure = archive.at(at);
      dots.push({
        ...dotBaseOf(scene, figure, at),
        day,
        x: stacks ? middle : start + (i + 0.5) * PITCH,
        y: stacks ? y + i * DOT_ROW : y,
        reach: isAlone ? LEAST_TARGET : PITCH,
      });
    });
    if (!isCrowded) continue;
    const title = words.timeline.figuresOf(lane, day, day);
    const x = stacks ? middle : start + count * PITCH + COUNT_WIDTH / 2;
    const groupY = stacks ? y + count * DOT_ROW : y;
    groups.push(
      figureGroup(`dots ${day}`, title, { day, x, y: groupY, reach: COUNT_WIDTH }, members.slice(count)),
    );
  }
  const hourless = hasHours(scale) ? [...days.keys()].map((day) => hourlessRule(scale, day, y)) : [];
  return { dots, groups, rows, hourless };
}
