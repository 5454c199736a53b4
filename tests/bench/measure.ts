import type { Browser, Page } from "playwright-core";
import { type Bytes, weigh } from "./bytes.ts";

/** One measurement of one build; times in milliseconds, heap in megabytes. */
export interface Run {
  readonly bytes: Bytes;
  readonly firstContentfulPaint: number;
  readonly firstFigureClickable: number;
  readonly loadLongTasks: number;
  readonly loadLongestTask: number;
  readonly scrubFrameMedian: number;
  readonly scrubFrameP95: number;
  readonly scrubFrameMax: number;
  readonly scrubLongTasks: number;
  readonly movesPainted: number;
  readonly frozenAfterRelease: number;
  readonly clickToQuote: number;
  /** The longest task while a word is typed into the search, and the longest while a country is asked for. */
  readonly searchLongestTask: number;
  readonly filterLongestTask: number;
  /** JavaScript objects of the page after a collection of garbage, and bytes that it holds outside of them. */
  readonly heap: number;
  readonly outsideHeap: number;
}

/** The peers were measured with as many moves, as far apart. */
const MOVES = 72;
const MOVE_EVERY_MS = 25;

/** Runs in the page before anything else: notes long tasks, and the moment when a figure can first be clicked. */
function watchLoad(): void {
  const notes = { longTasks: [] as { start: number; duration: number }[], clickable: 0 };
  Object.assign(window, { benchNotes: notes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      notes.longTasks.push({ start: entry.startTime, duration: entry.duration });
  }).observe({ type: "longtask", buffered: true });
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
function watchFrames(): void {
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

interface Watching {
  benchNotes: { longTasks: { start: number; duration: number }[]; clickable: number };
  benchFrames: {
    frames: { at: number; day: string | null }[];
    moves: { at: number; x: number }[];
    isOn: boolean;
  };
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
const round = (n: number): number => Math.round(n * 10) / 10;

async function scrub(page: Page) {
  const slider = page.getByRole("slider", { name: "Day", exact: true });
  await slider.focus();
  const boxAfter = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(600);
    return slider.boundingBox();
  };
  await boxAfter("Home");
  const second = await boxAfter("ArrowRight");
  const thumb = await boxAfter("Home");
  const track = await slider.locator("xpath=..").boundingBox();
  if (!thumb || !track || !second) throw new Error("The timeline has no slider or no track to drag on.");
  const y = thumb.y + thumb.height / 2;
  const from = thumb.x + thumb.width / 2;
  const to = track.x + track.width - 4;
  const dayWidth = second.x + second.width / 2 - from;
  await page.mouse.move(from, y);
  await page.mouse.down();
  const startedAt = await page.evaluate(() => performance.now());
  await page.evaluate(watchFrames);
  // There and back, so that no move stands still.
  const xOf = (move: number): number =>
    Math.round(from + (to - from) * (move <= MOVES / 2 ? move / (MOVES / 2) : 2 - move / (MOVES / 2)));
  for (let move = 1; move <= MOVES; move++) {
    const due = Date.now() + MOVE_EVERY_MS;
    await page.mouse.move(xOf(move), y);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - Date.now())));
  }
  const releasedAt = await page.evaluate(() => performance.now());
  await page.mouse.up();
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    (window as unknown as Watching).benchFrames.isOn = false;
  });
  // The day that each move asks for: days lie side by side, and the slider stands on the middle of the first.
  const asked = Array.from({ length: MOVES }, (_, i): [x: number, day: string] => {
    const x = xOf(i + 1);
    return [x, String(Math.max(0, Math.round((x - from) / dayWidth)))];
  });
  return page.evaluate(
    ({ startedAt, releasedAt, asked, grace }) => {
      const { benchNotes, benchFrames } = window as unknown as Watching;
      const during = benchFrames.frames.filter((frame) => frame.at >= startedAt && frame.at <= releasedAt);
      const gaps = during.slice(1).map((frame, i) => frame.at - (during[i]?.at ?? 0));
      const after = benchFrames.frames.filter((frame) => frame.at > releasedAt);
      const afterGaps = after.slice(1).map((frame, i) => frame.at - (after[i]?.at ?? 0));
      // A move is painted when the day that it asks for is on the screen before the next move has grown old.
      const { frames, moves } = benchFrames;
      let seen = 0;
      const made = asked.map(([x]) => {
        const at = moves.findIndex((move, i) => i >= seen && Math.abs(move.x - x) <= 1);
        seen = Math.max(seen, at + 1);
        return moves[at]?.at ?? Number.NaN;
      });
      const painted = asked.filter(([, day], i) => {
        const until = (made[i + 1] ?? releasedAt) + grace;
        return frames.some(({ at, day: shown }) => shown === day && at >= (made[i] ?? 0) && at <= until);
      }).length;
      return {
        gaps: gaps.sort((a, b) => a - b),
        painted,
        frozen: Math.max(0, ...afterGaps.filter((gap) => gap > 50)),
        longTasks: benchNotes.longTasks.filter((task) => task.start >= startedAt && task.start <= releasedAt)
          .length,
      };
    },
    { startedAt, releasedAt, asked, grace: MOVE_EVERY_MS },
  );
}

