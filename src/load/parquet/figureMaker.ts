import { BASES, HEDGES } from "../../model/schema/codeLists.ts";
import type { Basis, Evidence, Figure, Hedge } from "../../model/schema.ts";
import { type Edtf, parseEdtf } from "../../model/time/edtf.ts";
import { NOBODY, NONE, type TextColumn, TOLD } from "./figuresLayout.ts";
import { byTextColumn, type IndexRows } from "./keyed/columnTexts.ts";

/** Stands for texts that the index does not have. They come with the whole figure. */
const LATER = "…";

const ID = /^[A-Za-z0-9][\w.-]*$/;
const isId = (text: string): boolean => ID.test(text);
const spaced = (text: string): string[] => (text.includes(" ") ? text.split(/ +/) : [text]);
const commaed = (text: string): string[] => (text === NONE || text === NOBODY ? [] : text.split(","));
const idsOf = (text: string): string[] | null => {
  const ids = spaced(text);
  return ids.every(isId) ? ids : null;
};
const listsOf = (text: string): string[][] | null => {
  const lists = spaced(text).map(commaed);
  return lists.flat().every(isId) ? lists : null;
};
const daysOf = (text: string): (Edtf | null)[] | null => {
  const days = spaced(text).map((day) => (day === NONE ? null : (parseEdtf(day) ?? undefined)));
  return days.includes(undefined) ? null : (days as (Edtf | null)[]);
};
const one = (list: readonly string[]) => (text: string) => (list.includes(text) ? text : null);
const id = (text: string): string | null => (isId(text) ? text : null);
const words = (text: string): string | null => text || null;

const TOLD_LETTERS = /^[qsur]+$/;
const isToldOf = (told: string, sources: readonly string[]): boolean =>
  TOLD_LETTERS.test(told) && told.length === sources.length;

/** How the text of each column is read; null where it is not what stands there. */
const READ = {
  id,
  measure: id,
  basis: one(BASES),
  unit: words,
  hedge: one(HEDGES),
  when: parseEdtf,
  where: id,
  told: (text: string) => (TOLD_LETTERS.test(text) ? text : null),
  item: words,
  population: words,
  words,
  from: id,
  statedBy: idsOf,
  published: daysOf,
  through: listsOf,
  saidBy: (text: string) => {
    const lists = listsOf(text);
    return lists && spaced(text).map((part, at) => (part === NONE ? undefined : (lists[at] ?? [])));
  },
  series: id,
} as const satisfies Record<TextColumn, (text: string) => unknown>;

type ReadValue<K extends TextColumn> = NonNullable<ReturnType<(typeof READ)[K]>>;

const LATER_QUOTE = { exact: LATER, prefix: "", suffix: "" };

function toldOf(letter: string | undefined): Partial<Evidence> {
  if (letter === TOLD.quote) return { quote: LATER_QUOTE };
  if (letter === TOLD.summary) return { summary: LATER };
  return letter === TOLD.unreached ? { unreached: true } : {};
}

/** Which figures say otherwise comes with the whole figure; how many there are is known. */
const disputesOf = (count = 0): Figure["disputes"] =>
  count === 0 ? [] : Array.from({ length: count }, () => ({ figure: LATER, reason: LATER }));

/** A record without the fields that have nothing in them. */
const withoutNothing = (record: Record<string, unknown>): unknown =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const numberAt = (values: ArrayLike<number>, row: number): number | null => {
  const value = values[row] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
};

/** Stands for what could not be read. */
const REFUSED = Symbol("refused");

/** A figure of a file, as far as the index knows it. */
export class FigureMaker {
  readonly #rows: IndexRows;
  /** What has been read of the texts of each column, by their numbers. */
  readonly #read = byTextColumn((): unknown[] => []);

  /** Ids of documents, by their numbers; empty for what is no id. */
  readonly #documents: string[] = [];

  constructor(rows: IndexRows) {
    this.#rows = rows;
  }

