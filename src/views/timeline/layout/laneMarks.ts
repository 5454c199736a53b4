import type { Archive } from "../../../load/archive.ts";
import { type Family, familyOf } from "../../../model/measure.ts";
import type { Figure, SilenceKind } from "../../../model/schema.ts";
import { NEVER } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";
import { type HedgeLook, lookOf } from "../../../model/value.ts";
import type { Ref } from "../../../store/choices.ts";
import type { Words } from "../../../words/en.ts";
import type { DayScale } from "../axis/dayScale.ts";
import type { Times } from "./presence.ts";

/** What all layouts of the timeline are made from. Nothing here depends on the reader's day, clock or filter. */
export interface Scene {
  readonly archive: Archive;
  readonly words: Words;
  readonly scale: DayScale;
  readonly isNarrow: boolean;
  /** Whether the window is so low that slim lanes are slimmer still. */
  readonly isShort: boolean;
}

/** What a record's mark carries, whatever its shape. */
export interface MarkBase {
  readonly ref: Ref;
  /** The figure's number, for the filter. */
  readonly number: number;
  /** The mark's accessible name. */
  readonly name: string;
  readonly times: Times;
  readonly day: Day;
  readonly family: Family;
  readonly look: HedgeLook;
  readonly isDisputed: boolean;
}

/** The least width and height of what is pressed, in pixels, where marks have room. */
export const LEAST_TARGET = 24;

/** Where a mark can be pressed, in pixels. */
export interface Reach {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A count of one day. `y` and `height` in pixels; a whisker where the source gave two bounds. */
export interface Bar extends MarkBase {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly reach: Reach;
  readonly whisker: { readonly from: number; readonly to: number } | null;
  /** The number over the lane's highest bar. */
  readonly label: string | null;
  readonly labelX: number;
}

/** A count over a window: a line from `x0` to `x1` with its label at `labelX`, where it has room. */
export interface Bracket extends MarkBase {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Of its row, in pixels. */
  readonly height: number;
  readonly label: string;
  readonly labelX: number;
  readonly labelWidth: number;
  /** Whether the window goes on beyond what is drawn, or begins or ends around a day. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** Whether it has an end that nobody stated: it is drawn without one. */
  readonly isEndUnknown: boolean;
}

/** A reading of one moment or place. */
export interface Dot extends MarkBase {
  readonly x: number;
  readonly y: number;
  /** How much of the row it can be pressed in, in pixels. */
  readonly reach: number;
  readonly isWordsOnly: boolean;
  /** Whether it is a rate, which nobody counted. */
  readonly isRate: boolean;
}

/** Marks that did not fit, as "+3" with a list. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly day: Day;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How much of the row it can be pressed in, in pixels. */
  readonly reach: number;
  /** Whether it is drawn as one dot, the greater the more it holds, instead of a number. */
  readonly isPip?: boolean;
  /** Numbers of the figures in it; none in a group of events. */
  readonly numbers: readonly number[];
  /** The events in it; none in a group of figures. */
  readonly events: readonly Member[];
}

/** An event in a group. */
export interface Member {
  readonly ref: Ref;
  readonly times: Times;
  /** Whether the filter leaves it out. */
  readonly isOut: boolean;
}

/** Days without a number, and why. */
export interface Hatch {
  readonly key: string;
  /** The first of its days that is drawn. */
  readonly day: Day;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: SilenceKind;
  readonly name: string;
  /** Why: its own reason, then those of the silences under it. */
  readonly notes: readonly string[];
  readonly times: Times;
}

/** The family of a figure by its number. */
export function familyAt(archive: Archive, at: number): Family {
  return archive.memo(familiesOf)[archive.columns.measure[at] ?? 0] ?? "other";
}

/** The family of each measure of the columns. */
const familiesOf = (archive: Archive): readonly Family[] =>
  archive.columns.measures.map((measure) => familyOf(archive, measure));

/** What a figure's mark carries, whatever its shape. */
export function baseOf({ archive, words }: Scene, figure: Figure, at: number): MarkBase {
  const { columns } = archive;
  const { happened, known } = columns.shownOn;
  return {
    ref: { kind: "figure", id: figure.id },
    number: at,
    name: words.map.figure(archive, figure),
    times: { happened: happened[at] ?? NEVER, known: known[at] ?? NEVER },
    day: columns.lastDay[at] ?? 0,
    family: familyOf(archive, figure.measure),
    look: lookOf(figure.value),
    isDisputed: figure.disputes.length > 0,
  };
}

/** The day of a group, its middle and its reach in pixels. */
export type Position = Pick<Group, "day" | "x" | "y" | "reach">;

/** What is not drawn has no position. */
export const NOWHERE: Position = { day: 0, x: 0, y: 0, reach: 0 };

/** A group of events. */
export function eventGroup(key: string, title: string, position: Position, events: readonly Member[]): Group {
  return { key, title, ...position, size: events.length, numbers: [], events };
}

/** A group of figures by their numbers. */
export function figureGroup(
  key: string,
  title: string,
  position: Position,
  numbers: readonly number[],
): Group {
  return { key, title, ...position, size: numbers.length, numbers, events: [] };
}
