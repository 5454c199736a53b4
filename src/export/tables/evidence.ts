import { wasRead } from "../../model/documentsRead.ts";
import { HEDGES } from "../../model/schema/codeLists.ts";
import type { Evidence } from "../../model/schema.ts";
import type { Selection } from "../selection.ts";
import { createTable, joined, type Table } from "./table.ts";

/** What kind of words a piece of evidence has. */
const KINDS = ["quote", "summary", "none"] as const;

interface EvidenceRow {
  readonly kind: "figure" | "event" | "route";
  readonly id: string;
  readonly piece: Evidence;
}

function* evidenceRows({ archive, figures, events, routes }: Selection): Generator<EvidenceRow> {
  for (const number of figures) {
    const { id, evidence } = archive.at(number);
    for (const piece of evidence) yield { kind: "figure", id, piece };
  }
  for (const { id, evidence } of events) for (const piece of evidence) yield { kind: "event", id, piece };
  for (const { id, evidence } of routes) for (const piece of evidence) yield { kind: "route", id, piece };
}

const idOf =
  (kind: EvidenceRow["kind"]) =>
  (row: EvidenceRow): string | null =>
    row.kind === kind ? row.id : null;

const kindOf = ({ quote, summary }: Evidence): (typeof KINDS)[number] =>
  quote ? "quote" : summary === undefined ? "none" : "summary";

/** The evidence of figures, events and journeys: one row for what one document states of one of them. */
export function evidenceTable(selection: Selection): Table {
  const { archive } = selection;
  return createTable({
    name: "evidence",
    hasKey: false,
    records: evidenceRows(selection),
    columns: [
      { name: "figure", type: "string", refersTo: "figures", cell: idOf("figure") },
      { name: "event", type: "string", refersTo: "events", cell: idOf("event") },
      { name: "route", type: "string", refersTo: "routes", cell: idOf("route") },
      {
        name: "source",
        type: "string",
        isRequired: true,
        refersTo: "sources",
        cell: ({ piece }) => piece.source,
      },
      { name: "published", type: "string", cell: ({ piece }) => piece.published?.edtf ?? null },
      { name: "kind", type: "string", isRequired: true, options: KINDS, cell: ({ piece }) => kindOf(piece) },
      { name: "quote", type: "string", cell: ({ piece }) => piece.quote?.exact ?? null },
      { name: "prefix", type: "string", cell: ({ piece }) => piece.quote?.prefix || null },
      { name: "suffix", type: "string", cell: ({ piece }) => piece.quote?.suffix || null },
      { name: "start", type: "integer", cell: ({ piece }) => piece.quote?.start ?? null },
      { name: "end", type: "integer", cell: ({ piece }) => piece.quote?.end ?? null },
      { name: "summary", type: "string", cell: ({ piece }) => piece.summary ?? null },
      { name: "read", type: "boolean", isRequired: true, cell: ({ piece }) => wasRead(piece, archive) },
      { name: "through", type: "string", cell: ({ piece }) => joined(piece.through) },
      {
        name: "stated_by",
        type: "string",
        cell: ({ piece }) => (piece.statedBy ? joined(piece.statedBy) : null),
      },
      { name: "printed_low", type: "number", cell: ({ piece }) => piece.printed?.value?.low ?? null },
      { name: "printed_high", type: "number", cell: ({ piece }) => piece.printed?.value?.high ?? null },
      {
        name: "printed_hedge",
        type: "string",
        options: HEDGES,
        cell: ({ piece }) => piece.printed?.value?.hedge ?? null,
      },
      { name: "printed_when", type: "string", cell: ({ piece }) => piece.printed?.when?.edtf ?? null },
      { name: "printed_verb", type: "string", cell: ({ piece }) => piece.printed?.verb ?? null },
      {
        name: "printed_attributed_to",
        type: "string",
        cell: ({ piece }) => (piece.printed?.attributedTo ? joined(piece.printed.attributedTo) : null),
      },
      { name: "note", type: "string", cell: ({ piece }) => piece.note ?? null },
    ],
  });
}
