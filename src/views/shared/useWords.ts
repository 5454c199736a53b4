import { createContext, use, useEffect, useState } from "react";
import { moduleFile } from "../../load/moduleFile.ts";
import type { AllWords, MoreWords, Words } from "../../words/en.ts";

/** The language of the page. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the first view. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error("Nothing above says what the language of the page is.");
  return words;
}

/** All words of the language, which come with each part that comes later. */
export const AllWordsContext = createContext<AllWords | null>(null);

/** All words of the page's language, in a part that comes later. */
export function useAllWords(): AllWords {
  const words = use(AllWordsContext);
  if (!words) throw new Error("Only what LazyPart shows has all words.");
  return words;
}

const files = new WeakMap<Words["more"], ReturnType<typeof moduleFile<{ more: MoreWords }>>>();

/** Fetches the words that the first view does without: once for each language, and again where that has failed or is asked for. */
export async function fetchAllWords(words: Words, isAgain = false): Promise<AllWords> {
  const file = files.get(words.more) ?? moduleFile(words.more);
  files.set(words.more, file);
  return { ...words, ...(await file(isAgain)).more };
}

/** All words once they have come; null until then. For what has to be said even where they do not come. */
export function useAllWordsIfCome(): AllWords | null {
  const words = useWords();
  const [all, setAll] = useState<AllWords | null>(null);
  useEffect(() => {
    fetchAllWords(words).then(setAll, () => {});
  }, [words]);
  return all;
}
