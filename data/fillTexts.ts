import { findQuote } from "../src/model/article/findQuote.ts";
import { finish, readSkeleton } from "../src/model/article/skeleton.ts";
import { readWords } from "../src/model/article/words.ts";
import { fingerprintText } from "../src/model/quotes/fingerprint.ts";
import { type BareQuote, type Positioned, positionQuote } from "../src/model/quotes/positionQuote.ts";

interface FilledSource {
  id: string;
  text?: { sha256: string; length: number; fingerprint: string };
}
interface Supported {
  evidence?: { source: string; quote?: BareQuote }[];
}

/** What of a dataset file is read and written here. */
export interface FilledDataset {
  sources: FilledSource[];
  figures?: Supported[];
  events?: Supported[];
  routes?: Supported[];
}

type Texts = ReadonlyMap<string, string>;

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
function faultOf(quote: BareQuote, positioned: Positioned, text: string): string {
  const name = `“${quote.exact.slice(0, SHOWN)}${quote.exact.length > SHOWN ? "…" : ""}”`;
  if (positioned.status === "ambiguous") {
    const places = positioned.places.map(({ start, end }) => `at ${start} ${around(text, start, end)}`);
    return `${name} stands ${places.length} times: ${places.join("; ")}. Give a prefix or suffix that only one of them has.`;
  }
  const skeleton = finish(readSkeleton(text));
  const words = finish(readWords(skeleton, 0, skeleton.text.length));
  const found = findQuote({ prefix: "", suffix: "", ...quote }, skeleton, words);
  if (found.status === "gone") return `${name} is not in the text, and nothing close to it.`;
  const place = `at ${found.at.start} ${around(text, found.at.start, found.at.end)}`;
  if (found.status !== "changed") return `${name} has other punctuation than the text: ${place}.`;
  const changes = found.changes.map(({ was, is }) => `“${was}” is “${is}”`);
  return `${name} is not verbatim: ${changes.join(", ")} ${place}.`;
}

interface Fit {
  readonly sha256: string;
  readonly text: string;
  readonly positioned: readonly Positioned[];
  readonly held: number;
}

/** How many of some quotes each text holds, those that hold most first; the text that the source names goes before its equals. */
function fitsOf(quotes: readonly BareQuote[], texts: Texts, named: string | undefined): Fit[] {
  return [...texts]
    .map(([sha256, text]) => {
      const positioned = quotes.map((quote) => positionQuote(quote, text));
      return {
        sha256,
        text,
        positioned,
        held: positioned.filter(({ status }) => status !== "absent").length,
      };
    })
    .toSorted((a, b) => b.held - a.held || Number(b.sha256 === named) - Number(a.sha256 === named));
}

/** Fills a source and its quotes from the text that holds them. Gives what to say of it, and whether nothing is amiss. */
function fillSource(
  source: FilledSource,
  quotes: readonly BareQuote[],
  texts: Texts,
): [lines: string[], isWhole: boolean] {
  const [best, second] = fitsOf(quotes, texts, source.text?.sha256);
  const count = quotes.length === 1 ? "quote" : `${quotes.length} quotes`;
  if (!best || best.held < quotes.length) {
    const lines = [
      `${source.id}: no text holds its ${count}; the best holds ${best?.held ?? 0}. Left as it is.`,
    ];
    const faults = best && best.held > 0 ? best.positioned : [];
    faults.forEach((one, at) => {
      const quote = quotes[at];
      if (one.status === "absent" && quote && best) lines.push(`  ${faultOf(quote, one, best.text)}`);
    });
    if (best?.held === 0) for (const quote of quotes) lines.push(...closest(quote, texts));
    return [lines, false];
  }
  if (second?.held === best.held && best.sha256 !== source.text?.sha256)
    return [[`${source.id}: several texts hold its ${count}. Left as it is.`], false];
  const lines: string[] = [];
  let added = 0;
  best.positioned.forEach((one, at) => {
    const quote = quotes[at];
    if (!quote) return;
    if (one.status !== "found") {
      lines.push(`  ${faultOf(quote, one, best.text)}`);
      return;
    }
    if (quote.start !== one.quote.start || quote.end !== one.quote.end) added++;
    Object.assign(quote, one.quote);
  });
  const isNew = source.text?.sha256 !== best.sha256;
  source.text = { sha256: best.sha256, length: best.text.length, fingerprint: fingerprintText(best.text) };
  const positions = added === 0 ? "" : `, ${added} ${added === 1 ? "position" : "positions"} found`;
  const stand = quotes.length === 1 ? "its quote stands" : `${quotes.length} quotes stand`;
  const head = `${source.id}: ${stand} in ${best.sha256.slice(0, 12)}…, ${best.text.length} units${positions}${isNew ? ", added" : ""}`;
  return [[head, ...lines], lines.length === 0];
}

/** Where a quote that no text holds comes closest to one. */
function closest(quote: BareQuote, texts: Texts): string[] {
  const faults = [...texts.values()].map((text) => faultOf(quote, { status: "absent" }, text));
  const near = faults.filter((fault) => !fault.endsWith("nothing close to it."));
  return (near.length > 0 ? near : faults.slice(0, 1)).map((fault) => `  ${fault}`);
}

/**
 * Gives the quotes of a dataset their positions and context, and their sources hash, length and fingerprint of the text that holds
 * them. The text itself goes nowhere. What is ambiguous or not verbatim is left as it is, and said.
 */
export function fillTexts(dataset: FilledDataset, texts: Texts): { lines: string[]; isWhole: boolean } {
  const owners = [...(dataset.figures ?? []), ...(dataset.events ?? []), ...(dataset.routes ?? [])];
  const quotes = new Map<string, BareQuote[]>();
  for (const { source, quote } of owners.flatMap(({ evidence }) => evidence ?? [])) {
    if (!quote) continue;
    const own = quotes.get(source);
    if (own) own.push(quote);
    else quotes.set(source, [quote]);
  }
  const filled = dataset.sources.flatMap((source) => {
    const own = quotes.get(source.id);
    return own ? [fillSource(source, own, texts)] : [];
  });
  return { lines: filled.flatMap(([lines]) => lines), isWhole: filled.every(([, isWhole]) => isWhole) };
}
