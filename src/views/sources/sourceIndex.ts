import type { Archive } from "../../load/archive.ts";
import { figuresByName } from "../../load/columns/columns.ts";
import { addTo } from "../../model/groupBy.ts";
import { bodyOf, outletOf } from "../../model/origin.ts";
import type { Source } from "../../model/schema.ts";

/** A document, and the numbers of the figures that it reports, rising. */
interface DocumentEntry {
  readonly source: Source;
  readonly figures: Uint32Array;
}

/** An outlet, with its documents and how many figures they report. */
export interface OutletEntry {
  readonly name: string;
  readonly documents: readonly DocumentEntry[];
  readonly figureCount: number;
}

/** A body that figures go back to, with those who spoke for it, and the numbers of the figures, rising. */
export interface BodyEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly people: readonly string[];
  readonly figures: Uint32Array;
}

const byCount =
  <T extends { name: string }>(count: (entry: T) => number) =>
  (a: T, b: T): number =>
    count(b) - count(a) || a.name.localeCompare(b.name, "en");

const NONE = new Uint32Array();

/** Several lists of figures as one, each figure once, rising. */
function union(lists: readonly Uint32Array[]): Uint32Array {
  const [first = NONE, ...others] = lists;
  if (others.length === 0) return first;
  return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

/** Every outlet with its documents, those that report most figures first. */
export function outletsOf({ columns, sources }: Archive): OutletEntry[] {
  const figuresOf = figuresByName(columns.documents);
  const outlets = new Map<string, DocumentEntry[]>();
  for (const source of sources.values())
    addTo(outlets, outletOf(source, source.id), { source, figures: figuresOf.get(source.id) ?? NONE });
  return [...outlets]
    .map(([name, documents]) => ({
      name,
      documents,
      figureCount: union(documents.map(({ figures }) => figures)).length,
    }))
    .sort(byCount((entry) => entry.figureCount));
}

/** Every body that figures go back to, those with most figures first. */
export function bodiesOf(archive: Archive): BodyEntry[] {
  const { actors } = archive;
  const figures = new Map<string, Uint32Array[]>();
  const people = new Map<string, string[]>();
  for (const [speaker, of] of figuresByName(archive.columns.statedBy)) {
    const body = bodyOf(speaker, archive);
    addTo(figures, body, of);
    if (speaker !== body) addTo(people, body, actors.get(speaker)?.name ?? speaker);
  }
  return [...figures]
    .map(([id, lists]) => {
      const actor = actors.get(id);
      return {
        id,
        name: actor?.name ?? id,
        kind: actor?.kind ?? "",
        country: actor?.country ?? null,
        people: [...new Set(people.get(id))],
        figures: union(lists),
      };
    })
    .sort(byCount((entry) => entry.figures.length));
}
