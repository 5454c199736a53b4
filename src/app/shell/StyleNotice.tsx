import { useEffect, useState } from "react";
import { PartFailure } from "../../views/shared/boundary/Boundary.tsx";

const linksOf = (): HTMLLinkElement[] => [
  ...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'),
];

/** Whether the page has a style sheet that has not come, or says nothing. */
function isMissing(): boolean {
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper");
  return linksOf().length > 0 && paper === "";
}

/** Asks again for each style sheet, under another address, since a browser may have kept what was wrong. */
function fetchAgain(attempt: number, onLoad: () => void): void {
  for (const link of linksOf()) {
    const again = document.createElement("link");
    const url = new URL(link.href);
    url.searchParams.set("attempt", String(attempt));
    again.rel = "stylesheet";
    again.href = url.href;
    again.addEventListener("load", onLoad);
    link.replaceWith(again);
  }
}

/** Says that the page's style sheet is missing, and fetches it again when the reader asks. */
export function StyleNotice() {
  const [missing, setMissing] = useState(isMissing);
  const [attempt, setAttempt] = useState(1);
  const check = (): void => setMissing(isMissing());
  useEffect(() => {
    // One that is only late still comes.
    const update = (): void => setMissing(isMissing());
    const links = linksOf();
    for (const link of links) link.addEventListener("load", update);
    return () => {
      for (const link of links) link.removeEventListener("load", update);
    };
  }, []);
  const retry = (): void => {
    fetchAgain(attempt, check);
    setAttempt(attempt + 1);
  };
  return missing && <PartFailure part="style" isMissing onRetry={retry} />;
}
