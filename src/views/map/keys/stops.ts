import type { Positioned, PositionedFlow } from "../layout/positioned.ts";

/** The key of the mark of a place, which stands for all figures of that place. */
export const placeKey = (id: string): string => `place ${id}`;
/** The key of a journey's button, and of an event's. */
export const routeKey = (id: string): string => `route ${id}`;
export const eventKey = (id: string): string => `event ${id}`;
/** The key of a country's name. */
export const countryKey = (code: string): string => `country ${code}`;
/** The key of an arrow's number. */
export const flowKey = ({ item }: PositionedFlow): string => `flow ${item.country} ${item.direction}`;

function inView<T extends { readonly isInView: boolean }>(
  items: readonly T[],
  keyOf: (item: T) => string,
): string[] {
  return items.filter((item) => item.isInView).map(keyOf);
}

/**
 * The keys of the marks in view, in the order in which they stand on the page and are read: the numbers of countries, the leading ones
 * first, then places, events, journeys and the names of countries.
 */
export function stopsOf({ flows, marks, flags, routes, countries }: Positioned): readonly string[] {
  return [
    ...inView(flows, flowKey),
    ...inView(marks, ({ lead }) => placeKey(lead.place.id)),
    ...inView(flags, ({ item }) => eventKey(item.event.id)),
    ...inView(routes, ({ item }) => routeKey(item.route.id)),
    ...inView(countries, ({ item }) => countryKey(item.code)),
  ];
}
