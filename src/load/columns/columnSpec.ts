import { countryToldUnder, type Dataset } from "../../model/dataset.ts";
import { allSpeakersOf, bodyOf, type Support, supportOf } from "../../model/origin.ts";
import { BASES, HEDGES } from "../../model/schema/codeLists.ts";
import type { Evidence, Figure, Place } from "../../model/schema.ts";
import { isOnlySaid, isOwnCount } from "../../model/standing/firmness.ts";
import { happenedOn, knownOn, NEVER, reportedFrom } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import { drawnAt } from "../../model/value.ts";
import { FLAGS } from "./flags.ts";

/** What of a dataset is known before its figures are read. */
export type FigureContext = Pick<
  Dataset,
  "info" | "firstDay" | "lastDay" | "actors" | "bodies" | "sources" | "places"
>;

/** What the columns of one figure are taken from. */
interface Facts {
  readonly figure: Figure;
  readonly of: FigureContext;
  readonly place: Place | undefined;
  readonly support: Support;
  /** Ids of all who said it first. */
  readonly speakers: readonly string[];
}

/** The different documents of some pieces of evidence. Most figures have one. */
function documentsOf(evidence: readonly Evidence[]): readonly string[] {
  const sources = evidence.map(({ source }) => source);
  return sources.length < 2 ? sources : [...new Set(sources)];
}

/** Works out what several columns are taken from, once per figure. */
export function factsOf(figure: Figure, of: FigureContext): Facts {
  return {
    figure,
    of,
    place: of.places.get(figure.where),
    support: supportOf(figure, of),
    speakers: allSpeakersOf(figure),
  };
}

/** The arrays that columns are kept in. */
export type Numbers = Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;
type ArrayOf<A extends Numbers> = new (length: number) => A;

/** A column of numbers. */
const numbers =
  <A extends Numbers>(array: ArrayOf<A>) =>
  (take: (facts: Facts) => number) =>
    ({ kind: "number", array, take }) as const;
const [int16, int32, float64] = [numbers(Int16Array), numbers(Int32Array), numbers(Float64Array)];
const [uint8, uint16] = [numbers(Uint8Array), numbers(Uint16Array)];

/** A column of names, kept as numbers: the names are listed under a key of their own, in the order in which they are met. */
const dictionary =
  <A extends Numbers>(array: ArrayOf<A>, isRanked = false) =>
  <N extends string>(names: N, take: (facts: Facts) => string) =>
    ({ kind: "dictionary", array, names, isRanked, take }) as const;
const dict32 = dictionary(Uint32Array);
/** The names that most figures have come first. */
const ranked = dictionary(Uint16Array, true);

/** A column with several different names for each figure. */
const list = (take: (facts: Facts) => readonly string[]) =>
  ({ kind: "list", array: Uint32Array, take }) as const;

/** Whether nobody knows which days a figure counts: where it opens, on which one day it was, or when it was said. */
function isUndated({ when, evidence }: Figure, { sources, firstDay }: FigureContext): boolean {
  if (when.unspecified) return true;
  if (when.last === null) return when.first === null || reportedFrom(evidence, sources) === NEVER;
  return when.first === null && when.last >= firstDay;
}

function flagsOf({ figure, of, place }: Facts): number {
  const { evidence, disputes, misprint, item, unit, running } = figure;
  const flag = (name: keyof typeof FLAGS, isSet: unknown): number => (isSet ? FLAGS[name] : 0);
  return (
    flag(
      "quoted",
      evidence.some((piece) => piece.quote),
    ) |
    flag(
      "summarised",
      evidence.some((piece) => piece.summary),
    ) |
    flag("disputed", disputes.length > 0) |
    flag("misprint", misprint) |
    flag("item", item !== undefined) |
    flag("people", unit === "people") |
    flag("running", running) |
    flag("own", isOwnCount(of, place, figure)) |
    flag("said", isOnlySaid(of, figure)) |
    flag("unfit", isUndated(figure, of))
  );
}

const onRecord = (day: Day, { firstDay }: FigureContext): Day =>
  day === NEVER ? NEVER : Math.max(day, firstDay);

/** Who is known to have said a thing first: the speaker, else the first relay. Else it is the outlet. */
function originOf({ statedBy, evidence: [piece] }: Figure): string {
  return statedBy[0] ?? piece?.statedBy?.[0] ?? piece?.through[0] ?? "";
}

/** The name of the body of a figure that nobody is named for. */
export const NOBODY = "";

/**
 * All columns: how each is taken from a figure, and what it is kept in. The types and the arrays of the columns follow from this table, and
 * so does what one reading thread hands to another.
 */
export const COLUMNS = {
  /** The day from which it shows, by either clock; `NEVER` where its publication day is not known. */
  happened: int32(({ figure: { when, evidence }, of }) =>
    onRecord(happenedOn(when, of.firstDay, of.lastDay, reportedFrom(evidence, of.sources)), of),
  ),
  known: int32(({ figure, of }) => onRecord(knownOn(figure.evidence), of)),
  /** First and last day of its window; an open end reaches to the end of the record. */
  firstDay: int32(({ figure, of }) => figure.when.first ?? of.firstDay),
  lastDay: int32(({ figure, of }) => figure.when.last ?? of.lastDay),
  /** The time of day, in minutes since midnight; -1 where its source gave none. */
  minute: int16(({ figure }) => figure.when.minute ?? -1),
  /** ISO code of the country that it is told under. */
  country: ranked("countries", ({ place, of }) => (place ? countryToldUnder(of.info, place) : "")),
  measure: ranked("measures", ({ figure }) => figure.measure),
  /** Id of its place. */
  place: dict32("places", ({ figure }) => figure.where),
  /** Its number in the schema's `BASES` and `HEDGES`. */
  basis: uint8(({ figure }) => BASES.indexOf(figure.basis)),
  hedge: uint8(({ figure }) => HEDGES.indexOf(figure.value.hedge)),
  /** The one number that it is drawn at; `NaN` where its source gave words only. */
  drawn: float64(({ figure }) => drawnAt(figure.value) ?? Number.NaN),
  /** How many pieces of evidence, outlets, independent origins and disputes it has. */
  pieces: uint16(({ figure }) => figure.evidence.length),
  outlets: uint16(({ support }) => support.outlets.length),
  origins: uint16(({ support }) => support.origins.length),
  disputes: uint16(({ figure }) => figure.disputes.length),
  /** Names of those who said it first, with commas between; empty for nobody named. */
  speaker: dict32("speakers", ({ speakers, of }) =>
    speakers.map((id) => of.actors.get(id)?.name ?? id).join(", "),
  ),
  /** The kind of actor that it goes back to (official, agency, …). */
  originKind: ranked("originKinds", ({ figure, of }) => of.actors.get(originOf(figure))?.kind ?? "outlet"),
  /** Id of the body that its first speaker speaks for. */
  body: dict32("bodies", ({ figure: { statedBy }, of }) =>
    statedBy[0] === undefined ? NOBODY : bodyOf(statedBy[0], of),
  ),
  /** Which of {@link FLAGS} hold of it, as bits. */
  flags: uint16(flagsOf),
  /** Ids of the documents that report it. */
  documents: list(({ figure }) => documentsOf(figure.evidence)),
  /** Ids of all who said it first. */
  statedBy: list(({ speakers }) => speakers),
} as const;

/** The table of columns, its keys, and its keys one by one. */
export type ColumnTable = typeof COLUMNS;
export type ColumnKey = keyof ColumnTable;
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[];
