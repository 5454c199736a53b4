import { Fragment } from "react";
import { useAllWords } from "../../views/shared/useWords.ts";
import { wordDifference } from "./wordDifference.ts";

/** A quote and the wording of a text as one: what only one of them has is marked by a line, and said to who hears the page. */
export function Difference({ quote, text, lang }: { quote: string; text: string; lang: string | undefined }) {
  const { quoteRoom: words } = useAllWords();
  const parts = wordDifference(quote, text).map((part, at, all) => ({
    ...part,
    // Where a part begins tells it from all others.
    key: all.slice(0, at).reduce((length, one) => length + one.text.length, 0),
  }));
  return (
    <blockquote className="check-passage quotes-difference">
      <p lang={lang}>
        {parts.map(({ of, text: run, key }) => {
          if (of === "both") return <span key={`${of}${key}`}>{run}</span>;
          const Mark = of === "quote" ? "del" : "ins";
          return (
            <Fragment key={`${of}${key}`}>
              <Mark>
                <span className="visually-hidden">{of === "quote" ? words.onlyQuote : words.onlyText}</span>
                {run.trimEnd() || run}
                <span className="visually-hidden">{words.endOfMark}</span>
              </Mark>
              {/\S\s$/.test(run) && " "}
            </Fragment>
          );
        })}
      </p>
    </blockquote>
  );
}
