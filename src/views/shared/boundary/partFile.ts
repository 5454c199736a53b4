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

/** The imports of parts that are fetched before they are asked for. */
export const earlyImports = new Set<() => Promise<unknown>>();

/**
 * `load` imports the file and does nothing else; `name` is what the file calls the component. One that few readers ask for is not
 * fetched early.
 */
export function partFile<N extends string, P extends object>(
  load: () => Promise<Record<N, ComponentType<P>>>,
  name: N,
  { isEarly = true } = {},
): PartFile<P> {
  if (isEarly) earlyImports.add(load);
  const fetchModule = moduleFile(load);
  const parts = new WeakMap<Words["more"], ComponentType<P>>();

  function make(words: Words, isAgain: boolean): ComponentType<P> {
    async function fetchPart(): Promise<{ default: ComponentType<P> }> {
      try {
        const [module, all] = await Promise.all([fetchModule(isAgain), fetchAllWords(words, isAgain)]);
        const Part = module[name];
        if (!Part) throw new Error(`The file has no ${name}.`);
        const withWords = (props: P) =>
          createElement(AllWordsContext, { value: all }, createElement(Part, props));
        return { default: withWords };
      } catch (error) {
        parts.delete(words.more);
        await reloadIfReplaced();
        throw new PartMissing(error);
      }
    }
    const part = lazy(fetchPart);
    parts.set(words.more, part);
    return part;
  }
  return {
    name,
    current: (words) => parts.get(words.more) ?? make(words, false),
    again: (words) => make(words, true),
  };
}
