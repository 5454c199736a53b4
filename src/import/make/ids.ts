/** Cyrillic letters as Latin ones, for ids only. */
const LATIN: ReadonlyMap<string, string> = new Map(
  "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=i є=ye ґ=g"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);
const LONGEST = 48;

/** A text as small letters, digits and hyphens; empty where it has none. */
export function slug(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join("")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
}

/** Gives ids of one table: no two alike. */
export class Ids {
  readonly #given = new Set<string>();
  /** How often each text was given an id. */
  readonly #counts = new Map<string, number>();
  readonly #fallback: string;

  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  /** An id made of a text, with a number where the text gives none or one that is taken. */
  give(text: string): string {
    const base = slug(text) || this.#fallback;
    let count = (this.#counts.get(base) ?? 0) + 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (this.#given.has(id)) id = `${base}-${++count}`;
    this.#counts.set(base, count);
    this.#given.add(id);
    return id;
  }
}

/** Records of one table by a key, each made when it is first asked for. */
export class Shelf<R extends { readonly id: string }> {
  readonly #byKey = new Map<string, R>();

  /** The record of a key. */
  take(key: string, make: () => R): R {
    const known = this.#byKey.get(key);
    if (known) return known;
    const record = make();
    this.#byKey.set(key, record);
    return record;
  }

  get all(): R[] {
    return [...this.#byKey.values()];
  }
}
