import type { Archive } from "../../src/load/archive.ts";
import { countryToldUnder } from "../../src/model/dataset.ts";
import type { Figure, RecordedEvent, Silence } from "../../src/model/schema.ts";
import type { Span } from "../../src/model/time/edtf.ts";

/** What the record has of one country, in the order of days. */
export interface CountrySection {
  readonly country: string;
  readonly figures: readonly Figure[];
  readonly silences: readonly Silence[];
}

const beginOf = ({ first, last }: Span): number => first ?? last ?? Number.NEGATIVE_INFINITY;
const byDay = (a: { readonly when: Span }, b: { readonly when: Span }): number =>
  beginOf(a.when) - beginOf(b.when);

/** The figures of every country, in the order in which they came to be: the countries that the dataset features first, then those with most figures. */
export function countrySections(archive: Archive): readonly CountrySection[] {
  const { columns, info, places, silences } = archive;
  const figures = new Map<string, Figure[]>();
  for (const at of columns.order.happened) {
    const figure = archive.at(at);
    const place = places.get(figure.where);
    if (!place) continue;
    const country = countryToldUnder(info, place);
    figures.set(country, [...(figures.get(country) ?? []), figure]);
  }
  const countries = new Set([
    ...info.featured,
    ...columns.countries,
    ...silences.map(({ country }) => country),
  ]);
  return [...countries]
    .map((country) => ({
      country,
      figures: figures.get(country) ?? [],
      silences: silences.filter((silence) => silence.country === country).sort(byDay),
    }))
    .filter((section) => section.figures.length + section.silences.length > 0);
}

/** All events, the earliest first. */
export function eventsInOrder({ events }: Archive): readonly RecordedEvent[] {
  return events.toSorted(byDay);
}
