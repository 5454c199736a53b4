import { moduleFile } from "../../load/moduleFile.ts";
import type { Words } from "../../words/en.ts";
import { LANGUAGE_FILES } from "../../words/languages.ts";
import { chooseTag, TAGS, type Tag } from "../../words/tags.ts";
import { fetchLetters } from "./fetchLetters.ts";
import { inTime, WORDS_MS } from "./patience.ts";

const files: Readonly<Record<Tag, ReturnType<typeof moduleFile<Readonly<Record<string, Words>>>>>> = {
  en: moduleFile(LANGUAGE_FILES.en),
  ru: moduleFile(LANGUAGE_FILES.ru),
};

/** The language of this reader: as the address or the browser asks for it. */
export function readersTag(asked: string | null): Tag {
  return chooseTag(asked, navigator.languages);
}

/** The words of a language. `isAgain` asks for them once more, also where an attempt has not ended. */
export async function loadWords(tag: Tag, isAgain = false): Promise<Words> {
  const words = (await files[tag](isAgain))[tag];
  if (!words) throw new Error(`The file of the language has no ${tag}.`);
  return words;
}

/** The words that the page begins with, with their letters: the reader's, or the first language where those do not come, or not soon. */
export async function loadFirstWords(): Promise<Words> {
  const wanted = readersTag(new URLSearchParams(window.location.search).get("lang"));
  const words = loadWords(wanted);
  fetchLetters(wanted);
  if (wanted === TAGS[0]) return words;
  return (await inTime(words, WORDS_MS)) ?? loadWords(TAGS[0]);
}
