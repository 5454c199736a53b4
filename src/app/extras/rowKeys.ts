import { keyTarget } from "../../views/shared/input/sliderKeys.ts";

/** How far the Page keys go. */
const PAGE = 10;
/** Letters that follow each other within this time, in milliseconds, are one beginning. */
const TYPING_MS = 700;
/** How many frames a row that comes into the page by scrolling is waited for. */
const MOST_FRAMES = 30;
const CONTROLS = ["button", "input", "summary"].join();
const ROWS = "[data-at], [data-below]";

/** The last position of a list. */
const lastOf = (list: HTMLElement): number => Number(list.dataset.rows) - 1;

/** The position of a row in its list. */
const positionOf = (list: HTMLElement, { dataset: { at, below } }: HTMLElement): number =>
  at === undefined ? lastOf(list) - Number(below) : Number(at);

/** The nearest box around an element that scrolls up and down. */
function scrollerOf(element: Element): Element {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if ((overflowY === "auto" || overflowY === "scroll") && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Focuses a control of a row. A row that is not in the page is scrolled to first, by the height of those that are. */
function focusRow(list: HTMLElement, from: HTMLElement, at: number, column: number, frames = 0): void {
  const row = list.querySelector(`[data-at="${at}"], [data-below="${lastOf(list) - at}"]`);
  const control = row?.querySelectorAll<HTMLElement>(CONTROLS)[column];
  if (control) {
    control.focus();
    return;
  }
  if (frames === 0) {
    const { height } = from.getBoundingClientRect();
    scrollerOf(list).scrollBy({ top: (at - positionOf(list, from)) * height, behavior: "instant" });
  }
  if (frames < MOST_FRAMES) requestAnimationFrame(() => focusRow(list, from, at, column, frames + 1));
}

/** The position of the next row in the page with a word that begins as typed; a longer beginning may stay where it is. */
function rowTyped(list: HTMLElement, at: number, typed: string): number | null {
  const rows = [...list.querySelectorAll<HTMLElement>(ROWS)];
  const here = rows.findIndex((row) => positionOf(list, row) === at) + (typed.length > 1 ? 0 : 1);
  const next = [...rows.slice(here), ...rows.slice(0, here)].find((row) =>
    ` ${row.textContent.toLowerCase()}`.includes(` ${typed}`),
  );
  return next ? positionOf(list, next) : null;
}

/**
 * Moves the focus between the rows of lists that are one stop of the Tab key: by arrows, Page keys, Home and End, and by the first letters
 * of a word. Returns what stops that.
 */
export function followRowKeys(): () => void {
  let typed = "";
  let typedAt = 0;
  const onKey = (event: KeyboardEvent): void => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (!(target instanceof Element) || event.defaultPrevented || altKey || ctrlKey || metaKey) return;
    // The folded content of a row is not part of the list.
    if (target.closest("details > :not(summary)")) return;
    const row = target.closest<HTMLElement>(ROWS);
    const list = row?.closest<HTMLElement>("[data-rows]");
    const column = row ? [...row.querySelectorAll(CONTROLS)].indexOf(target) : -1;
    if (!row || !list || column < 0) return;
    const at = positionOf(list, row);
    let to: number | null = null;
    if (/^[\p{L}\p{N}]$/u.test(key)) {
      typed = event.timeStamp - typedAt < TYPING_MS ? typed + key.toLowerCase() : key.toLowerCase();
      typedAt = event.timeStamp;
      to = rowTyped(list, at, typed);
    } else if (key !== "ArrowLeft" && key !== "ArrowRight") {
      to = keyTarget(event, at, { least: 0, most: lastOf(list), page: PAGE, down: 1 });
    }
    if (to === null) return;
    event.preventDefault();
    focusRow(list, row, to, column);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
