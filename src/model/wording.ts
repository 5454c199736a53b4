import type { Evidence, Figure, Hedge, Value } from "./schema.ts";

/** One way in which a piece words a claim otherwise than the figure states it. */
export type WordingChange =
  | { readonly code: "other-number"; readonly value: Value }
  | { readonly code: "hedge-dropped" | "hedge-added"; readonly hedge: Hedge }
  | { readonly code: "other-hedge"; readonly hedge: Hedge; readonly stated: Hedge }
  | { readonly code: "other-verb"; readonly verb: string }
  | { readonly code: "other-speaker"; readonly actors: readonly string[] };

/** What one document changes. */
export interface Rewording {
  /** Id of the document. */
  readonly source: string;
  readonly changes: readonly WordingChange[];
}

function valueChange({ value }: Figure, { printed }: Evidence): WordingChange[] {
  if (!printed?.value) return [];
  const { hedge, low, high } = printed.value;
  if ((low ?? high) !== (value.low ?? value.high)) return [{ code: "other-number", value: printed.value }];
  if (hedge === value.hedge) return [];
  if (hedge === "exact") return [{ code: "hedge-dropped", hedge: value.hedge }];
  if (value.hedge === "exact") return [{ code: "hedge-added", hedge }];
  return [{ code: "other-hedge", hedge, stated: value.hedge }];
}

/** What changed on the way from the speaker to each document: hedges lost, other verbs, other numbers, another speaker named. */
export function rewordings(figure: Figure): Rewording[] {
  return figure.evidence.flatMap((evidence) => {
    const { verb, attributedTo = [] } = evidence.printed ?? {};
    const changes: WordingChange[] = valueChange(figure, evidence);
    if (verb) changes.push({ code: "other-verb", verb });
    if (attributedTo.length > 0) changes.push({ code: "other-speaker", actors: attributedTo });
    return changes.length > 0 ? [{ source: evidence.source, changes }] : [];
  });
}
