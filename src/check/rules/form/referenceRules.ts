import { addTo } from "../../../model/groupBy.ts";
import { TABLES, type TableName } from "../../../model/schema.ts";
import { error, type LintView, type Row, type Rule, warning } from "../../checkedFile.ts";
import { type Finding, formatField, type JsonPath, parseField, valueAt } from "../../finding.ts";
import { guesser } from "../../text/nearestName.ts";
import { findShape } from "./shapeRules.ts";

/** The table that a field's id is looked up in. */
const TARGETS: Readonly<Record<string, TableName>> = {
  source: "sources",
  through: "actors",
  statedBy: "actors",
  speaksFor: "actors",
  attributedTo: "actors",
  where: "places",
  from: "places",
  to: "places",
  figure: "figures",
  sumOf: "figures",
};

/** The rows of a table by the name that a record set aside goes by: its id, or "#4". */
function rowsByName(rows: readonly Row<{ id?: string | undefined }>[]): ReadonlyMap<string, JsonPath[]> {
  const byName = new Map<string, JsonPath[]>();
  for (const { record, path } of rows) {
    const name = record.id ?? `#${path[1]}`;
    addTo(byName, name, path);
  }
  return byName;
}

/** A record that parsing set aside though its shape is right: where it stands, and the field at fault. */
function* setAside(view: LintView): Generator<{ path: JsonPath; field: JsonPath; isKept: boolean }> {
  const tables = new Map<TableName, ReadonlyMap<string, JsonPath[]>>();
  const duplicates = new Map<JsonPath[], number>();
  for (const { table, record, field, isKept = false } of view.rejected) {
    const byName = tables.get(table) ?? rowsByName(view[table]);
    tables.set(table, byName);
    const named = byName.get(record);
    if (!named) continue;
    const nth = field === "id" ? (duplicates.get(named) ?? 0) + 1 : 0;
    if (field === "id") duplicates.set(named, nth);
    const path = named[Math.min(nth, named.length - 1)];
    if (path) yield { path, field: parseField(field), isKept };
  }
}

const lastName = (path: JsonPath): string => String(path.findLast((key) => typeof key === "string") ?? "");

function* findDuplicates(view: LintView): Generator<Finding> {
  for (const { path, field } of setAside(view)) {
    if (formatField(field) !== "id") continue;
    yield {
      path: [...path, "id"],
      code: "id-used",
      params: { id: String(valueAt(view.file, [...path, "id"])) },
    };
  }
}

/** Every id that a table of the file gives, also those of records that cannot be used. */
function idsOf({ file }: LintView, table: TableName): Set<string> {
  const rows = valueAt(file, [table]);
  const ids = Array.isArray(rows) ? rows.map((_, at) => valueAt(file, [table, at, "id"])) : [];
  return new Set(ids.filter((id) => typeof id === "string"));
}

/** Says of ids that they are not in the tables they should be in. */
class Unresolved {
  readonly #view: LintView;
  readonly #ids = new Map<TableName, { ids: ReadonlySet<string>; guess: (id: string) => string | null }>();

  constructor(view: LintView) {
    this.#view = view;
  }

  #read(table: TableName) {
    const ids = idsOf(this.#view, table);
    const known = { ids, guess: guesser(() => [...ids]) };
    this.#ids.set(table, known);
    return known;
  }

  *find(path: JsonPath, id: string): Generator<Finding> {
    const table = TARGETS[lastName(path)];
    if (table === undefined) return;
    const known = this.#ids.get(table) ?? this.#read(table);
    // A record that is there, but was itself set aside, has an error of its own.
    if (known.ids.has(id)) return;
    yield {
      path,
      code: "unresolved",
      params: { id, table, nearest: known.guess(id) },
    };
  }
}

/** References that the page can do without, so that parsing does not follow them. */
function* otherReferences(view: LintView): Generator<[JsonPath, string]> {
  for (const { piece, path } of view.pieces) {
    for (const [at, actor] of (piece.printed?.attributedTo ?? []).entries())
      yield [[...path, "printed", "attributedTo", at], actor];
  }
  for (const { record, path } of view.supported) {
    for (const [at, erratum] of record.errata.entries())
      if (erratum.source !== undefined) yield [[...path, "errata", at, "source"], erratum.source];
  }
  for (const { record, path } of view.figures) {
    for (const [at, dispute] of record.disputes.entries())
      yield [[...path, "disputes", at, "figure"], dispute.figure];
    for (const [at, part] of (record.sumOf ?? []).entries()) yield [[...path, "sumOf", at], part];
  }
}

function* findReferences(view: LintView): Generator<Finding> {
  const unresolved = new Unresolved(view);
  for (const { path, field } of setAside(view)) {
    const at = [...path, ...field];
    yield* unresolved.find(at, String(valueAt(view.file, at)));
  }
  for (const [path, id] of otherReferences(view)) yield* unresolved.find(path, id);
}

function* findLinks(view: LintView): Generator<Finding> {
  yield* findShape("link")(view);
  for (const { path, field, isKept } of setAside(view)) {
    if (!isKept) continue;
    yield {
      path: [...path, ...field],
      code: "dead-address",
      params: { address: String(valueAt(view.file, [...path, ...field])) },
    };
  }
}

const SLUG = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

function* findSlugs(view: LintView): Generator<Finding> {
  for (const table of Object.keys(TABLES) as TableName[]) {
    for (const { record, path } of view[table]) {
      const { id } = record;
      if (id === undefined || SLUG.test(id)) continue;
      yield {
        path: [...path, "id"],
        code: "id-slug",
        params: {
          id,
          slug: id
            .toLowerCase()
            .replaceAll(/[^a-z0-9.]+/g, "-")
            .replaceAll(/^-+|-+$/g, ""),
        },
      };
    }
  }
}

/** The most actors of a circle that are named. */
const MOST_ON_WAY = 20;

/** The actors that lead back to themselves. Each is walked over once, however long the chains are. */
function actorsInCircles({ actors, actorById }: LintView): ReadonlySet<string> {
  const walked = new Map<string, number>();
  const inCircles = new Set<string>();
  for (const [walk, { record }] of actors.entries()) {
    let next: string | undefined = record.id;
    for (; next !== undefined && !walked.has(next); next = actorById.get(next)?.speaksFor)
      walked.set(next, walk);
    // Where this walk has come to its own steps, it goes round from there.
    if (next === undefined || walked.get(next) !== walk) continue;
    for (; next !== undefined && !inCircles.has(next); next = actorById.get(next)?.speaksFor)
      inCircles.add(next);
  }
  return inCircles;
}

function* findCycles(view: LintView): Generator<Finding> {
  const inCircles = actorsInCircles(view);
  for (const { record, path } of view.actors) {
    if (!inCircles.has(record.id) || record.speaksFor === undefined) continue;
    const way = [record.id];
    let next: string | undefined = record.speaksFor;
    for (
      ;
      next !== undefined && next !== record.id && way.length < MOST_ON_WAY;
      next = view.actorById.get(next)?.speaksFor
    )
      way.push(next);
    if (next !== record.id) way.push("…");
    yield {
      path: [...path, "speaksFor"],
      code: "speaker-cycle",
      params: { speaker: record.id, next: record.speaksFor, way: [...way, record.id] },
    };
  }
}

/** Rules on ids, dates and what refers to what. */
export const REFERENCE_RULES: readonly Rule[] = [
  error("id-duplicate", findDuplicates),
  warning("id-slug", findSlugs),
  error("link", findLinks),
  error("reference", findReferences),
  error("speaker-cycle", findCycles),
];
