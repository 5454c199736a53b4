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
import { uncapitalised } from "../record/kinds.ts";
import { countedOf, ended, listed, type Noun, number } from "../record/numbers.ts";
import { eventName, figureBrief, formatClaim, record, routeName } from "../record/phrases.ts";
import { formatQuantity } from "../record/values.ts";

const DISPUTES: Noun = ["спор", "спора", "споров"];

/** Words that begin a reason and no name: they are written small within a sentence. */
const BEGINNINGS =
  /^(?:Один|Одна|Одно|Одни|Два|Две|Оба|Обе|Три|Четыре|Десять|Сумма|Диапазон|Число|Числа|Цены|Сообщение|План|Утечка|Тот|Та|То|Те|Эта|Этот|Эти|На|За|По|У|В|С|Со|Для|Если|Более|Менее|Не|Почти|Около|Итог|Граница|Другой|Другая|Приписывает|Несовместимо|Большее|Реестр|Пересказы|Пресс-секретарь|Журнал|Министерство|Двое|От|Из)(?=[\s,])/;

/** The first clause of a reason, within a sentence. */
function clause(reason: string): string {
  const first = firstClause(reason);
  return BEGINNINGS.test(first) ? uncapitalised(first) : first;
}

function disputed([first, ...others]: readonly Dispute[]): string {
  if (!first) return "";
  const more = others.length === 0 ? "" : ` (один из ${countedOf(others.length + 1, DISPUTES)})`;
  return clause(first.reason) + more;
}

/** What a published sum adds up, where that should not be added; null of any other figure. */
function unlikeSum(names: NamesAndFigures, figure: Figure): string | null {
  const parts = unlikeParts(names, figure);
  if (parts === null) return null;
  return `сумма разнородных подсчётов: ${parts.map((part) => figureBrief(names, part)).join("; ")}`;
}

/** Where a document is a copy, of what. */
function copyNote(source: Source | undefined): string {
  return source?.copyOf === undefined ? "" : "в копии на другом сайте";
}

/** Why a document has no words of its own here. */
function unread(piece: Evidence, names: Names): string {
  if (piece.unreached) return "прочитано не до этого места";
  return wasRead(piece, names) ? "" : "упомянуто, не прочитано";
}

function documentWords(piece: Evidence, names: Names, hasAddress = true): string {
  const source = names.sources.get(piece.source);
  return [
    outletOf(source, piece.source),
    copyNote(source),
    piece.published === null ? "дата неизвестна" : formatSpan(piece.published),
    (hasAddress && source?.URL) || "",
    unread(piece, names),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

const withAddress = (sentence: string, address: string | null): string =>
  address === null ? ended(sentence) : `${ended(sentence)} ${address}`;

function printedOtherwise(figure: Figure, { printed }: Evidence): string {
  if (printed?.value) return `; там напечатано: ${formatQuantity(printed.value, figure.unit)}`;
  return "";
}

/** The source's own words, where the number alone would say more than they do. */
function ownWords({ low, high, words }: Figure["value"]): string {
  return words === undefined || (low ?? high) === null ? "" : ` («${words}»)`;
}

/**
 * A figure as a sentence to copy: “Министерство внутренних дел Казахстана: Казахстан, въезды: около 98 000 человек, 21–27 сентября
 * 2022 г. (The Moscow Times, 27 сентября 2022 г., https://…); оспаривается: считает другую неделю. https://…”
 */
function figureSentence(names: NamesAndFigures, figure: Figure, address: string | null): string {
  const piece = bestPiece(figure.evidence, names);
  const speakers = piece ? speakersOf(figure, piece) : figure.statedBy;
  const who =
    speakers.length > 0 ? listed(speakers.map((id) => actorName(names, id))) : "Говорящий не назван";
  const { population, value, unit } = figure;
  const among = population === undefined || population === names.info.population ? "" : `, ${population}`;
  const claim = `${formatClaim(names, figure)}: ${formatQuantity(value, unit)}${ownWords(value)}${among}`;
  const rate = figure.basis === "rate" ? " (темп, которого никто не подсчитывал)" : "";
  const printed = piece ? ` (${documentWords(piece, names)}${printedOtherwise(figure, piece)})` : "";
  const against = speaksAgainst(names, figure, "оспаривается: ");
  return withAddress(
    `${who}: ${claim}${rate}, ${formatSpan(figure.when)}${printed}${against.map((part) => `; ${part}`).join("")}`,
    address,
  );
}

/** What speaks against a figure: that it may be a misprint, that it adds up unlike counts, and why another says otherwise. */
function speaksAgainst(names: NamesAndFigures, figure: Figure, before = ""): string[] {
  const misprint = figure.misprint ? "вероятно, опечатка" : "";
  const dispute = disputed(figure.disputes);
  return [misprint, unlikeSum(names, figure) ?? "", dispute === "" ? "" : before + dispute].filter(
    (part) => part !== "",
  );
}

/** The documents that stand behind an event or a journey, those that were read first. */
function documentsWords(evidence: readonly Evidence[], names: Names): string {
  const { chosen, rest } = chosenDocuments(evidence, names);
  if (chosen.length === 0) return " (документа нет)";
  const more = rest > 0 ? `; и ещё ${number(rest)}` : "";
  return ` (${chosen.map((piece) => documentWords(piece, names)).join("; ")}${more})`;
}

function speakersWords(names: Names, ids: readonly string[]): string {
  return ids.length === 0 ? "" : `, по словам: ${listed(ids.map((id) => actorName(names, id)))}`;
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
    withAddress(
      `${eventName(names, event)}${speakersWords(names, event.statedBy)}${documentsWords(event.evidence, names)}`,
      address,
    ),
  route: (names: Names, route: Route, address: string | null): string =>
    withAddress(
      `${stageName(route, record.routeEnds(names, route), (ends) => routeName(names, route, ends))}${speakersWords(names, route.statedBy)}${documentsWords(route.evidence, names)}`,
      address,
    ),
};
