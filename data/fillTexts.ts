import { findQuote } from "../src/model/article/findQuote.ts";
import { finish } from "../src/model/article/skeleton.ts";
import { fillQuotes, type Outcome } from "../src/model/quotes/fillQuotes.ts";
import { HeldText } from "../src/model/quotes/heldText.ts";
import type { LookedUp } from "../src/model/quotes/lookUpQuote.ts";
import { type MatchedDocument, matchTexts } from "../src/model/quotes/matchTexts.ts";
import type { BareQuote } from "../src/model/quotes/positionQuote.ts";
import { type FileWithQuotes, quotationsOf, sourcesOf } from "../src/model/quotes/quotedPieces.ts";

const SHOWN = 60;

/** A passage in a message, on one line. */
function around(text: string, start: number, end: number): string {
  const passage = text.slice(
    Math.max(0, start - 20),
    Math.min(text.length, Math.max(end, start + SHOWN) + 20),
  );
  return `“…${passage.replaceAll(/\s+/g, " ").trim()}…”`;
}

/** What is wrong with a quote, in a line: where it differs and how, or where it stands more than once. */
function faultOf(quote: BareQuote, looked: LookedUp, held: HeldText): string {
  const { text } = held;
  const name = `“${quote.exact.slice(0, SHOWN)}${quote.exact.length > SHOWN ? "…" : ""}”`;
  if (looked.status === "several") {
    const places = looked.places.map(({ start, end }) => `at ${start} ${around(text, start, end)}`);
    return `${name} stands ${places.length} times: ${places.join("; ")}. Give a prefix or suffix that only one of them has.`;
  }
  const { skeleton, words } = finish(held.readClosely());
  const found = findQuote({ prefix: "", suffix: "", ...quote }, skeleton, words);
  if (looked.status !== "near" || found.status === "gone")
    return `${name} is not in the text, and nothing close to it.`;
  const { start, end } = looked.text.quote;
  const place = `at ${start} ${around(text, start, end)}`;
  if (found.status !== "changed") return `${name} has other punctuation than the text: ${place}.`;
  const changes = found.changes.map(({ was, is }) => `“${was}” is “${is}”`);
  return `${name} is not verbatim: ${changes.join(", ")} ${place}.`;
}

const countOf = (found: MatchedDocument["found"]): number =>
  found.reduce((sum, { quotation }) => sum + quotation.pieces.length, 0);

const isHeld = ({ status }: LookedUp): boolean => status === "found" || status === "several";

/** What is amiss with the quotes of a document, a line each. */
function faultsOf({ found, held }: MatchedDocument): string[] {
  if (!held) return [];
  return found.flatMap(({ quotation, looked }) =>
    looked.status === "found" ? [] : [`  ${faultOf(quotation.quote, looked, held)}`],
  );
}

/** Why a document is left as it is. */
function refusalOf({ source, found, held, rivals }: MatchedDocument): string[] {
  const all = countOf(found);
  const count = all === 1 ? "quote" : `${all} quotes`;
  if (rivals.length > 0) return [`${source}: several texts hold its ${count}. Left as it is.`];
  const most = countOf(found.filter(({ looked }) => isHeld(looked)));
  const head = `${source}: no text holds its ${count}; the best holds ${most}. Left as it is.`;
  if (held) return [head, ...faultsOf({ source, found, held, rivals })];
  const nothing = found.map(({ quotation }) => `  “${quotation.quote.exact.slice(0, SHOWN)}”`);
  return [head, ...nothing.map((name) => `${name} is not in the text, and nothing close to it.`)];
}

/** What has been filled in of a document. */
function filledLine({ source, found, held }: MatchedDocument, isNew: boolean, added: number): string {
  const positions = added === 0 ? "" : `, ${added} ${added === 1 ? "position" : "positions"} found`;
  const count = countOf(found);
  const stand = count === 1 ? "its quote stands" : `${count} quotes stand`;
  return `${source}: ${stand} in ${held?.sha256?.slice(0, 12)}…, ${held?.text.length} units${positions}${isNew ? ", added" : ""}`;
}

/**
 * Gives the quotes of a dataset their positions and context, and their sources hash, length and fingerprint of the text that holds
 * them; `texts` by their hashes. The texts themselves go nowhere. What is ambiguous or not verbatim is left as it is, and said.
 */
export function fillTexts(
  file: FileWithQuotes,
  texts: ReadonlyMap<string, string>,
): { lines: string[]; isWhole: boolean } {
  const sources = sourcesOf(file);
  const held = [...texts].map(([sha256, text]) => HeldText.of(text, sha256));
  const order = [...sources.keys()];
  const matched = finish(matchTexts(quotationsOf(file, false), sources, held)).toSorted(
    (a, b) => order.indexOf(a.source) - order.indexOf(b.source),
  );
  const lines: string[] = [];
  const outcomes = new Map<string, Outcome>();
  const taken = new Map<string, HeldText>();
  let isWhole = true;
  for (const document of matched) {
    const { source, found, held: own } = document;
    if (!own || !found.every(({ looked }) => isHeld(looked))) {
      lines.push(...refusalOf(document));
      isWhole = false;
      continue;
    }
    let added = 0;
    for (const { quotation, looked } of found) {
      if (looked.status !== "found") continue;
      const { start, end } = quotation.quote;
      if (start !== looked.quote.start || end !== looked.quote.end) added += quotation.pieces.length;
      outcomes.set(quotation.key, { kind: "quote", quote: looked.quote });
    }
    taken.set(source, own);
    const faults = faultsOf(document);
    if (faults.length > 0) isWhole = false;
    lines.push(filledLine(document, sources.get(source)?.text?.sha256 !== own.sha256, added), ...faults);
  }
  finish(fillQuotes(file, outcomes, taken));
  return { lines, isWhole };
}
