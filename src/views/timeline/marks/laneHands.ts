import { least } from "d3-array";
import type { Day } from "../../../model/time/day.ts";
import type { Store } from "../../../store/store.ts";
import { keyTarget } from "../../shared/input/sliderKeys.ts";
import { sharedDays } from "../axis/dayScale.ts";
import { shownMembers } from "../layout/groups.ts";
import { notesOn } from "../layout/hatchLayout.ts";
import { figureGroup, NOWHERE, type Scene } from "../layout/laneMarks.ts";
import type { Lane } from "../layout/laneRecords.ts";
import type { OpenedMark } from "./MarkList.tsx";

// What keys and fingers do in the lanes. It is fetched early, or when one of them is first used.

type Item = HTMLElement | SVGElement;

const MARKS = "[data-mark]";

const dayOf = (mark: Element): Day => Number(mark.getAttribute("data-mark"));

/** The marks in an element by their day, those of one day from the upper to the lower and from left to right. */
function marksInTime(element: Element): SVGElement[] {
  const marks = [...element.querySelectorAll<SVGElement>(MARKS)].map((mark) => {
    const { bottom, left } = mark.getBoundingClientRect();
    return { mark, keys: [dayOf(mark), Math.round(bottom), left] };
  });
  return marks
    .sort((a, b) => a.keys.reduce((found, key, i) => found || key - (b.keys[i] ?? 0), 0))
    .map(({ mark }) => mark);
}

/** Gives the focus of a group of marks to the one last visited, else to the first in time. */
export function focusMark(group: Element, last: Element | null): void {
  const marks = marksInTime(group);
  (marks.find((mark) => mark === last) ?? marks[0])?.focus();
}

/** Where "up" and "down" go in another row: to the mark of the nearest day, or to the same button. */
function itemIn(row: Element, from: Element): Item | null {
  if (from.matches(MARKS)) {
    const nearest = least(marksInTime(row), (mark) => Math.abs(dayOf(mark) - dayOf(from)));
    if (nearest) return nearest;
  }
  const buttons = [...row.querySelectorAll<HTMLElement>("button")];
  return buttons.find(({ className }) => className === from.className) ?? buttons[0] ?? null;
}

/**
 * Where a key takes the focus from an element of a row: along it, first the row's buttons and then its marks in time; with Home and End to
 * its first and last mark; up and down to the nearest day of another row.
 */
export function targetOf(rows: readonly Element[], row: Element, from: Element, key: string): Item | null {
  if (key === "ArrowUp" || key === "ArrowDown") {
    const others = key === "ArrowDown" ? rows : [...rows].reverse();
    for (const other of others.slice(others.indexOf(row) + 1)) {
      const item = itemIn(other, from);
      if (item) return item;
    }
    return null;
  }
  const buttons: Item[] = [...row.querySelectorAll("button")];
  const items = [...buttons, ...marksInTime(row)];
  // Where the group has the focus itself, it stands before its marks.
  const found = (items as readonly Element[]).indexOf(from);
  const at = found < 0 ? buttons.length - 0.5 : found;
  const press = { key, altKey: false, ctrlKey: false, metaKey: false };
  const target = keyTarget(press, at, { least: 0, most: items.length - 1, down: 0 });
  if (target === null) return null;
  if (key === "Home" && items.length > buttons.length) return items[buttons.length] ?? null;
  return items[key === "ArrowRight" ? Math.floor(target) : Math.ceil(target)] ?? null;
}

/** Marks that have a row of their lane for themselves. */
const OWN_ROW = ".bracket, .lane-instead";

/** What a tap needs to know of the page. */
export interface TapPlace {
  readonly scene: Scene;
  readonly lanes: readonly Lane[];
  readonly store: Store;
  open(mark: OpenedMark): void;
}

/**
 * What a finger taps in a lane is not a mark but the day: its column, where it crosses the lane, is one target that opens what it shows, a
 * list where it is more than one thing. Only a mark with a row for itself is opened alone. False where there is nothing to open.
 */
export function tapDay(target: Element, day: Day, { scene, lanes, store, open }: TapPlace): boolean {
  const { archive } = scene;
  const own = target.closest(OWN_ROW)?.closest(MARKS);
  if (own) {
    own.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    return true;
  }
  const row = target.closest("[data-lane]");
  const lane = lanes.find(({ country }) => country === row?.getAttribute("data-lane"));
  if (!row || !lane) return false;
  const { first, last } = sharedDays(scene.scale, day);
  const isOn = (one: Day): boolean => one >= first && one <= last;
  const numbers = [...lane.bars, ...lane.moments, ...lane.windows].filter((at) =>
    isOn(archive.columns.lastDay[at] ?? 0),
  );
  const title = scene.words.timeline.figuresOf(lane.name, first, last);
  const refs = shownMembers(figureGroup("day", title, NOWHERE, numbers), archive, store.getState());
  const notes = notesOn(scene, lane, first, last, store.getState());
  if (refs.length + notes.length === 0) return false;
  const [only] = refs;
  // The focus goes back to one of the day's marks.
  const anchor = [...row.querySelectorAll(MARKS)].find((mark) => isOn(dayOf(mark))) ?? target;
  if (only && refs.length === 1 && notes.length === 0) store.getState().select(only);
  else open({ anchor, title, refs, notes });
  return true;
}
