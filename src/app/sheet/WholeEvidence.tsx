import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useMedia } from "../../views/shared/useMedia.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { partOf } from "./parts.ts";

/** A phone on its side; sideways.css has the same query, and cuts what has `data-cut`. */
const SIDEWAYS = "(max-height: 540px) and (min-width: 600px)";

/**
 * Where the sheet stands at the side, in a window so low that one figure's evidence takes many screens, the evidence is cut below its first two.
 * A button shows all of it; so does whatever takes the reader below the cut: the Tab key, or a search in the page.
 */
export function WholeEvidence() {
  const { wholeEvidence } = useAllWords().extras;
  const isSideways = useMedia(SIDEWAYS);
  const [isWhole, setWhole] = useState(false);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [isLong, setLong] = useState(false);
  const isCut = isSideways && !isWhole;
  useEffect(() => {
    const panel = partOf("evidence");
    if (!panel || !isCut) return;
    // Of no component's: it stays the last one, whatever the panel shows.
    const own = document.createElement("div");
    own.className = "evidence-foot";
    const measure = (): void => {
      if (panel.lastChild !== own) panel.append(own);
      setLong(panel.scrollHeight > panel.clientHeight + 1);
    };
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const onScroll = (): void => {
      const { scrollTop } = panel;
      if (scrollTop === 0) return;
      // What is gone to stays where it is seen.
      delete panel.dataset.cut;
      window.scrollBy({ top: scrollTop, behavior: "instant" });
      setWhole(true);
    };
    panel.dataset.cut = "";
    panel.addEventListener("scroll", onScroll, { signal: stop.signal });
    panel.addEventListener("toggle", measure, options);
    window.addEventListener("resize", measure, options);
    const observer = new MutationObserver(measure);
    observer.observe(panel, { childList: true, subtree: true });
    setFoot(own);
    measure();
    return () => {
      stop.abort();
      observer.disconnect();
      own.remove();
      delete panel.dataset.cut;
      setFoot(null);
    };
  }, [isCut]);
  if (!foot || !isLong) return null;
  const handleClick = (): void => {
    setWhole(true);
    // The button goes.
    partOf("evidence")?.focus({ preventScroll: true });
  };
  const button = (
    <button type="button" className="text-button" onClick={handleClick}>
      {wholeEvidence}
    </button>
  );
  return createPortal(button, foot);
}
