import { createContext, use } from "react";
import { type BuiltWords, built } from "../../src/words/en/document.ts";

/** The words of pages that the build writes. */
export const BuiltWordsContext = createContext<BuiltWords>(built);

export const useBuiltWords = (): BuiltWords => use(BuiltWordsContext);
