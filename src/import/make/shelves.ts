import { plainName } from "../../check/text/plainName.ts";
import { plainHeader } from "../columns/fields.ts";
import { countryName } from "../geography/countryNames.ts";
import type { PlaceOf } from "../row/readPlace.ts";
import type { DocumentOf, ReadRow } from "../row/readRow.ts";
import { Ids, Shelf } from "./ids.ts";

/** Records as a dataset file has them. */
export interface ActorRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
export interface SourceRecord {
  readonly id: string;
  readonly type: string;
  readonly title: string | null;
  readonly "container-title": string | null;
  readonly issued: string | null;
  readonly URL: string | null;
  readonly accessed?: string;
}
interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly coordinates: readonly [number, number] | null;
}
interface MeasureRecord {
  readonly id: string;
  readonly label: string;
  readonly phrase: string;
}

/** Names of bodies of a state, in a few languages. */
const OFFICIAL =
  /minist|police|border|guard|government|customs|president|governor|mayor|embassy|migration|statist|министер|мвд|фсб|погран|полици|таможн|правительств|губернатор|президент|служба|polizei|regierung|behörde|bundes|gouvern|gobierno|policía|straż|urząd/i;

/** The records that figures refer to, each made once. */
export class Shelves {
  readonly actors = new Shelf<ActorRecord>();
  readonly sources = new Shelf<SourceRecord>();
  readonly places = new Shelf<PlaceRecord>();
  readonly measures = new Shelf<MeasureRecord>();
  readonly #language: string;
  readonly #ids = {
    actor: new Ids("actor"),
    source: new Ids("source"),
    place: new Ids("place"),
    measure: new Ids("measure"),
  };

  constructor(language: string) {
    this.#language = language;
  }

  /** The id of a speaker or relay. */
  actor(name: string): string {
    return this.actors.take(plainName(name) || name, () => ({
      id: this.#ids.actor.give(name),
      name,
      kind: OFFICIAL.test(name) ? "official" : "organisation",
    })).id;
  }

  /** The id of a document: one for an address, else for what is known of it. */
  source({ outlet, title, url, published, read }: DocumentOf): SourceRecord {
    const key =
      url === ""
        ? `${outlet}|${title}|${published ?? ""}`
        : url.replace(/^https?:\/\/(?:www\.)?|#.*$|\/$/gi, "");
    return this.sources.take(key, () => ({
      id: this.#ids.source.give(`${outlet || hostOf(url) || title} ${published ?? ""}`),
      type: "article",
      title: title || null,
      "container-title": outlet || hostOf(url) || null,
      issued: published,
      URL: url || null,
      ...(read !== null && { accessed: read }),
    }));
  }

  /** The id of a country as a place. */
  country(code: string): string {
    return this.places.take(code, () => ({
      id: this.#ids.place.give(code),
      name: countryName(code, this.#language),
      kind: "country",
      country: code,
      coordinates: null,
    })).id;
  }

  /** The id of a place. */
  place({ country, name, coordinates }: PlaceOf): string {
    if (name === null) return this.country(country);
    const key = `${plainHeader(name) || name}|${country}`;
    const known = this.places.take(key, () => ({
      id: this.#ids.place.give(name),
      name,
      kind: /\b(?:region|oblast|province|district|voivodeship|county)\b|област|край\b|регион|район/i.test(
        name,
      )
        ? "region"
        : "town",
      country,
      coordinates,
    }));
    return known.id;
  }

  /** The id of a measure. The dataset defines the measure itself if it is not one of ours. */
  measure({ id, words }: ReadRow["measure"]): string {
    if (id !== null) return id;
    return this.measures.take(plainHeader(words), () => ({
      id: this.#ids.measure.give(`own ${words}`),
      label: words.charAt(0).toUpperCase() + words.slice(1),
      phrase: `(${words}), {place}`,
    })).id;
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : "";
}
