import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { WordsContext } from "../../views/shared/useWords.ts";
import type { Words } from "../../words/en.ts";
import type { Tag } from "../../words/tags.ts";
import { loadWords } from "./loadWords.ts";
import { waitForTexts } from "./overlays.ts";

/** How a language is asked for. */
interface Asked {
  /** Whether this site's record is shown, which has texts in that language. */
  readonly isOurs: boolean;
  readonly isAgain?: boolean;
}

/** Shows the page in another language once its words have come; fails where they do not. */
export type ChangeLanguage = (tag: Tag, asked: Asked) => Promise<void>;

const ChangeContext = createContext<ChangeLanguage | null>(null);

/** Gives what changes the language of the page. */
export function useChangeLanguage(): ChangeLanguage {
  const change = use(ChangeContext);
  if (!change) throw new Error("Only what LanguageProvider shows can change its language.");
  return change;
}

/** Shows the page in one language, and names it in the document. */
export function LanguageProvider({ first, children }: { first: Words; children: ReactNode }) {
  const [words, setWords] = useState(first);
  const latest = useRef(first.language.tag);
  const { tag, dir } = words.language;
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: tag, dir });
  }, [tag, dir]);
  const [change] = useState<ChangeLanguage>(() => async (next: Tag, { isOurs, isAgain }: Asked) => {
    latest.current = next;
    const [loaded] = await Promise.all([loadWords(next, isAgain), isOurs && waitForTexts(next)]);
    // The reader may have asked for yet another meanwhile.
    if (latest.current === next) startTransition(() => setWords(loaded));
  });
  return (
    <ChangeContext value={change}>
      <WordsContext value={words}>{children}</WordsContext>
    </ChangeContext>
  );
}
