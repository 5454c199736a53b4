import { createContext, use } from "react";
import { en, type Words } from "../../words/en.ts";

/** The language of the page. */
export const WordsContext = createContext<Words>(en);

/** The words of the page's language. */
export function useWords(): Words {
  return use(WordsContext);
}
