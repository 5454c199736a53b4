import type { Words } from "../../../words/en.ts";
import { whenIdle } from "../useLater.ts";
import { fetchAllWords } from "../useWords.ts";
import { earlyImports } from "./partFile.ts";
import { isSparing, type Line } from "./sparing.ts";

/** Fetches the files of all parts when the browser is idle, so that a press does not wait for one. */
export function fetchPartsEarly(words: Words, line: Line = window): void {
  if (isSparing(line)) return;
  const fetchAll = (): void => {
    // A file that fails now is asked for again when its part is shown, which then says what is missing.
    for (const load of [...earlyImports, fetchAllWords]) load(words).catch(() => {});
  };
  whenIdle(fetchAll);
}
