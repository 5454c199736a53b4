import { useEffect, useState } from "react";
import { PartFailure } from "../../views/shared/boundary/Boundary.tsx";
import { useApp } from "../../views/shared/useApp.ts";
import { useWords } from "../../views/shared/useWords.ts";
import { useChangeLanguage } from "./LanguageProvider.tsx";
import { readersTag } from "./loadWords.ts";

/** Shows the page in the language that the reader has chosen; says so where it does not come. */
export function FollowLanguage() {
  const { language } = useWords();
  const wanted = readersTag(useApp(({ lang }) => lang));
  const change = useChangeLanguage();
  const [hasFailed, setFailed] = useState(false);
  const isThere = wanted === language.tag;
  useEffect(() => {
    setFailed(false);
    if (!isThere) change(wanted).catch(() => setFailed(true));
  }, [isThere, wanted, change]);
  if (!hasFailed) return null;
  const retry = (): void => {
    change(wanted, true).catch(() => setFailed(true));
  };
  return <PartFailure part="language" isMissing onRetry={retry} />;
}
