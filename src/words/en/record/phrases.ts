import type { Figure, RecordedEvent, Route } from "../../../model/schema.ts";
import { actorName, countryNames, isPerDay, placeName, speakerName } from "../../common/names.ts";
import type { Names } from "../../names.ts";
import { formatDay, formatSpan } from "./dates.ts";
import { spelledOut } from "./kinds.ts";
import { measureLabel, measureNoun, measurePhrase } from "./measures.ts";
import { listed } from "./numbers.ts";
import { formatQuantity } from "./values.ts";

/** Names that differ from those of `Intl`, or that it lacks. */
const countries: Readonly<Record<string, string>> = { EU: "European Union", TR: "Turkey" };

/** A country's name by its ISO 3166-1 alpha-2 code. */
export const countryName = countryNames("en", countries);

/** Who spoke, each with the body they speak for where that is another. */
export function speakerNames(names: Names, ids: readonly string[]): string {
  return listed(ids.map((id) => speakerName(names, id)));
}

/** Names that take an article: "entered the European Union". */
const WITH_ARTICLE =
  /^(?:European Union|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Baltic states|United .*|.* (?:Islands|Republic|Territories))$/;

/** A name in a sentence, with its article. */
export function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** What a figure counts, after its value and unit: "entered Kazakhstan", "a day left Kazakhstan", "for a hotel room a night, Aktau". */
export function formatClaim(names: Names, figure: Figure): string {
  const place = placeName(names, figure.where);
  const perDay = isPerDay(figure) ? "a day " : "";
  return perDay + claimAt(names, figure, place);
}

/** What a figure counts at a place of this name: "entered Kazakhstan". */
export function claimAt(names: Names, { item, measure }: Figure, place: string): string {
  return item === undefined ? measurePhrase(names, measure, withArticle(place)) : `${item}, ${place}`;
}

/**
 * A figure's name, the same on map, timeline and list: the hedged value and unit, the measure, the place and the
 * dates, as in "about 98,000 people entered Kazakhstan, 21–27 September 2022".
 */
export function figureName(names: Names, figure: Figure): string {
  return `${figureBrief(names, figure)}, ${formatSpan(figure.when)}${caveat(figure)}`;
}

/** A figure without its dates: "about 98,000 people entered Kazakhstan". */
function figureBrief(names: Names, figure: Figure): string {
  return `${formatQuantity(figure.value, figure.unit)} ${formatClaim(names, figure)}`;
}

/** What a reader must know of a number before anything else: that nobody counted it, or that it may be wrong. */
function caveat({ basis, misprint, doubt }: Figure): string {
  if (misprint) return ", probably a misprint";
  if (basis === "rate") return ", a rate, not a count";
  return doubt === undefined ? "" : ", doubted by its own source";
}

/** An event's name: its title, its place and its dates. */
export function eventName(names: Names, event: RecordedEvent): string {
  const place = placeName(names, event.where);
  const where = event.title.includes(place) ? "" : `, ${place}`;
  return `${event.title}${where}, ${formatSpan(event.when)}`;
}

const modes: Readonly<Record<Route["mode"], string>> = {
  bus: " by bus",
  car: " by car",
  foot: " on foot",
  plane: " by plane",
  train: " by train",
  bicycle: " by bicycle",
  ship: " by ship",
  unknown: "",
};

/** The two ends of a stage of a journey: "Novosibirsk to Karaganda". */
function routeEnds(names: Names, { from, to }: Route): string {
  return `${placeName(names, from)} to ${placeName(names, to)}`;
}

/** A stage of a journey: "Novosibirsk to Karaganda by bus, 21–23 September 2022", with "planned" where it was only that. */
export function routeName(names: Names, route: Route, ends = routeEnds(names, route)): string {
  const planned = route.status === "planned" ? ", planned" : "";
  const unknown = route.status === "planned" ? "" : ", day not known";
  const when = route.when === null ? unknown : `, ${formatSpan(route.when)}`;
  return `${ends}${modes[route.mode]}${planned}${when}`;
}

/** What the record's first day is called after "since": in the dataset's words, else its date. */
export function sinceName({ info, firstDay }: Names): string {
  return info.since ?? formatDay(firstDay, "dayMonth");
}

/** Names and phrases made of a record. A dataset's own words go before ours. */
export const record = {
  /** What of a word stays the same in its forms: by this it is found. English words are found as they are. */
  stem: (word: string): string => word,
  country: countryName,
  place: placeName,
  actor: actorName,
  actors: (names: Names, ids: readonly string[]): string => listed(ids.map((id) => actorName(names, id))),
  speakers: speakerNames,
  measure: measureLabel,
  measureNoun,
  eventKind: ({ eventKinds }: Names, kind: string): string => eventKinds.get(kind)?.label ?? spelledOut(kind),
  claim: formatClaim,
  caveat,
  /** What is spoken between a number with its unit and the claim after it, and not seen. */
  pause: "",
  figure: figureName,
  brief: figureBrief,
  event: eventName,
  route: routeName,
  /** A name that several have, with the title of one of them. */
  titled: (title: string, name: string): string => `${title}: ${name}`,
  routeEnds,
  sinceName,
};
