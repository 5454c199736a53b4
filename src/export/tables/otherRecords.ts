import { MODES, ROUTE_STATUSES, SILENCE_KINDS } from "../../model/schema/codeLists.ts";
import type { Source } from "../../model/schema.ts";
import type { Selection } from "../selection.ts";
import type { TableContext } from "./figures.ts";
import { createTable, joined, type Table } from "./table.ts";

/** Who speaks or relays. */
export function actorsTable({ archive }: Selection): Table {
  return createTable({
    name: "actors",
    hasKey: true,
    records: archive.actors.values(),
    columns: [
      { name: "id", type: "string", isRequired: true, cell: ({ id }) => id },
      { name: "name", type: "string", isRequired: true, cell: ({ name }) => name },
      { name: "kind", type: "string", isRequired: true, cell: ({ kind }) => kind },
      { name: "country", type: "string", cell: ({ country }) => country ?? null },
      { name: "speaks_for", type: "string", refersTo: "actors", cell: ({ speaksFor }) => speaksFor ?? null },
      { name: "note", type: "string", cell: ({ note }) => note ?? null },
    ],
  });
}

const authorNames = ({ author }: Source): string | null =>
  joined(author.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(" ")));

/** The documents. */
export function sourcesTable({ archive }: Selection): Table {
  return createTable({
    name: "sources",
    hasKey: true,
    records: archive.sources.values(),
    columns: [
      { name: "id", type: "string", isRequired: true, cell: ({ id }) => id },
      { name: "type", type: "string", isRequired: true, cell: ({ type }) => type },
      { name: "title", type: "string", cell: ({ title }) => title },
      { name: "outlet", type: "string", cell: (source) => source["container-title"] },
      { name: "authors", type: "string", cell: authorNames },
      { name: "issued", type: "string", cell: ({ issued }) => issued?.edtf ?? null },
      { name: "url", type: "string", cell: ({ URL }) => URL },
      { name: "language", type: "string", cell: ({ language }) => language },
      { name: "read_on", type: "date", cell: ({ accessed }) => accessed ?? null },
      { name: "copy_of", type: "string", cell: ({ copyOf }) => copyOf ?? null },
      { name: "archived_at", type: "string", cell: ({ archive: address }) => address ?? null },
      { name: "note", type: "string", cell: ({ note }) => note ?? null },
    ],
  });
}

/** The places. A country has no coordinates: its figures belong to no point. */
export function placesTable({ archive }: Selection): Table {
  return createTable({
    name: "places",
    hasKey: true,
    records: archive.places.values(),
    columns: [
      { name: "id", type: "string", isRequired: true, cell: ({ id }) => id },
      { name: "name", type: "string", isRequired: true, cell: ({ name }) => name },
      { name: "kind", type: "string", isRequired: true, cell: ({ kind }) => kind },
      { name: "country", type: "string", isRequired: true, cell: ({ country }) => country },
      { name: "between", type: "string", cell: ({ between }) => joined(between ?? []) },
      { name: "longitude", type: "number", cell: ({ coordinates }) => coordinates?.[0] ?? null },
      { name: "latitude", type: "number", cell: ({ coordinates }) => coordinates?.[1] ?? null },
      { name: "note", type: "string", cell: ({ note }) => note ?? null },
    ],
  });
}

/** What happened, without a number of its own. */
export function eventsTable({ events }: Selection, { address }: TableContext): Table {
  return createTable({
    name: "events",
    hasKey: true,
    records: events,
    columns: [
      { name: "id", type: "string", isRequired: true, cell: ({ id }) => id },
      { name: "title", type: "string", isRequired: true, cell: ({ title }) => title },
      { name: "kind", type: "string", isRequired: true, cell: ({ kind }) => kind },
      { name: "when", type: "string", isRequired: true, cell: ({ when }) => when.edtf },
      { name: "place", type: "string", isRequired: true, refersTo: "places", cell: ({ where }) => where },
      { name: "stated_by", type: "string", cell: ({ statedBy }) => joined(statedBy) },
      { name: "closes", type: "boolean", isRequired: true, cell: ({ closes }) => closes ?? false },
      { name: "closed_to", type: "string", cell: ({ closedTo }) => closedTo ?? null },
      { name: "reopens", type: "boolean", isRequired: true, cell: ({ reopens }) => reopens ?? false },
      {
        name: "errata",
        type: "string",
        cell: ({ errata }) => errata.map(({ text }) => text).join(" | ") || null,
      },
      { name: "note", type: "string", cell: ({ note }) => note ?? null },
      { name: "research", type: "string", cell: ({ research }) => research ?? null },
      { name: "address", type: "string", cell: ({ id }) => address("event", id) },
    ],
  });
}

/** The stages of personal journeys. */
export function routesTable({ routes }: Selection, { address }: TableContext): Table {
  return createTable({
    name: "routes",
    hasKey: true,
    records: routes,
    columns: [
      { name: "id", type: "string", isRequired: true, cell: ({ id }) => id },
      { name: "title", type: "string", cell: ({ title }) => title ?? null },
      { name: "journey", type: "string", isRequired: true, cell: ({ journey }) => journey },
      { name: "from", type: "string", isRequired: true, refersTo: "places", cell: ({ from }) => from },
      { name: "to", type: "string", isRequired: true, refersTo: "places", cell: ({ to }) => to },
      { name: "mode", type: "string", isRequired: true, options: MODES, cell: ({ mode }) => mode },
      {
        name: "status",
        type: "string",
        isRequired: true,
        options: ROUTE_STATUSES,
        cell: ({ status }) => status,
      },
      { name: "when", type: "string", cell: ({ when }) => when?.edtf ?? null },
      { name: "stated_by", type: "string", cell: ({ statedBy }) => joined(statedBy) },
      {
        name: "errata",
        type: "string",
        cell: ({ errata }) => errata.map(({ text }) => text).join(" | ") || null,
      },
      { name: "note", type: "string", cell: ({ note }) => note ?? null },
      { name: "research", type: "string", cell: ({ research }) => research ?? null },
      { name: "address", type: "string", cell: ({ id }) => address("route", id) },
    ],
  });
}

/** The days of a country for which there is no number, and why. Never a zero. */
export function silencesTable({ archive }: Selection): Table {
  return createTable({
    name: "silences",
    hasKey: false,
    records: archive.silences,
    columns: [
      { name: "id", type: "string", cell: ({ id }) => id ?? null },
      { name: "country", type: "string", isRequired: true, cell: ({ country }) => country },
      { name: "when", type: "string", isRequired: true, cell: ({ when }) => when.edtf },
      { name: "kind", type: "string", isRequired: true, options: SILENCE_KINDS, cell: ({ kind }) => kind },
      { name: "measure", type: "string", cell: ({ measure }) => measure ?? null },
      { name: "reason", type: "string", isRequired: true, cell: ({ reason }) => reason },
    ],
  });
}
