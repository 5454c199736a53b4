import type { Archive } from "../../load/archive.ts";
import { bodyOf, outletOf, speakersOf } from "../../model/origin.ts";
import type { Evidence, Figure, Source } from "../../model/schema.ts";

/** A document, and the figures that it reports. */
export interface DocumentEntry {
  readonly source: Source;
  readonly figures: readonly Figure[];
}

/** An outlet, with its documents and how many figures they report. */
export interface OutletEntry {
  readonly name: string;
  readonly documents: readonly DocumentEntry[];
  readonly figureCount: number;
}

/** A body that figures go back to, with those who spoke for it, and the figures. */
export interface BodyEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly people: readonly string[];
  readonly figures: readonly Figure[];
}

const byCount =
  <T extends { name: string }>(count: (entry: T) => number) =>
  (a: T, b: T): number =>
    count(b) - count(a) || a.name.localeCompare(b.name, "en");

/** Every outlet with its documents, those that report most figures first. */
export function outletsOf(archive: Archive): OutletEntry[] {
  const figuresOf = new Map<string, Set<Figure>>();
  for (let at = 0; at < archive.count; at++) {
    const figure = archive.at(at);
    for (const { source } of figure.evidence)
      figuresOf.set(source, (figuresOf.get(source) ?? new Set()).add(figure));
  }
  const outlets = new Map<string, DocumentEntry[]>();
  for (const source of archive.sources.values()) {
    const name = outletOf(source, source.id);
    const entry = { source, figures: [...(figuresOf.get(source.id) ?? [])] };
    outlets.set(name, [...(outlets.get(name) ?? []), entry]);
  }
  return [...outlets]
    .map(([name, documents]) => ({
      name,
      documents,
      figureCount: new Set(documents.flatMap((entry) => entry.figures)).size,
    }))
    .sort(byCount((entry) => entry.figureCount));
}

/** Every body that figures go back to, those with most figures first. */
export function bodiesOf(archive: Archive): BodyEntry[] {
  const figures = new Map<string, Set<Figure>>();
  const people = new Map<string, Set<string>>();
  const note = (figure: Figure, piece: Evidence): void => {
    for (const speaker of speakersOf(figure, piece)) {
      const body = bodyOf(speaker, archive);
      figures.set(body, (figures.get(body) ?? new Set()).add(figure));
      if (speaker !== body)
        people.set(body, (people.get(body) ?? new Set()).add(archive.actors.get(speaker)?.name ?? speaker));
    }
  };
  for (let at = 0; at < archive.count; at++) {
    const figure = archive.at(at);
    for (const piece of figure.evidence) note(figure, piece);
  }
  return [...figures]
    .map(([id, of]) => {
      const actor = archive.actors.get(id);
      return {
        id,
        name: actor?.name ?? id,
        kind: actor?.kind ?? "",
        country: actor?.country ?? null,
        people: [...(people.get(id) ?? [])],
        figures: [...of],
      };
    })
    .sort(byCount((entry) => entry.figures.length));
}
