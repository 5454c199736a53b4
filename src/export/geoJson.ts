import { isCountry } from "../model/dataset.ts";
import type { Place } from "../model/schema.ts";
import type { Selection } from "./selection.ts";
import { disputesOf, figureRows, type TableContext } from "./tables/figures.ts";

type Position = readonly [longitude: number, latitude: number];

/** A geometry of GeoJSON (RFC 7946). */
export type Geometry =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
  | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] };

interface Feature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The point of a place; none for a country, whose figures belong to no point, and where the source gives none. */
function pointOf(place: Place | undefined): Geometry | null {
  return place?.coordinates && !isCountry(place) ? { type: "Point", coordinates: place.coordinates } : null;
}

/** A straight line between two points, cut in two where the short way crosses 180°, as RFC 7946 (3.1.9) asks. */
export function lineBetween([fromLon, fromLat]: Position, [toLon, toLat]: Position): Geometry {
  const east = toLon - fromLon;
  if (Math.abs(east) <= 180) {
    return {
      type: "LineString",
      coordinates: [
        [fromLon, fromLat],
        [toLon, toLat],
      ],
    };
  }
  const edge = east > 0 ? -180 : 180;
  const beyond = toLon + (east > 0 ? -360 : 360);
  const latitude = fromLat + ((edge - fromLon) / (beyond - fromLon)) * (toLat - fromLat);
  const crossing = Number(latitude.toFixed(6));
  const parts = [
    [
      [fromLon, fromLat],
      [edge, crossing],
    ],
    [
      [-edge, crossing],
      [toLon, toLat],
    ],
  ] as const;
  // A place on the line itself leaves a part without length.
  const long = parts.filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);
  const [only] = long;
  return long.length === 1 && only
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: long };
}

function* featuresOf(selection: Selection, { words, address }: TableContext): Generator<Feature> {
  const { archive, events, routes } = selection;
  const { places } = archive;
  for (const { figure, isAsked } of figureRows(selection)) {
    const { id, measure, basis, unit, population, value, when, where, statedBy, note } = figure;
    yield {
      type: "Feature",
      id,
      geometry: pointOf(places.get(where)),
      properties: {
        kind: "figure",
        sentence: words.record.figure(archive, figure),
        measure,
        basis,
        unit,
        item: figure.item ?? null,
        population: population ?? null,
        hedge: value.hedge,
        low: value.low,
        high: value.high,
        value_words: value.words ?? null,
        when: when.edtf,
        place: where,
        country: places.get(where)?.country ?? null,
        coming_from: figure.from ?? null,
        stated_by: statedBy,
        sources: figure.evidence.map(({ source }) => archive.sources.get(source)?.URL ?? source),
        disputes: disputesOf(archive, figure, words),
        errata: figure.errata.map(({ text }) => text),
        misprint: figure.misprint ?? false,
        doubt: figure.doubt ?? null,
        running_total: figure.running ?? false,
        shown: isAsked,
        note: note ?? null,
        address: address("figure", id),
      },
    };
  }
  for (const event of events) {
    yield {
      type: "Feature",
      id: event.id,
      geometry: pointOf(places.get(event.where)),
      properties: {
        kind: "event",
        sentence: words.record.event(archive, event),
        when: event.when.edtf,
        place: event.where,
        country: places.get(event.where)?.country ?? null,
        stated_by: event.statedBy,
        sources: event.evidence.map(({ source }) => archive.sources.get(source)?.URL ?? source),
        errata: event.errata.map(({ text }) => text),
        note: event.note ?? null,
        address: address("event", event.id),
      },
    };
  }
  for (const route of routes) {
    const [from, to] = [places.get(route.from)?.coordinates, places.get(route.to)?.coordinates];
    yield {
      type: "Feature",
      id: route.id,
      geometry: from && to ? lineBetween(from, to) : null,
      properties: {
        kind: "route",
        sentence: words.record.route(archive, route),
        journey: route.journey,
        mode: route.mode,
        status: route.status,
        when: route.when?.edtf ?? null,
        from: route.from,
        to: route.to,
        stated_by: route.statedBy,
        sources: route.evidence.map(({ source }) => archive.sources.get(source)?.URL ?? source),
        errata: route.errata.map(({ text }) => text),
        note: route.note ?? null,
        address: address("route", route.id),
      },
    };
  }
}

/** How many features are written between two pauses. */
const FEATURES = 200;

/**
 * Figures, events and journeys as a FeatureCollection of GeoJSON (RFC 7946). A feature without a point, as a country's figure, has the
 * geometry null. Lines of journeys say where a stage began and ended, not which way it took.
 * Pauses between features, and says which share of them is done.
 */
export function* geoJsonOf(selection: Selection, context: TableContext): Generator<number, string, void> {
  const total = selection.figures.length + selection.events.length + selection.routes.length;
  const features: string[] = [];
  for (const feature of featuresOf(selection, context)) {
    features.push(JSON.stringify(feature));
    if (features.length % FEATURES === 0) yield features.length / total;
  }
  return `{"type": "FeatureCollection", "features": [\n${features.join(",\n")}\n]}\n`;
}
