import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import type { Archive } from "../../load/archive.ts";
import { whenIdle } from "../../views/shared/useLater.ts";
import { useWords } from "../../views/shared/useWords.ts";
import { lacksTexts, loadTexts, textsIfCome } from "./overlays.ts";
import { REST_LATE_MS, TEXTS_LATE_MS } from "./patience.ts";

/** A record in the language of the page, as far as it has come. */
interface Translated {
  readonly archive: Archive;
  /** Asks again for texts that did not come; null where none are missing. */
  readonly retry: (() => void) | null;
}

/** This site's record in the language of the page. Another's has no texts but its own. */
export function useTranslated(archive: Archive, isOurs: boolean): Translated {
  const { language, record } = useWords();
  const tag = isOurs ? language.tag : "";
  // What has come is kept outside: a change of this draws it.
  const [, setCome] = useState<unknown>(null);
  const [failedFor, setFailed] = useState("");
  const texts = textsIfCome(tag);
  const ask = useCallback((asked: string, isAgain = false): void => {
    setFailed("");
    const fail = (): void => setFailed(asked);
    const late = setTimeout(fail, textsIfCome(asked) ? REST_LATE_MS : TEXTS_LATE_MS);
    loadTexts(asked, isAgain)
      .then(
        () =>
          startTransition(() => {
            setFailed("");
            setCome(textsIfCome(asked));
          }),
        fail,
      )
      .finally(() => clearTimeout(late));
  }, []);
  useEffect(() => {
    if (!lacksTexts(tag)) return undefined;
    // What the first view does not show comes after it.
    return texts ? whenIdle(() => ask(tag)) : ask(tag);
  }, [tag, texts, ask]);
  const shown = useMemo(() => texts?.translate(archive, record) ?? archive, [archive, texts, record]);
  return { archive: shown, retry: tag && failedFor === tag ? () => ask(tag, true) : null };
}
