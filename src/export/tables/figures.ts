import type { Archive } from "../../load/archive.ts";
import { outletOf, supportOf } from "../../model/origin.ts";
import { BASES, HEDGES, TRAPS } from "../../model/schema/codeLists.ts";
import type { Dispute, Evidence, Figure } from "../../model/schema.ts";
import { isoDay } from "../../model/time/day.ts";
import type { AllWords } from "../../words/en.ts";
import { withAllDisputes } from "../disputes.ts";
import type { Selection } from "../selection.ts";
import { createTable, joined, type Table } from "./table.ts";

/** What tables are written with: the words of a language, and the address of each record. */
export interface TableContext {
  readonly words: AllWords;
  readonly address: (kind: "figure" | "event" | "route", id: string) => string | null;
}

interface FigureRow {
  readonly figure: Figure;
  readonly isAsked: boolean;
}

/** The figures of a selection with all their disputes, read one at a time. */
export function* figureRows({ archive, figures, asked }: Selection): Generator<FigureRow> {
  let next = 0;
  for (const number of figures) {
    const isAsked = asked[next] === number;
    if (isAsked) next++;
    yield { figure: withAllDisputes(archive, archive.at(number)), isAsked };
  }
}

const dayOrNull = (day: number | null): string | null => (day === null ? null : isoDay(day));

/** One piece of evidence in a cell: "The Moscow Times, 2022-09-27, “…”, https://…". */
function pieceText({ sources }: Archive, { source, published, quote, summary }: Evidence): string {
  const document = sources.get(source);
  const words = quote ? `“${quote.exact}”` : summary;
  const parts = [outletOf(document, source), published?.edtf, words, document?.URL];
  return parts.filter((part) => part !== undefined && part !== null).join(", ");
}

/**
 * What speaks against a figure, one text for each: the other figure in words, its id, and why they differ; and of a published sum that it
 * adds up what is not alike.
 */
export function disputesOf(archive: Archive, figure: Figure, { record, copied }: AllWords): string[] {
  const disputes = figure.disputes.map(({ figure: id, reason }) => {
    const other = archive.figure(id);
    return other ? `${record.figure(archive, other)} (${id}): ${reason}` : `${id}: ${reason}`;
  });
  const unlike = copied.unlikeSum(archive, figure);
  return unlike === null ? disputes : [...disputes, unlike];
}

/** The figures: each with its hedge, bounds, window, speakers, origins, evidence and disputes in columns. */
export function figuresTable(selection: Selection, { words, address }: TableContext): Table {
  const { archive } = selection;
  const { places, actors } = archive;
  const names = (ids: readonly string[]): string | null =>
    joined(ids.map((id) => actors.get(id)?.name ?? id));
  const support = ({ figure }: FigureRow) => supportOf(figure, archive);
  return createTable({
    name: "figures",
    hasKey: true,
    size: selection.figures.length,
    records: figureRows(selection),
    columns: [
      { name: "id", type: "string", isRequired: true, cell: ({ figure }) => figure.id },
      { name: "sentence", type: "string", cell: ({ figure }) => words.record.figure(archive, figure) },
      { name: "measure", type: "string", isRequired: true, cell: ({ figure }) => figure.measure },
      { name: "basis", type: "string", isRequired: true, options: BASES, cell: ({ figure }) => figure.basis },
      { name: "unit", type: "string", isRequired: true, cell: ({ figure }) => figure.unit },
      { name: "item", type: "string", cell: ({ figure }) => figure.item ?? null },
      { name: "population", type: "string", cell: ({ figure }) => figure.population ?? null },
      {
        name: "hedge",
        type: "string",
        isRequired: true,
        options: HEDGES,
        cell: ({ figure }) => figure.value.hedge,
      },
      { name: "low", type: "number", cell: ({ figure }) => figure.value.low },
      { name: "high", type: "number", cell: ({ figure }) => figure.value.high },
      { name: "value_words", type: "string", cell: ({ figure }) => figure.value.words ?? null },
      { name: "when", type: "string", isRequired: true, cell: ({ figure }) => figure.when.edtf },
      { name: "first_day", type: "date", cell: ({ figure }) => dayOrNull(figure.when.first) },
      { name: "last_day", type: "date", cell: ({ figure }) => dayOrNull(figure.when.last) },
      {
        name: "place",
        type: "string",
        isRequired: true,
        refersTo: "places",
        cell: ({ figure }) => figure.where,
      },
      { name: "place_name", type: "string", cell: ({ figure }) => places.get(figure.where)?.name ?? null },
      { name: "country", type: "string", cell: ({ figure }) => places.get(figure.where)?.country ?? null },
      { name: "coming_from", type: "string", refersTo: "places", cell: ({ figure }) => figure.from ?? null },
      { name: "stated_by", type: "string", cell: ({ figure }) => joined(figure.statedBy) },
      { name: "speakers", type: "string", cell: ({ figure }) => names(figure.statedBy) },
      { name: "origins", type: "string", cell: (row) => names(support(row).origins) },
      { name: "origin_count", type: "integer", cell: (row) => support(row).origins.length },
      { name: "outlet_count", type: "integer", cell: (row) => support(row).outlets.length },
      {
        name: "evidence",
        type: "string",
        cell: ({ figure }) => figure.evidence.map((piece) => pieceText(archive, piece)).join(" | "),
      },
      {
        name: "disputed",
        type: "boolean",
        isRequired: true,
        cell: ({ figure }) => disputesOf(archive, figure, words).length > 0,
      },
      {
        name: "disputes",
        type: "string",
        cell: ({ figure }) => disputesOf(archive, figure, words).join(" | ") || null,
      },
      { name: "misprint", type: "boolean", isRequired: true, cell: ({ figure }) => figure.misprint ?? false },
      { name: "doubt", type: "string", cell: ({ figure }) => figure.doubt ?? null },
      {
        name: "errata",
        type: "string",
        cell: ({ figure }) => figure.errata.map(({ text }) => text).join(" | ") || null,
      },
      { name: "note", type: "string", cell: ({ figure }) => figure.note ?? null },
      { name: "research", type: "string", cell: ({ figure }) => figure.research ?? null },
      { name: "series", type: "string", cell: ({ figure }) => figure.series ?? null },
      {
        name: "running_total",
        type: "boolean",
        isRequired: true,
        cell: ({ figure }) => figure.running ?? false,
      },
      { name: "sum_of", type: "string", cell: ({ figure }) => joined(figure.sumOf ?? []) },
      { name: "shown", type: "boolean", isRequired: true, cell: ({ isAsked }) => isAsked },
      { name: "address", type: "string", cell: ({ figure }) => address("figure", figure.id) },
    ],
  });
}

interface DisputeRow extends Dispute {
  readonly of: string;
}

function* disputeRows(selection: Selection): Generator<DisputeRow> {
  for (const { figure } of figureRows(selection))
    for (const dispute of figure.disputes) yield { ...dispute, of: figure.id };
}

/** Which figures dispute each other, and why. */
export function disputesTable(selection: Selection): Table {
  return createTable({
    name: "disputes",
    hasKey: false,
    records: disputeRows(selection),
    columns: [
      { name: "figure", type: "string", isRequired: true, refersTo: "figures", cell: ({ of }) => of },
      {
        name: "disputed_by",
        type: "string",
        isRequired: true,
        refersTo: "figures",
        cell: ({ figure }) => figure,
      },
      { name: "reason", type: "string", isRequired: true, cell: ({ reason }) => reason },
      { name: "kind", type: "string", options: TRAPS, cell: ({ trap }) => trap ?? null },
    ],
  });
}
