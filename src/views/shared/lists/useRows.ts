import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { usePrinting } from "./usePrinting.ts";

/** Lists of more rows than this have only the rows in sight in the page. */
const MOST_WHOLE = 500;
/** Rows kept above and below those in sight: enough that the Tab key always finds the next one. */
const BEYOND = 8;
/** The window moves in steps of this many rows, so that a scroll of some pixels changes nothing. */
const STEP = 4;

/** Which rows of a long list are in the page, `first` up to but without `end`, and how high each is, in pixels. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
  readonly height: number;
}

/** The row window for a viewport between `top` and `bottom`, of a list that begins at `listTop`, before clamping to the count. */
export function rowsInSight(
  listTop: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  height: number,
): RowWindow {
  const first = Math.floor((top - listTop) / height) - BEYOND;
  const end = Math.ceil((bottom - listTop) / height) + BEYOND;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  return { first: from, end: Math.max(from, Math.ceil(end / STEP) * STEP), height };
}

/** The part of a window that lies in a list of `count` rows. */
export function clampRows({ first, end, height }: RowWindow, count: number): RowWindow {
  const from = Math.min(first, Math.max(0, count - 1));
  return { first: from, end: Math.max(from, Math.min(end, count)), height };
}

/** What is seen of a list: the page's window, cut by the boxes around the list that scroll. */
function sightOf(list: HTMLElement): { top: number; bottom: number } {
  let [top, bottom] = [0, window.innerHeight];
  for (let box = list.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if (overflowY !== "auto" && overflowY !== "scroll") continue;
    const { top: boxTop, bottom: boxBottom } = box.getBoundingClientRect();
    top = Math.max(top, boxTop);
    bottom = Math.min(bottom, boxBottom);
  }
  return { top, bottom };
}

/**
 * Follows which rows of a long list are in sight; null for a list that is not long, and on paper. All rows are as high as the first element with
 * `data-row` in the list, `guess` pixels before there is one.
 */
export function useRows<E extends HTMLElement>(
  count: number,
  guess: number,
): [ref: (list: E | null) => void, rows: RowWindow | null] {
  const list = useRef<E | null>(null);
  const isPrinting = usePrinting();
  const isLong = count > MOST_WHOLE && !isPrinting;
  const [rows, setRows] = useState<RowWindow>({ first: 0, end: 2 * BEYOND, height: guess });
  const follow = useCallback(() => {
    const element = list.current;
    if (!element) return;
    const drawn = element.querySelector<HTMLElement>("[data-row]")?.getBoundingClientRect().height ?? 0;
    setRows((old) => {
      const height = drawn > 0 ? drawn : old.height;
      const next = rowsInSight(element.getBoundingClientRect().top, sightOf(element), height);
      const isSame = old.first === next.first && old.end === next.end && old.height === next.height;
      return isSame ? old : next;
    });
  }, []);
  // The count does not change which rows are in view, so a list that grows or shrinks is not measured again.
  useLayoutEffect(() => {
    if (!isLong) return;
    follow();
    const observer = new ResizeObserver(follow);
    if (list.current?.parentElement) observer.observe(list.current.parentElement);
    document.addEventListener("scroll", follow, { capture: true, passive: true });
    window.addEventListener("resize", follow);
    return () => {
      observer.disconnect();
      document.removeEventListener("scroll", follow, { capture: true });
      window.removeEventListener("resize", follow);
    };
  }, [isLong, follow]);
  const ref = useCallback((element: E | null) => {
    list.current = element;
  }, []);
  if (!isLong) return [ref, null];
  return [ref, clampRows(rows, count)];
}

/**
 * The positions of the rows in the page, rising: those of the window, and the one that has focus with its neighbours, so that focus is
 * not lost when it is scrolled out of sight and the Tab key goes on from it.
 */
export function positionsOf({ first, end }: RowWindow, count: number, focused: number): number[] {
  const inWindow = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  if (focused < 0) return inWindow;
  const near = [focused - 1, focused, focused + 1].filter(
    (at) => at >= 0 && at < count && (at < first || at >= end),
  );
  return [...near, ...inWindow].sort((a, b) => a - b);
}
