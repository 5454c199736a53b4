import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { usePointerDrag } from "../../views/shared/input/usePointerDrag.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { followSwipes, goToStop, type SheetStop, stopAt } from "./sheetStops.ts";

const NEXT = { peek: "half", half: "full", full: "peek" } as const;
const STEPS: readonly SheetStop[] = ["peek", "half", "full"];
/** A press that moves less than this, in pixels, is a click. */
const REACH = 4;

/** Where the sheet stands, as far as the page is scrolled. */
function useStop(): SheetStop {
  const [stop, setStop] = useState<SheetStop>("peek");
  useEffect(() => {
    const follow = (): void => setStop(stopAt(window.scrollY));
    follow();
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, []);
  return stop;
}

/** What a phone's sheet is pulled by: a press or the arrow keys take it from stop to stop, and so does a swipe anywhere on it. */
export function SheetHandle() {
  const { sheetHandle: words } = useAllWords().extras;
  const stop = useStop();
  const hasDragged = useRef(false);
  useEffect(followSwipes, []);
  const ref = usePointerDrag<{ readonly y: number; readonly scrolled: number }>({
    grab: ({ clientY: y }) => {
      hasDragged.current = false;
      return { y, scrolled: window.scrollY };
    },
    reach: REACH,
    move: ({ y, scrolled }, at) => window.scrollTo({ top: scrolled + y - at.y, behavior: "instant" }),
    end: ({ scrolled }) => {
      hasDragged.current = true;
      goToStop(stopAt(window.scrollY, scrolled));
    },
  });
  const handleClick = (): void => {
    if (!hasDragged.current) goToStop(NEXT[stop]);
    hasDragged.current = false;
  };
  const handleKey = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const next = by === undefined ? undefined : STEPS[STEPS.indexOf(stop) + by];
    if (by === undefined) return;
    event.preventDefault();
    if (next) goToStop(next);
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      data-stop={stop}
      aria-label={words[NEXT[stop]]}
      ref={ref}
      onClick={handleClick}
      onKeyDown={handleKey}
    />
  );
}
