import { useState } from "react";
import type { MatchedDocument } from "../../model/quotes/matchTexts.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { Decision, Decisions } from "./decisions.ts";
import { QuoteChoice } from "./QuoteChoice.tsx";

type Found = MatchedDocument["found"][number];

interface DocumentQuotesProps {
  readonly document: MatchedDocument;
  /** What the document is called. */
  readonly title: string;
  readonly lang: string | undefined;
  /** Whether there are any texts that could hold it. */
  readonly hasTexts: boolean;
  /** Whether the dataset knows another text of it, which stays for now. */
  readonly isKept: boolean;
  readonly decisions: Decisions;
  readonly onDecide: (key: string, decision: Decision) => void;
  /** What the first record of a quote is called. */
  readonly nameOf: (found: Found) => string;
}

/** Whether there is nothing to decide about a quote. */
const isPlain = ({ looked }: Found): boolean => looked.status === "found" && !looked.text.isCut;

/** A document's quotes: those that somebody has to look at, and those that are word for word in its text. */
export function DocumentQuotes({ document, title, lang, hasTexts, isKept, ...rest }: DocumentQuotesProps) {
  const { quoteRoom: words } = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const { held, rivals, found } = document;
  const count = (some: readonly Found[]): number =>
    some.reduce((sum, { quotation }) => sum + quotation.pieces.length, 0);
  const item = (one: Found) => (
    <QuoteChoice
      key={one.quotation.key}
      {...one}
      held={held}
      lang={lang}
      name={rest.nameOf(one)}
      decision={rest.decisions.get(one.quotation.key)}
      onDecide={(decision) => rest.onDecide(one.quotation.key, decision)}
    />
  );
  const plain = found.filter(isPlain);
  const others = held ? found.filter((one) => !isPlain(one)) : [];
  return (
    <section className="quotes-document" aria-label={title}>
      <h3>{title}</h3>
      {rivals.length > 0 && <p>{words.rivals}</p>}
      {!held && rivals.length === 0 && <p>{words.noText(count(found), hasTexts)}</p>}
      {isKept && <p>{words.kept}</p>}
      {others.length > 0 && <ul>{others.map(item)}</ul>}
      {held && plain.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.verbatim(count(plain))}</summary>
          {isOpen && <ul>{plain.map(item)}</ul>}
        </details>
      )}
    </section>
  );
}
