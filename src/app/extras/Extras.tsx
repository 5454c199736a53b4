import { useEffect } from "react";
import { keepFocus } from "./focusKeeper.ts";
import { followFrame } from "./frameLinks.ts";
import { followMapFocus } from "./mapFocus.ts";
import { PageTitle } from "./PageTitle.tsx";
import { followPrinting } from "./printing.ts";
import { followRowKeys } from "./rowKeys.ts";
import { SkipLinks } from "./SkipLinks.tsx";
import { Spoken } from "./Spoken.tsx";
import { followTranslation } from "./translation.ts";

/** What the page does for the keyboard, for paper and for translators, and no first view waits for. Another's record has its own title. */
export function Extras({ isOurs }: { isOurs: boolean }) {
  useEffect(followFrame, []);
  useEffect(followMapFocus, []);
  useEffect(keepFocus, []);
  useEffect(followRowKeys, []);
  useEffect(() => followPrinting(window), []);
  useEffect(() => followTranslation(document.body), []);
  return (
    <>
      {isOurs && <PageTitle />}
      <SkipLinks />
      <Spoken />
    </>
  );
}
