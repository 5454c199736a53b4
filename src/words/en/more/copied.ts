import { bestPiece } from "../../../model/documents.ts";
import { wasRead } from "../../../model/documentsRead.ts";
import { outletOf, speakersOf } from "../../../model/origin.ts";
import type { Dispute, Evidence, Figure, RecordedEvent, Route, Source } from "../../../model/schema.ts";
import {
  chosenDocuments,
  firstClause,
  type NamesAndFigures,
  stageName,
  unlikeParts,
} from "../../common/more/copied.ts";
import { actorName } from "../../common/names.ts";
import type { Names } from "../../names.ts";
import { formatSpan } from "../record/dates.ts";
import { listed, number } from "../record/numbers.ts";
import { eventName, formatClaim, record, routeName } from "../record/phrases.ts";
import { formatQuantity } from "../record/values.ts";

/** Words that begin a reason and no name: they are written small within a sentence. */
const BEGINNINGS =
  /^(?:The|A|An|Two|One|Both|All|Within|At|About|If|Nearly|From|For|Ten|Same|Counts?|Gives?|Puts?|Relays|Speaks|Cannot|This|These|That|It|In|Of|Another|Other|No|Adds?|Says|Sums?|Three|Four|By|On|Not|Only|Here|Over|More|Less|Fewer|Several|Even|Since|There|They|He|She|Its|Their|When|While|With|Without|Between|After|Before|Some|Each|Every|Neither|Half|Most|Many|Different|Later|Earlier)\b/;

/** The first clause of a reason, within a sentence. */
function clause(reason: string): string {
  const first = firstClause(reason);
  return BEGINNINGS.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first;
}

function disputed([first, ...others]: readonly Dispute[]): string {
  if (!first) return "";
  const more = others.length === 0 ? "" : ` (one of ${number(others.length + 1)} disputes)`;
  return clause(first.reason) + more;
}

/** What a published sum adds up, where that should not be added; null of any other figure. */
function unlikeSum(names: NamesAndFigures, figure: Figure): string | null {
  const parts = unlikeParts(names, figure);
  if (parts === null) return null;
  return `a sum of unlike counts: ${listed(parts.map((part) => `${formatQuantity(part.value, part.unit)} ${formatClaim(names, part)}`))}`;
}

/** Where a document is a copy, of what. */
function copyNote(source: Source | undefined): string {
  return source?.copyOf === undefined ? "" : "in a copy on another site";
}

/** Why a document has no words of its own here. */
function unread(piece: Evidence, names: Names): string {
  if (piece.unreached) return "not read as far as this";
  return wasRead(piece, names) ? "" : "cited, not read";
}

function documentWords(piece: Evidence, names: Names, hasAddress = true): string {
  const source = names.sources.get(piece.source);
  return [
    outletOf(source, piece.source),
    copyNote(source),
    piece.published === null ? "date unknown" : formatSpan(piece.published),
    (hasAddress && source?.URL) || "",
    unread(piece, names),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

const ended = (sentence: string, address: string | null): string =>
  address === null ? `${sentence}.` : `${sentence}. ${address}`;

function printedOtherwise(figure: Figure, { printed }: Evidence): string {
  if (printed?.value) return `, which prints ${formatQuantity(printed.value, figure.unit)}`;
  return "";
}

/** The source's own words, where the number alone would say more than they do. */
function ownWords({ low, high, words }: Figure["value"]): string {
  return words === undefined || (low ?? high) === null ? "" : ` (“${words}”)`;
}

/**
 * A figure as a sentence to copy: "Interior Ministry of Kazakhstan: about 98,000 people entered Kazakhstan, 21–27 September 2022 (The
 * Moscow Times, 27 September 2022, https://…); disputed: counts another week. https://…"
 */
function figureSentence(names: NamesAndFigures, figure: Figure, address: string | null): string {
  const piece = bestPiece(figure.evidence, names);
  const speakers = piece ? speakersOf(figure, piece) : figure.statedBy;
  const who = speakers.length > 0 ? listed(speakers.map((id) => actorName(names, id))) : "Speaker not named";
  const { population, value, unit } = figure;
  const among = population === undefined || population === names.info.population ? "" : `, ${population}`;
  const claim = `${formatQuantity(value, unit)}${ownWords(value)} ${formatClaim(names, figure)}${among}`;
  const rate = figure.basis === "rate" ? ", a rate that nobody counted" : "";
  const printed = piece ? ` (${documentWords(piece, names)}${printedOtherwise(figure, piece)})` : "";
  const against = speaksAgainst(names, figure, "disputed: ");
  return ended(
    `${who}: ${claim}${rate}, ${formatSpan(figure.when)}${printed}${against.map((part) => `; ${part}`).join("")}`,
    address,
  );
}

/** What speaks against a figure: that it may be a misprint, that it adds up unlike counts, and why another says otherwise. */
function speaksAgainst(names: NamesAndFigures, figure: Figure, before = ""): string[] {
  const misprint = figure.misprint ? "probably a misprint" : "";
  const dispute = disputed(figure.disputes);
  return [misprint, unlikeSum(names, figure) ?? "", dispute === "" ? "" : before + dispute].filter(
    (part) => part !== "",
  );
}

/** The documents that stand behind an event or a journey, those that were read first. */
function documentsWords(evidence: readonly Evidence[], names: Names): string {
  const { chosen, rest } = chosenDocuments(evidence, names);
  if (chosen.length === 0) return " (no document)";
  const more = rest > 0 ? `; and ${number(rest)} more` : "";
  return ` (${chosen.map((piece) => documentWords(piece, names)).join("; ")}${more})`;
}

function speakersWords(names: Names, ids: readonly string[]): string {
  return ids.length === 0 ? "" : `, as stated by ${listed(ids.map((id) => actorName(names, id)))}`;
}

/** Sentences to copy: what is claimed, by whom, where it is printed, what speaks against it, and where it stands on this site. */
export const copied = {
  figure: figureSentence,
  unlikeSum,
  /** What speaks against a figure, after words that say so; empty where nothing does. */
  against: (names: NamesAndFigures, figure: Figure): string => speaksAgainst(names, figure).join("; "),
  /** Where a piece of evidence is printed, without its address. */
  printedIn: (names: Names, piece: Evidence): string => documentWords(piece, names, false),
  event: (names: Names, event: RecordedEvent, address: string | null): string =>
    ended(
      `${eventName(names, event)}${speakersWords(names, event.statedBy)}${documentsWords(event.evidence, names)}`,
      address,
    ),
  route: (names: Names, route: Route, address: string | null): string =>
    ended(
      `${stageName(route, record.routeEnds(names, route), (ends) => routeName(names, route, ends))}${speakersWords(names, route.statedBy)}${documentsWords(route.evidence, names)}`,
      address,
    ),
};
