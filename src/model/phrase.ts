import { measureWords } from "./measure.ts";
import type { Figure } from "./schema.ts";
import { formatSpan, type Span } from "./time/edtf.ts";
import { formatQuantity } from "./value.ts";

/** Names that are read with an article: "entered the European Union". */
const WITH_ARTICLE = /^(European Union|Netherlands|United |Baltic states)/;

/** What a figure counts, after its value and unit: "entered Kazakhstan", "a day left Kazakhstan", "for a hotel room a night, Aktau". */
export function formatClaim(figure: Figure, placeName: string): string {
  const span = figure.basis === "per-day" ? figure.when : null;
  const perDay = span && span.first !== span.last && !span.unspecified ? "a day " : "";
  if (figure.item !== undefined) return `${perDay}${figure.item}, ${placeName}`;
  const at = WITH_ARTICLE.test(placeName) ? `the ${placeName}` : placeName;
  return perDay + measureWords(figure.measure).phrase.replace("{at}", at);
}

/**
 * A figure's name, the same on map, timeline and list: the hedged value and unit, the measure, the place and the
 * dates, as in "about 98,000 people entered Kazakhstan, 21–27 September 2022".
 */
export function nameFigure(figure: Figure, placeName: string, span: Span): string {
  return `${formatQuantity(figure.value, figure.unit)} ${formatClaim(figure, placeName)}, ${formatSpan(span)}`;
}
