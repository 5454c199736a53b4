import type { Page } from "playwright-core";

/** Runs in the page before anything else: notes long tasks, the moment when a figure can first be clicked, and the one when the first mark is on the map. */
export function watchLoad(): void {
  const notes = { longTasks: [] as { start: number; duration: number }[], clickable: 0, mapMark: 0 };
  Object.assign(window, { benchNotes: notes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      notes.longTasks.push({ start: entry.startTime, duration: entry.duration });
  }).observe({ type: "longtask", buffered: true });
  const lookForMark = (): void => {
    const mark = document.querySelector('section[aria-label="Map"] button[aria-label*=" 2022"]');
    if (mark) notes.mapMark = performance.now();
    else requestAnimationFrame(lookForMark);
  };
  requestAnimationFrame(lookForMark);
  const look = (): void => {
    for (const name of ["Map", "Figures"]) {
      const button = document.querySelector(
        `section[aria-label="${name}"] button[aria-label*=" 2022"], section[aria-label="${name}"] li button`,
      );
      const box = button?.getBoundingClientRect();
      const hit =
        box && document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10));
      if (button && hit && (button === hit || button.contains(hit))) {
        notes.clickable = performance.now();
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: notes every frame with the day that is shown, and every move of the pointer, also those that came together. */
export function watchFrames(): void {
  const frames: { at: number; day: string | null }[] = [];
  const moves: { at: number; x: number }[] = [];
  const slider = document.querySelector('[role="slider"][aria-label="Day"]');
  const state = { frames, moves, isOn: true };
  Object.assign(window, { benchFrames: state });
  const note = (at: number): void => {
    frames.push({ at, day: slider?.getAttribute("aria-valuenow") ?? null });
    if (state.isOn) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  const watch = (event: PointerEvent): void => {
    const all = event.getCoalescedEvents();
    for (const one of all.length > 0 ? all : [event]) moves.push({ at: one.timeStamp, x: one.clientX });
  };
  window.addEventListener("pointermove", watch, { capture: true });
}

/** What the page then has noted. */
export interface Watching {
  benchNotes: { longTasks: { start: number; duration: number }[]; clickable: number; mapMark: number };
  benchFrames: {
    frames: { at: number; day: string | null }[];
    moves: { at: number; x: number }[];
    isOn: boolean;
  };
}

/** The longest task of the page from a moment of its clock on; 0 where none was longer than 50 ms. */
export function longestSince(page: Page, since: number): Promise<number> {
  return page.evaluate((since) => {
    const tasks = (window as unknown as Watching).benchNotes.longTasks;
    return Math.max(0, ...tasks.filter(({ start }) => start >= since).map(({ duration }) => duration));
  }, since);
}

/** The time by the page's clock. */
export const clockOf = (page: Page): Promise<number> => page.evaluate(() => performance.now());