async function clickToQuote(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const rows = [...document.querySelectorAll<HTMLButtonElement>('section[aria-label="Figures"] li button')];
    const row = rows.find((button) => button.getAttribute("aria-current") === null);
    const panel = document.querySelector('section[aria-label="Evidence"]');
    if (!row || !panel) return Number.NaN;
    const before = panel.querySelector("h2")?.textContent;
    const started = performance.now();
    row.click();
    while (panel.querySelector("h2")?.textContent === before && performance.now() - started < 60_000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - started;
  });
}

/** The longest task of the page from a moment of its clock on; 0 where none was longer than 50 ms. */
function longestSince(page: Page, since: number): Promise<number> {
  return page.evaluate((since) => {
    const tasks = (window as unknown as Watching).benchNotes.longTasks;
    return Math.max(0, ...tasks.filter(({ start }) => start >= since).map(({ duration }) => duration));
  }, since);
}

const clockOf = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Types a word into the search, takes it away, then asks for a country. */
async function searchAndFilter(page: Page) {
  const list = page.getByRole("region", { name: "Figures", exact: true });
  const toggle = list.getByRole("button", { name: "Search and filter" });
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await toggle.click();
  const box = list.getByRole("searchbox");
  const typedFrom = await clockOf(page);
  await box.click();
  await page.keyboard.type("tbilisi", { delay: 60 });
  await page.waitForTimeout(800);
  const search = await longestSince(page, typedFrom);
  await box.fill("");
  await page.waitForTimeout(800);
  const askedFrom = await clockOf(page);
  await list.locator("details.facet > summary").first().click();
  await list.locator("details.facet input").first().click();
  await page.waitForTimeout(800);
  return { search, filter: await longestSince(page, askedFrom) };
}

/** Measures one build, served at `origin` from `dist`, in a new clean profile. */
export async function measure(browser: Browser, origin: string, dist: string, search: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const paths = new Set<string>();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) paths.add(url.pathname);
  });
  // The runner names functions through a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (f) => f");
  await page.addInitScript(watchLoad);
  await page.goto(`${origin}/${search}`);
  await page.waitForFunction(() => (window as unknown as Watching).benchNotes.clickable > 0, null, {
    timeout: 120_000,
  });
  await page.waitForTimeout(1000);
  const bytes = weigh(
    dist,
    [...paths].filter((path) => !path.endsWith("favicon.ico")),
  );
  const load = await page.evaluate(() => {
    const { longTasks, clickable } = (window as unknown as Watching).benchNotes;
    return {
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      clickable,
      longTasks: longTasks.length,
      longest: Math.max(0, ...longTasks.map((task) => task.duration)),
    };
  });
  const drag = await scrub(page);
  const click = await clickToQuote(page);
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  const asked = await searchAndFilter(page);
  await context.close();
  return {
    bytes,
    firstContentfulPaint: round(load.paint),
    firstFigureClickable: round(load.clickable),
    loadLongTasks: load.longTasks,
    loadLongestTask: round(load.longest),
    scrubFrameMedian: round(quantile(drag.gaps, 0.5)),
    scrubFrameP95: round(quantile(drag.gaps, 0.95)),
    scrubFrameMax: round(drag.gaps.at(-1) ?? 0),
    scrubLongTasks: drag.longTasks,
    movesPainted: drag.painted,
    frozenAfterRelease: round(drag.frozen),
    clickToQuote: round(click),
    searchLongestTask: round(asked.search),
    filterLongestTask: round(asked.filter),
    heap: round(usedSize / 1_000_000),
    outsideHeap: round(backingStorageSize / 1_000_000),
  };
}
