import { useEffect, useState } from "react";
import { PartFailure } from "../../views/shared/boundary/Boundary.tsx";
import { useApp } from "../../views/shared/useApp.ts";
import { useWords } from "../../views/shared/useWords.ts";
import { useChangeLanguage } from "./LanguageProvider.tsx";
import { readersTag } from "./loadWords.ts";
import { CHOICE_MS } from "./patience.ts";

interface FollowLanguageProps {
  readonly isOurs: boolean;
  /** Asks again for the record's texts in this language, where they did not come. */
  readonly onRetryTexts: (() => void) | null;
}

/** Shows the page in the language that the reader has chosen; says so where it, or the record in it, does not come. */
export function FollowLanguage({ isOurs, onRetryTexts }: FollowLanguageProps) {
  const { language } = useWords();
  const wanted = readersTag(useApp(({ lang }) => lang));
  const change = useChangeLanguage();
  const [hasFailed, setFailed] = useState(false);
  const isThere = wanted === language.tag;
  useEffect(() => {
    setFailed(false);
    if (isThere) return;
    let isWanted = true;
    const fail = (): void => {
      if (isWanted) setFailed(true);
    };
    const timer = setTimeout(fail, CHOICE_MS);
    change(wanted, { isOurs }).catch(fail);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isThere, wanted, change, isOurs]);
  if (!hasFailed) return onRetryTexts && <PartFailure part="translation" isMissing onRetry={onRetryTexts} />;
  const retry = (): void => {
    change(wanted, { isOurs, isAgain: true }).catch(() => setFailed(true));
  };
  return <PartFailure part="language" isMissing onRetry={retry} />;
}