  /** What a column has in a row: undefined where it has nothing, null where that is not what stands in such a column. */
  #of<K extends TextColumn>(key: K, row: number): ReadValue<K> | null | undefined {
    const texts = this.#rows.texts[key];
    const number = texts.numbers[row] ?? 0;
    return number === 0 ? undefined : this.readText(key, number);
  }

  /** What a text of a column is read as, by its number from 1; null where that is not what stands in such a column. */
  readText<K extends TextColumn>(key: K, number: number): ReadValue<K> | null {
    const known = this.#read[key];
    known[number] ??= READ[key](this.#rows.texts[key].textOf(number)) ?? REFUSED;
    const value = known[number];
    return value === REFUSED ? null : (value as ReadValue<K>);
  }

  /** The id of a document, by its number from 1; null where it is no id. */
  documentOf(number: number): string | null {
    this.#documents[number] ??= id(this.#rows.sources.textOf(number)) ?? "";
    return this.#documents[number] || null;
  }

  /** The ids of its documents; null where one is no id. */
  #sources(row: number): string[] | null {
    const { starts, numbers } = this.#rows.sources;
    const sources: string[] = [];
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const source = this.documentOf(numbers[at] ?? 0);
      if (!source) return null;
      sources.push(source);
    }
    return sources.length > 0 ? sources : null;
  }

  #evidence(row: number): Evidence[] | null {
    const sources = this.#sources(row);
    const told = this.#of("told", row);
    const published = this.#of("published", row);
    const through = this.#of("through", row);
    const saidBy = this.#of("saidBy", row);
    if (!sources || !told || published === null || through === null || saidBy === null) return null;
    const count = sources.length;
    if (told.length !== count || (published ?? sources).length !== count) return null;
    if ((through ?? sources).length !== count || (saidBy ?? sources).length !== count) return null;
    return sources.map((source, at) => {
      const piece: Evidence = {
        source,
        through: through?.[at] ?? [],
        published: published?.[at] ?? null,
        ...toldOf(told[at]),
      };
      const speakers = saidBy?.[at];
      if (speakers) piece.statedBy = speakers;
      return piece;
    });
  }

  /** The figure of a row; null where the index has something in it that no figure has. */
  make(row: number): Figure | null {
    const { low, high, disputes, marks } = this.#rows;
    const id = this.#of("id", row);
    const measure = this.#of("measure", row);
    const basis = this.#of("basis", row);
    const unit = this.#of("unit", row);
    const hedge = this.#of("hedge", row);
    const when = this.#of("when", row);
    const where = this.#of("where", row);
    const evidence = this.#evidence(row);
    const statedBy = this.#of("statedBy", row);
    if (!id || !measure || !basis || !unit || !hedge || !when || !where || !evidence) return null;
    if (statedBy === null) return null;
    const figure: Figure = {
      id,
      measure,
      basis: basis as Basis,
      unit,
      value: {
        low: numberAt(low, row),
        high: numberAt(high, row),
        hedge: hedge as Hedge,
      },
      when,
      where,
      statedBy: statedBy ?? [],
      evidence,
      errata: [],
      disputes: disputesOf(disputes[row]),
    };
    const words = this.#of("words", row);
    if (words) figure.value.words = words;
    let isFine = words !== null;
    for (const key of ["item", "population", "from", "series"] as const) {
      const value = this.#of(key, row);
      if (value) figure[key] = value;
      else if (value === null) isFine = false;
    }
    const bits = marks[row] ?? 0;
    if (bits & 1) figure.running = true;
    if (bits & 2) figure.misprint = true;
    if (bits & 4) figure.doubt = LATER;
    return isFine ? figure : null;
  }

  /** The same as a value that the schema is asked about: it says what is wrong where {@link make} makes nothing. */
  raw(row: number): unknown {
    const { low, high } = this.#rows;
    const text = (key: TextColumn): string | undefined => {
      const texts = this.#rows.texts[key];
      const number = texts.numbers[row] ?? 0;
      return number === 0 ? undefined : texts.textOf(number);
    };
    const list = (key: TextColumn): string[] | undefined => text(key)?.split(/ +/);
    const { starts } = this.#rows.sources;
    const items = Array.from({ length: (starts[row + 1] ?? 0) - (starts[row] ?? 0) }, (_, at) => at);
    const sources = items.map((at) => {
      const number = this.#rows.sources.numbers[(starts[row] ?? 0) + at] ?? 0;
      return number === 0 ? "" : this.#rows.sources.textOf(number);
    });
    const told = text("told") ?? "";
    const [published, through, saidBy] = [list("published"), list("through"), list("saidBy")];
    const fits = [published, through, saidBy].every((each) => each?.length === (each && sources.length));
    const evidence = sources.map((source, at) => ({
      source,
      published: published?.[at] === NONE ? null : (published?.[at] ?? null),
      ...toldOf(told[at]),
      ...(through && { through: commaed(through[at] ?? "") }),
      ...(saidBy && saidBy[at] !== NONE && { statedBy: commaed(saidBy[at] ?? "") }),
    }));
    const value = {
      low: numberAt(low, row),
      high: numberAt(high, row),
      hedge: text("hedge"),
      words: text("words"),
    };
    return withoutNothing({
      id: text("id"),
      measure: text("measure"),
      basis: text("basis"),
      unit: text("unit"),
      item: text("item"),
      population: text("population"),
      value: withoutNothing(value),
      when: text("when"),
      where: text("where"),
      from: text("from"),
      statedBy: list("statedBy"),
      // What does not go piece by piece is no list of pieces.
      evidence:
        sources.length === 0 || (fits && isToldOf(told, sources)) ? evidence : `${sources.join(" ")} ${told}`,
      research: told.includes(TOLD.research) ? LATER : undefined,
      series: text("series"),
    });
  }
}
