import { bodyOf } from "../../model/origin.ts";
import type { Figure } from "../../model/schema.ts";
import { isolated } from "../isolated.ts";
import { lookUp } from "../lookUp.ts";
import type { Names } from "../names.ts";
import { once } from "./once.ts";
import { remembered } from "./remembered.ts";

const CODE = /^[A-Z]{2}$/;

/** The names of countries in a language, by their ISO 3166-1 alpha-2 codes: `own`, where `Intl` has another or none, go before. */
export function countryNames(tag: string, own: Readonly<Record<string, string>>): (code: string) => string {
  const regions = once(() => new Intl.DisplayNames(tag, { type: "region", fallback: "code" }));
  return remembered((code) => lookUp(own, code) ?? (CODE.test(code) ? (regions().of(code) ?? code) : code));
}

/** A place's name, or its id where the dataset has no such place. */
export function placeName({ places }: Pick<Names, "places">, id: string): string {
  return isolated(places.get(id)?.name ?? id);
}

/** The name of a body, agency, outlet or person, or its id. */
export function actorName({ actors }: Pick<Names, "actors">, id: string): string {
  return isolated(actors.get(id)?.name ?? id);
}

/** A speaker, with the body that they speak for where that is another. */
export function speakerName(names: Names, id: string): string {
  const body = bodyOf(id, names);
  return body === id ? actorName(names, id) : `${actorName(names, id)} (${actorName(names, body)})`;
}

/** Whether a figure's value is a number per day of its window, rather than the count of one day. */
export function isPerDay({ basis, when }: Figure): boolean {
  if (basis === "rate") return true;
  if (basis !== "per-day") return false;
  const { first, last, unspecified } = when;
  return first !== last && !unspecified;
}
