import type { Figure, RecordedEvent, Route } from "../../../model/schema.ts";
import { actorName, countryNames, isPerDay, placeName, speakerName } from "../../common/names.ts";
import type { Names } from "../../names.ts";
import { stem } from "../stem.ts";
import { formatDay, formatSpan } from "./dates.ts";
import { eventKind } from "./kinds.ts";
import { measureLabel, measureNoun, measurePhrase } from "./measures.ts";
import { listed } from "./numbers.ts";
import { formatQuantity } from "./values.ts";

/** Names that differ from those of `Intl`, or that it lacks. */
const countries: Readonly<Record<string, string>> = {
  AE: "ОАЭ",
  BY: "Белоруссия",
  CZ: "Чехия",
  EU: "Европейский союз",
  GB: "Великобритания",
  KG: "Киргизия",
  KR: "Южная Корея",
  MD: "Молдавия",
  TM: "Туркмения",
  US: "США",
};
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A country's name by its ISO 3166-1 alpha-2 code. */
export const countryName = countryNames("ru", countries);

/** Who spoke, each with the body they speak for where that is another. */
export function speakerNames(names: Names, ids: readonly string[]): string {
  return listed(ids.map((id) => speakerName(names, id)));
}

/** What a figure counts, before its value: “Казахстан, въезды”, “Грузия, въезды в день”, “Актау, номер в гостинице за сутки”. */
export function formatClaim(names: Names, figure: Figure): string {
  return claimAt(names, figure, placeName(names, figure.where)) + (isPerDay(figure) ? " в день" : "");
}

/** What a figure counts at a place of this name: “Казахстан, въезды”. */
export function claimAt(names: Names, { item, measure }: Figure, place: string): string {
  return item === undefined ? measurePhrase(names, measure, place) : `${place}, ${item}`;
}

/**
 * A figure's name, the same on map, timeline and list, in the order of a Russian newspaper: “Казахстан, въезды: около 98 000 человек,
 * 21–27 сентября 2022 г.”
 */
export function figureName(names: Names, figure: Figure): string {
  return `${figureBrief(names, figure)}, ${formatSpan(figure.when)}${caveat(figure)}`;
}

/** A figure without its dates: “Казахстан, въезды: около 98 000 человек”. */
export function figureBrief(names: Names, figure: Figure): string {
  return `${formatClaim(names, figure)}: ${formatQuantity(figure.value, figure.unit)}`;
}

/** What a reader must know of a number before anything else: that nobody counted it, or that it may be wrong. */
function caveat({ basis, misprint, doubt }: Figure): string {
  if (misprint) return ", вероятно, опечатка";
  if (basis === "rate") return ", темп, а не подсчёт";
  return doubt === undefined ? "" : ", сам источник сомневается";
}

/** An event's name: its title, its place and its dates. */
export function eventName(names: Names, event: RecordedEvent): string {
  const place = placeName(names, event.where);
  const where = event.title.includes(place) ? "" : `, ${place}`;
  return `${event.title}${where}, ${formatSpan(event.when)}`;
}

const modes: Readonly<Record<Route["mode"], string>> = {
  bus: ", автобус",
  car: ", автомобиль",
  foot: ", пешком",
  plane: ", самолёт",
  train: ", поезд",
  bicycle: ", велосипед",
  ship: ", корабль",
  unknown: "",
};

/** The two ends of a stage of a journey: “Новосибирск — Караганда”. */
function routeEnds(names: Names, { from, to }: Route): string {
  return `${placeName(names, from)} — ${placeName(names, to)}`;
}

/** A stage of a journey: “Новосибирск — Караганда, автобус, 21–23 сентября 2022 г.”, with “в планах” where it was only that. */
export function routeName(names: Names, route: Route, ends = routeEnds(names, route)): string {
  const isPlanned = route.status === "planned";
  const unknown = isPlanned ? "" : ", день неизвестен";
  const when = route.when === null ? unknown : `, ${formatSpan(route.when)}`;
  return `${ends}${modes[route.mode]}${isPlanned ? ", в планах" : ""}${when}`;
}

/** What the record's first day is called after “с” and “до”, in the genitive: in the dataset's words, else its date. */
export function sinceName({ info, firstDay }: Names): string {
  // A name in another language cannot stand after a Russian preposition.
  return info.since && CYRILLIC.test(info.since) ? info.since : formatDay(firstDay, "dayMonth");
}

/** From then on: “со дня указа”, “с 21 сентября”. */
export const fromThen = (since: string): string => (/^\d/.test(since) ? `с ${since}` : `со дня ${since}`);

/** Names and phrases made of a record. A dataset's own words go before ours. */
export const record = {
  stem,
  country: countryName,
  place: placeName,
  actor: actorName,
  actors: (names: Names, ids: readonly string[]): string => listed(ids.map((id) => actorName(names, id))),
  speakers: speakerNames,
  measure: measureLabel,
  measureNoun,
  eventKind: ({ eventKinds }: Names, kind: string): string => eventKinds.get(kind)?.label ?? eventKind(kind),
  claim: formatClaim,
  caveat,
  /** What is spoken between a number with its unit and the claim after it, and not seen. */
  pause: ":",
  figure: figureName,
  brief: figureBrief,
  event: eventName,
  route: routeName,
  titled: (title: string, name: string): string => `${title}: ${name}`,
  routeEnds,
  sinceName,
};
