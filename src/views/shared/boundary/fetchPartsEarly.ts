import type { Words } from "../../../words/en.ts";
import { fetchAllWords } from "../useWords.ts";
import { earlyImports } from "./partFile.ts";

/** Where the browser does not say when it is idle, the first view has this time for itself. */
const EARLY_AFTER_MS = 2000;

/** What browsers say of the connection, where they do. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the reader asks for few bytes, or has a connection that would be held up by more. */
function isSparing(navigator: object): boolean {
  const { saveData, effectiveType } = ("connection" in navigator ? navigator.connection : {}) as Connection;
  return saveData === true || effectiveType === "slow-2g" || effectiveType === "2g";
}

/** Fetches the files of all parts when the browser has nothing else to do, so that a press does not wait for one. */
export function fetchPartsEarly(words: Words, navigator: object = window.navigator): void {
  if (isSparing(navigator)) return;
  const fetchAll = (): void => {
    // A file that fails now is asked for again when its part is shown, which then says what is missing.
    for (const load of [...earlyImports, () => fetchAllWords(words)]) load().catch(() => {});
  };
  // Safari does not say when it is idle.
  if ("requestIdleCallback" in window) requestIdleCallback(fetchAll);
  else setTimeout(fetchAll, EARLY_AFTER_MS);
}
