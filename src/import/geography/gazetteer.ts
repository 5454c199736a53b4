import { addTo } from "../../model/groupBy.ts";

/** A place that the basemap names. */
export interface KnownPlace {
  readonly name: string;
  readonly country: string;
  /** Longitude, latitude. */
  readonly at: readonly [lon: number, lat: number];
}

/** The labels of the basemap, as far as they are read. */
export interface Labels {
  readonly cities: readonly { readonly name: string; readonly a2: string; readonly at: readonly number[] }[];
}

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Finds places by their names. What it finds is a proposal: two towns have one name more often than not. */
export class Gazetteer {
  readonly #places = new Map<string, KnownPlace[]>();

  /** `otherNames` are names in another language by the English ones. */
  constructor(files: readonly Labels[], otherNames: ReadonlyMap<string, string> = new Map()) {
    for (const { cities } of files) {
      for (const { name, a2, at } of cities) {
        const [lon, lat] = at;
        if (lon === undefined || lat === undefined) continue;
        const place: KnownPlace = { name, country: a2, at: [lon > 180 ? lon - 360 : lon, lat] };
        for (const called of new Set([plain(name), plain(otherNames.get(name) ?? name)])) {
          addTo(this.#places, called, place);
        }
      }
    }
  }

  /** The places of a name, in a country where that is known. */
  find(name: string, country: string | null): readonly KnownPlace[] {
    const all = this.#places.get(plain(name)) ?? [];
    return country === null ? all : all.filter((place) => place.country === country);
  }
}
