import { findValue } from "../../../model/quotes/numbersInText.ts";
import type { Quote, Value } from "../../../model/schema.ts";

/** The quoted words in their context, with the stated number underlined where the words hold it. */
export function QuoteText({ quote, value }: { quote: Quote; value: Value | null }) {
  const { exact, prefix, suffix } = quote;
  const mark = value && findValue(exact, value.low, value.high);
  return (
    <p>
      <span className="quote-context">{prefix}</span>
      {mark ? (
        <>
          {exact.slice(0, mark.start)}
          <mark>{exact.slice(mark.start, mark.end)}</mark>
          {exact.slice(mark.end)}
        </>
      ) : (
        exact
      )}
      <span className="quote-context">{suffix}</span>
    </p>
  );
}
