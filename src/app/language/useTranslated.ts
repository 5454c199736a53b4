import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import type { Archive } from "../../load/archive.ts";
import { useWords } from "../../views/shared/useWords.ts";
import { hasOverlay, loadOverlay, translateIfCome } from "./overlays.ts";
import { TEXTS_LATE_MS } from "./patience.ts";

/** A record in the language of the page, as far as it has come. */
interface Translated {
  readonly archive: Archive;
  /** Asks again for texts that did not come; null where none are missing. */
  readonly retry: (() => void) | null;
}

/** This site's record in the language of the page. Another's has no texts but its own. */
export function useTranslated(archive: Archive, isOurs: boolean): Translated {
  const { language, record } = useWords();
  const tag = isOurs && hasOverlay(language.tag) ? language.tag : null;
  // What has come is kept outside: a change of this draws it.
  const [, setCome] = useState<string | null>(null);
  const [failedFor, setFailed] = useState<string | null>(null);
  const ask = useCallback((asked: string, isAgain = false): void => {
    setFailed(null);
    const late = setTimeout(() => setFailed(asked), TEXTS_LATE_MS);
    loadOverlay(asked, isAgain).then(
      () => {
        clearTimeout(late);
        startTransition(() => {
          setFailed(null);
          setCome(asked);
        });
      },
      () => {
        clearTimeout(late);
        setFailed(asked);
      },
    );
  }, []);
  useEffect(() => {
    if (tag !== null && !translateIfCome(tag)) ask(tag);
  }, [tag, ask]);
  const translate = tag === null ? null : translateIfCome(tag);
  const shown = useMemo(
    () => (translate ? translate(archive, record) : archive),
    [archive, translate, record],
  );
  return { archive: shown, retry: tag !== null && failedFor === tag ? () => ask(tag, true) : null };
}
