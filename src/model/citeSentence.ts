import type { Dataset } from "./dataset.ts";
import { placeName } from "./names.ts";
import { outletOf, speakersOf } from "./origin.ts";
import { formatClaim } from "./phrase.ts";
import type { Figure } from "./schema.ts";
import { formatSpan } from "./time/edtf.ts";
import { formatQuantity } from "./value.ts";

/**
 * A sentence ready to be quoted, the speaker first, hedge, window, outlet and address with it: "Interior Ministry of
 * Kazakhstan: about 98,000 people entered Kazakhstan, 21–27 September 2022 (The Moscow Times, 27 September 2022, https://…)."
 */
export function citeSentence(dataset: Dataset, figure: Figure): string {
  const [piece] = figure.evidence;
  const claim = `${formatQuantity(figure.value, figure.unit)} ${formatClaim(figure, placeName(dataset, figure.where))}, ${formatSpan(figure.when)}`;
  if (!piece) return `${claim}.`;
  const source = dataset.sources.get(piece.source);
  const speakers = speakersOf(figure, piece).map((id) => dataset.actors.get(id)?.name ?? id);
  const printed = [
    outletOf(source, piece.source),
    piece.published === null ? "day unknown" : formatSpan(piece.published),
    source?.URL ?? "",
  ].filter((part) => part !== "");
  return `${speakers.length > 0 ? `${speakers.join(" and ")}: ` : ""}${claim} (${printed.join(", ")}).`;
}
