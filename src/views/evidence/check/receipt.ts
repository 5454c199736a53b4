import type { Archive } from "../../../load/archive.ts";
import { outletOf } from "../../../model/origin.ts";
import { dayOf } from "../../../model/time/day.ts";
import type { AllWords } from "../../../words/en.ts";
import type { ArticleCheck } from "./compareArticle.ts";
import { recordName, verdictLine } from "./verdictWords.ts";

/** A check in words to keep: the claim, the document, the hash of what was compared, the verdict and the day. */
export function receiptOf(
  words: AllWords,
  archive: Archive,
  check: ArticleCheck,
  address: string | null,
): string {
  const source = archive.sources.get(check.source);
  const now = new Date();
  const [first] = check.own;
  const document = [
    outletOf(source, check.source),
    source?.title ? `“${source.title}”` : "",
    source?.issued ? words.dates.span(source.issued) : "",
    source?.URL ?? "",
  ];
  return words.articleCheck.receiptText({
    title: archive.info.title,
    version: archive.info.version,
    day: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0,
    claim: first ? recordName(words, archive, first) : "",
    document: document.filter((part) => part !== "").join(", "),
    characters: check.characters,
    sha256: check.sha256,
    verdicts: check.own.map((checked) => {
      const quote = checked.piece.quote ? `“${checked.piece.quote.exact}”: ` : "";
      return quote + verdictLine(words, checked);
    }),
    address,
  });
}
