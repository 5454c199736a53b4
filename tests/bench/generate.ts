import type * as v from "valibot";
import type { figureSchema, Place, Source, Value } from "../../src/model/schema.ts";
import { type Day, isoDay, parseDay } from "../../src/model/time/day.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";
import { createRandom, type Random } from "./random.ts";

/** A dataset file as it is written: what the code that reads it fills in may be missing. */
export interface DatasetFile {
  readonly dataset: Readonly<Record<string, unknown>> & {
    readonly firstDay: string;
    readonly lastDay: string;
  };
  readonly sources: readonly Written<Source>[];
  readonly places: readonly Written<Place>[];
  readonly figures: readonly WrittenFigure[];
  readonly [table: string]: unknown;
}

type Written<R> = Partial<R> & { readonly id: string };
type WrittenFigure = v.InferInput<typeof figureSchema>;

const MOST_PLACES = 2000;
/** Figures to a place and to a document, once there are more than the record itself has. */
const FIGURES_PER_PLACE = 10;
const FIGURES_PER_SOURCE = 10;
/** In a very large record many figures come from one document, as from a daily bulletin. */
const MOST_SOURCES = 10_000;
/** How far from its model a place is scattered, in degrees. */
const SCATTER = 0.7;
const DAY_IN_EDTF = /\d{4}-\d{2}-\d{2}/g;
const WHOLE_DAYS = /^(\d{4}-\d{2}-\d{2}|\.\.)([~?%]?)(\/(\d{4}-\d{2}-\d{2}|\.\.)[~?%]?)?$/;

const round = (n: number, digits: number): number => Number(n.toFixed(digits));

/** Copies of the record's places with coordinates, scattered around them in the same country. */
function scatterPlaces(places: readonly Written<Place>[], count: number, random: Random) {
  const models = places.filter((place) => place.coordinates);
  const made = [...places];
  const likeOf = new Map(places.map((place) => [place.id, [place.id]]));
  for (let at = 0; made.length < count; at++) {
    const model = models[at % models.length];
    if (!model?.coordinates) break;
    const [east, north] = model.coordinates;
    const id = `${model.id}.${Math.floor(at / models.length) + 2}`;
    const name = `${model.name} ${Math.floor(at / models.length) + 2}`;
    const coordinates: [number, number] = [
      round(Math.min(179, Math.max(-179, east + random.around() * SCATTER)), 3),
      round(Math.min(80, Math.max(-80, north + random.around() * SCATTER * 0.6)), 3),
    ];
    made.push({ ...model, id, name, coordinates });
    likeOf.get(model.id)?.push(id);
  }
  return { places: made, likeOf };
}

/** Copies of the record's documents under ids of their own. */
function copySources(sources: readonly Written<Source>[], count: number) {
  const made = [...sources];
  const likeOf = new Map(sources.map((source) => [source.id, [source.id]]));
  for (let at = 0; made.length < count; at++) {
    const model = sources[at % sources.length];
    if (!model) break;
    const id = `${model.id}.${Math.floor(at / sources.length) + 2}`;
    made.push({ ...model, id });
    likeOf.get(model.id)?.push(id);
  }
  return { sources: made, likeOf };
}

function scaleValue(value: Value, random: Random): Value {
  const factor = 0.3 + random.next() * 1.4;
  const scale = (n: number | null): number | null => {
    if (n === null || n === 0) return n;
    const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(n))) - (value.hedge === "exact" ? 4 : 1));
    const whole = Number.isInteger(n);
    return whole ? Math.max(1, Math.round((n * factor) / step) * step) : round(n * factor, 2);
  };
  const [low, high] = [scale(value.low), scale(value.high)];
  return { ...value, low, high: low !== null && high !== null ? Math.max(low, high) : high };
}

/** Moves a window to other days of the record: a count since the first day keeps its start, and other windows their length. */
function moveWindow(when: string, first: Day, last: Day, random: Random): { when: string; by: number } {
  const span = parseEdtf(when);
  if (!span || !WHOLE_DAYS.test(when) || (span.last ?? 0) < first) return { when, by: 0 };
  const reach = Math.floor(random.next() ** 1.6 * (last - first + 1));
  if (span.first === first && span.last !== null && span.last > first) {
    const end = Math.min(last, first + 1 + reach);
    return { when: `${isoDay(first)}/${isoDay(end)}`, by: end - span.last };
  }
  const from = span.first ?? span.last ?? first;
  const length = span.last === null || span.first === null ? 0 : span.last - span.first;
  const by = Math.min(last - length, first + reach) - from;
  const move = (text: string): string => isoDay((parseDay(text) ?? first) + by);
  return { when: when.replaceAll(DAY_IN_EDTF, move), by };
}

/**
 * Makes a dataset of `count` figures from the shape of a record: each figure is one of the record's with another id, value, window,
 * place of the same kind, and copies of its documents. The same record, count and seed make the same dataset.
 */
export function generateDataset(record: DatasetFile, count: number, seed = 1): DatasetFile {
  const random = createRandom(seed);
  const first = parseDay(record.dataset.firstDay) ?? 0;
  const last = parseDay(record.dataset.lastDay) ?? first;
  const wanted = Math.min(MOST_PLACES, Math.ceil(count / FIGURES_PER_PLACE));
  const { places, likeOf } = scatterPlaces(record.places, wanted, random);
  const { sources, likeOf: copiesOf } = copySources(
    record.sources,
    Math.min(MOST_SOURCES, Math.ceil(count / FIGURES_PER_SOURCE)),
  );
  const models = record.figures.filter(({ misprint }) => !misprint);
  const like = (known: ReadonlyMap<string, readonly string[]>, id: string): string =>
    random.pick(known.get(id) ?? [id]);
  const idOf = (at: number): string => `${models[at % models.length]?.id ?? "figure"}.${at}`;
  const numberOf = new Map(models.map((model, at) => [model.id, at]));

  const figures = Array.from({ length: count }, (_, at): WrittenFigure => {
    const model = models[at % models.length];
    if (!model) throw new Error("The record has no figures to make others from.");
    const { when, by } = moveWindow(model.when, first, last, random);
    const move = (published: string | null | undefined): string | null | undefined =>
      published?.replaceAll(DAY_IN_EDTF, (day) => isoDay((parseDay(day) ?? first) + by));
    const batch = at - (at % models.length);
    const disputes = (model.disputes ?? []).flatMap((dispute) => {
      const other = batch + (numberOf.get(dispute.figure) ?? count);
      return other < count ? [{ ...dispute, figure: idOf(other) }] : [];
    });
    const { sumOf, ...rest } = model;
    return {
      ...rest,
      id: idOf(at),
      value: scaleValue(model.value, random),
      when,
      where: like(likeOf, model.where),
      ...(model.from === undefined ? {} : { from: like(likeOf, model.from) }),
      evidence: model.evidence.map((piece) => ({
        ...piece,
        source: like(copiesOf, piece.source),
        ...(piece.published === undefined ? {} : { published: move(piece.published) ?? null }),
      })),
      ...(disputes.length > 0 || model.disputes ? { disputes } : {}),
    };
  });
  const { openingFigure, ...described } = record.dataset;
  return {
    ...record,
    dataset: {
      ...described,
      firstDay: record.dataset.firstDay,
      lastDay: record.dataset.lastDay,
      id: `generated-${count}`,
      title: `${count} generated figures in the shape of the record`,
    },
    sources,
    places,
    figures,
  };
}
