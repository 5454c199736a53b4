import type { Dataset } from "./dataset.ts";
import { outletOf } from "./origin.ts";
import type { Evidence, Figure } from "./schema.ts";
import { formatValue, HEDGE_WORDS } from "./value.ts";

/** How one piece words a claim otherwise than the figure states it, as a sentence about its outlet. */
export interface WordingChange {
  readonly source: string;
  readonly words: string;
}

function valueChange(figure: Figure, evidence: Evidence): string | null {
  const printed = evidence.printed?.value;
  if (!printed) return null;
  const [was, is] = [HEDGE_WORDS[figure.value.hedge], HEDGE_WORDS[printed.hedge]];
  const isSameNumber = (printed.low ?? printed.high) === (figure.value.low ?? figure.value.high);
  if (!isSameNumber) return `prints ${formatValue(printed)}`;
  if (was === is) return null;
  if (is === "") return `drops the “${was}”`;
  return was === "" ? `adds “${is}”` : `prints “${is}” for “${was}”`;
}

/** What changed on the way from the speaker to each outlet: hedges lost, other verbs, other numbers, another speaker named. */
export function wordingChanges(dataset: Dataset, figure: Figure): WordingChange[] {
  return figure.evidence.flatMap((evidence) => {
    const { printed } = evidence;
    const named = printed?.attributedTo?.map((id) => dataset.actors.get(id)?.name ?? id).join(" and ");
    const changes = [
      valueChange(figure, evidence),
      printed?.verb ? `writes “${printed.verb}”` : null,
      named ? `gives it to ${named}` : null,
    ].filter((change) => change !== null);
    if (changes.length === 0) return [];
    const outlet = outletOf(dataset.sources.get(evidence.source), evidence.source);
    return [{ source: evidence.source, words: `${outlet} ${changes.join(", ")}.` }];
  });
}
