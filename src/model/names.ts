import type { Dataset } from "./dataset.ts";
import { nameFigure } from "./phrase.ts";
import type { Figure, RecordedEvent, Route } from "./schema.ts";
import { formatSpan } from "./time/edtf.ts";

/** A place's name, or its id where the dataset has no such place. */
export function placeName(dataset: Dataset, id: string): string {
  return dataset.places.get(id)?.name ?? id;
}

/** A figure's accessible name: "about 98,000 people entered Kazakhstan, 21–27 September 2022". */
export function figureName(dataset: Dataset, figure: Figure): string {
  return nameFigure(figure, placeName(dataset, figure.where), figure.when);
}

/** An event's accessible name: its title, its place and its dates. */
export function eventName(dataset: Dataset, event: RecordedEvent): string {
  const place = placeName(dataset, event.where);
  const where = event.title.includes(place) ? "" : `, ${place}`;
  return `${event.title}${where}, ${formatSpan(event.when)}`;
}

const MODE_WORDS: Readonly<Record<Route["mode"], string>> = {
  bus: "by bus",
  car: "by car",
  foot: "on foot",
  plane: "by plane",
  train: "by train",
  bicycle: "by bicycle",
  ship: "by ship",
  unknown: "",
};

/** A route's accessible name: "Novosibirsk to Karaganda by bus, 21–23 September 2022" with "planned" where it was only that. */
export function routeName(dataset: Dataset, route: Route): string {
  const way = [
    `${placeName(dataset, route.from)} to ${placeName(dataset, route.to)}`,
    MODE_WORDS[route.mode],
  ];
  const words = way.filter((word) => word !== "").join(" ");
  const when = route.when === null ? "" : `, ${formatSpan(route.when)}`;
  return `${words}${route.status === "planned" ? ", planned" : ""}${when}`;
}
