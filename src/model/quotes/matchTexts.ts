import { groupBy } from "../groupBy.ts";
import type { HeldText } from "./heldText.ts";
import { type LookedUp, lookUp, lookUpVerbatim } from "./lookUpQuote.ts";
import type { FileSource, Quotation } from "./quotedPieces.ts";

/** What a document's quotations have in the text that holds most of them. */
export interface MatchedDocument {
  readonly source: string;
  /** The text that was taken for the document's; null where none has anything of it, or two have the same. */
  readonly held: HeldText | null;
  /** Texts that hold just as many of its quotations: somebody has to say which it is. */
  readonly rivals: readonly HeldText[];
  readonly found: readonly { readonly quotation: Quotation; readonly looked: LookedUp }[];
}

/** How many quotations a text has letter for letter. */
const heldBy = (found: readonly LookedUp[]): number =>
  found.filter(({ status }) => status === "found" || status === "several").length;
const nearBy = (found: readonly LookedUp[]): number => found.filter(({ status }) => status === "near").length;

interface Fit {
  readonly held: HeldText;
  readonly looked: readonly LookedUp[];
}

/** Looks in one text for all quotations of a document. `isClose`: also for what only comes close to them. */
function* fitOf(
  quotations: readonly Quotation[],
  held: HeldText,
  isClose: boolean,
): Generator<void, Fit, void> {
  const looked: LookedUp[] = [];
  for (const { quote } of quotations) {
    looked.push(isClose ? yield* lookUp(quote, held) : lookUpVerbatim(quote, held));
    yield;
  }
  return { held, looked };
}

/** Which of several texts a document's quotations come from, and what they have there. */
function* matchDocument(
  quotations: readonly Quotation[],
  texts: readonly HeldText[],
  named: string | undefined,
): Generator<void, Pick<MatchedDocument, "held" | "rivals"> & { looked: readonly LookedUp[] }, void> {
  const fits: Fit[] = [];
  for (const held of texts) fits.push(yield* fitOf(quotations, held, false));
  const isNamed = ({ held }: Fit): number => Number(held.sha256 !== null && held.sha256 === named);
  const sorted = fits.toSorted((a, b) => heldBy(b.looked) - heldBy(a.looked) || isNamed(b) - isNamed(a));
  const [best, second] = sorted;
  const most = best ? heldBy(best.looked) : 0;
  if (best && most > 0) {
    const isTied = second !== undefined && heldBy(second.looked) === most && isNamed(best) === 0;
    if (isTied) {
      const rivals = sorted.filter(({ looked }) => heldBy(looked) === most).map(({ held }) => held);
      return { held: null, rivals, looked: best.looked };
    }
    const { looked } = yield* fitOf(quotations, best.held, true);
    return { held: best.held, rivals: [], looked };
  }
  let near: Fit | null = null;
  for (const held of texts) {
    const fit = yield* fitOf(quotations, held, true);
    if (nearBy(fit.looked) > (near ? nearBy(near.looked) : 0)) near = fit;
  }
  return near
    ? { held: near.held, rivals: [], looked: near.looked }
    : { held: null, rivals: [], looked: quotations.map(() => ({ status: "absent" })) };
}

/**
 * Finds for each document the text that its quotations come from, and what they have there. `chosen` names the document of a text where
 * somebody has said it: such a text is no other document's. Says how many documents are done.
 */
export function* matchTexts(
  quotations: readonly Quotation[],
  sources: ReadonlyMap<string, FileSource>,
  texts: readonly HeldText[],
  chosen: ReadonlyMap<HeldText, string> = new Map(),
): Generator<number, MatchedDocument[], void> {
  const matched: MatchedDocument[] = [];
  for (const [source, own] of groupBy(quotations, (quotation) => quotation.source)) {
    const said = texts.filter((held) => chosen.get(held) === source);
    const free = said.length > 0 ? said : texts.filter((held) => !chosen.has(held));
    const steps = matchDocument(own, free, sources.get(source)?.text?.sha256);
    let step = steps.next();
    while (!step.done) {
      yield matched.length;
      step = steps.next();
    }
    const { held, rivals, looked } = step.value;
    const found = own.map((quotation, at) => ({
      quotation,
      looked: looked[at] ?? ({ status: "absent" } as const),
    }));
    matched.push({ source, held: held ?? (said.length === 1 ? (said[0] ?? null) : null), rivals, found });
  }
  return matched;
}
