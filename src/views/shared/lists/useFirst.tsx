import { type ReactNode, useState } from "react";
import { useWords } from "../useWords.ts";

/** The first items of a list that may be very long, and a button that shows more of them; null where these are all. */
export function useFirst<T>(items: readonly T[], step: number): { shown: readonly T[]; more: ReactNode } {
  const { list: words } = useWords();
  const [count, setCount] = useState(step);
  const rest = items.length - count;
  const more =
    rest > 0 ? (
      <button type="button" className="text-button" data-more="" onClick={() => setCount(count + step)}>
        {words.more(Math.min(step, rest))}
      </button>
    ) : null;
  return { shown: items.slice(0, count), more };
}
