import { type ComponentType, createElement, lazy } from "react";
import { moduleFile } from "../../../load/moduleFile.ts";
import type { Words } from "../../../words/en.ts";
import { AllWordsContext, fetchAllWords } from "../useWords.ts";
import { reloadIfReplaced } from "./newerPage.ts";
import { PartMissing } from "./partMissing.ts";

/** A component in a file of its own, fetched with its words when it is first shown. */
export interface PartFile<P extends object> {
  /** What the file calls the component. */
  readonly name: string;
  /** The component in a language; a new one where the last attempt to fetch it has failed. */
  current(words: Words): ComponentType<P>;
  /** The component, to be fetched again. React keeps the failure of a lazy component, so each attempt has one of its own. */
  again(words: Words): ComponentType<P>;
}

/** The imports of parts that are fetched before they are asked for, for a page in these words. */
export const earlyImports = new Set<(words: Words) => Promise<unknown>>();

/**
 * `load` imports the file and does nothing else; `name` is what the file calls the component. One that few readers ask for is not
 * fetched early.
 */
export function partFile<N extends string, P extends object>(
  load: () => Promise<Record<N, ComponentType<P>>>,
  name: N,
  { isEarly = true } = {},
): PartFile<P> {
  if (isEarly) earlyImports.add((words) => load().then(() => fetchPart(words, false)));
  const fetchModule = moduleFile(load);
  const parts = new WeakMap<Words["more"], ComponentType<P>>();

  /** Fetches the component. From then on it is there at once: React shows a lazy one only after its place was empty for a third of a second. */
  async function fetchPart(words: Words, isAgain: boolean): Promise<ComponentType<P>> {
    const [module, all] = await Promise.all([fetchModule(isAgain), fetchAllWords(words, isAgain)]);
    const Part = module[name];
    if (!Part) throw new Error(`The file has no ${name}.`);
    const withWords = (props: P) =>
      createElement(AllWordsContext, { value: all }, createElement(Part, props));
    parts.set(words.more, withWords);
    return withWords;
  }

  function make(words: Words, isAgain: boolean): ComponentType<P> {
    const part = lazy(async () => {
      try {
        return { default: await fetchPart(words, isAgain) };
      } catch (error) {
        parts.delete(words.more);
        await reloadIfReplaced();
        throw new PartMissing(error);
      }
    });
    parts.set(words.more, part);
    return part;
  }
  return {
    name,
    current: (words) => parts.get(words.more) ?? make(words, false),
    again: (words) => make(words, true),
  };
}
