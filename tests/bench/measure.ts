import type { Browser, BrowserContextOptions } from "playwright-core";
import { type Bytes, weigh } from "./bytes.ts";
import { scrub } from "./scrub.ts";
import type { Sent } from "./sizes.ts";
import { clickToQuote, panAndZoom, searchAndFilter } from "./tasks.ts";
import { type Watching, watchLoad } from "./watch.ts";

/** One measurement of one build; times in milliseconds, heap in megabytes. */
export interface Run {
  readonly bytes: Bytes;
  readonly firstContentfulPaint: number;
  readonly firstFigureClickable: number;
  /** What of a generated dataset had been sent by then. */
  readonly datasetMegabytes: number;
  readonly firstMapMark: number;
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
  /** The longest while the map is dragged, and while it is zoomed. */
  readonly panLongestTask: number;
  readonly zoomLongestTask: number;
  /** JavaScript objects of the page after a collection of garbage, and bytes that it holds outside of them. */
  readonly heap: number;
  readonly outsideHeap: number;
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
const round = (n: number): number => Math.round(n * 10) / 10;

/** What is measured: the build of `dist`, served at `origin`, with an address's query, on a processor slowed down `cpu` times. */
export interface Subject {
  readonly origin: string;
  readonly dist: string;
  readonly search: string;
  readonly cpu: number;
  /** What of the datasets has been sent. */
  readonly sent: Sent;
}

/** Opens a page in a new clean profile, with its processor slowed down and its load watched; `asked` tells which files of the build it has asked for. */
export async function openProfile(
  browser: Browser,
  origin: string,
  screen: BrowserContextOptions,
  cpu: number,
) {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  const paths = new Set<string>();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) paths.add(url.pathname);
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  // The runner names functions through a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (f) => f");
  await page.addInitScript(watchLoad);
  const isOfBuild = (path: string): boolean => !path.endsWith("favicon.ico") && !path.startsWith("/bench/");
  return { context, page, session, asked: () => [...paths].filter(isOfBuild) };
}

/** Measures one build in a new clean profile. Only the page is slowed down: its workers are not. */
export async function measure(browser: Browser, { origin, dist, search, cpu, sent }: Subject): Promise<Run> {
  const screen = { viewport: { width: 1440, height: 900 } };
  const { context, page, session, asked } = await openProfile(browser, origin, screen, cpu);
  sent.bytes = 0;
  await page.goto(`${origin}/${search}`);
  await page.waitForFunction(() => (window as unknown as Watching).benchNotes.clickable > 0, null, {
    timeout: 120_000,
  });
  const dataset = sent.bytes;
  await page.waitForTimeout(1000);
  const bytes = weigh(dist, asked());
  const load = await page.evaluate(() => {
    const { longTasks, clickable, mapMark } = (window as unknown as Watching).benchNotes;
    return {
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      clickable,
      mapMark,
      longTasks: longTasks.length,
      longest: Math.max(0, ...longTasks.map((task) => task.duration)),
    };
  });
  const drag = await scrub(page);
  const click = await clickToQuote(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  const moved = await panAndZoom(page);
  const searched = await searchAndFilter(page);
  await context.close();
  return {
    bytes,
    firstContentfulPaint: round(load.paint),
    firstFigureClickable: round(load.clickable),
    datasetMegabytes: round(dataset / 1_000_000),
    firstMapMark: round(load.mapMark),
    loadLongTasks: load.longTasks,
    loadLongestTask: round(load.longest),
    scrubFrameMedian: round(quantile(drag.gaps, 0.5)),
    scrubFrameP95: round(quantile(drag.gaps, 0.95)),
    scrubFrameMax: round(drag.gaps.at(-1) ?? 0),
    scrubLongTasks: drag.longTasks,
    movesPainted: drag.painted,
    frozenAfterRelease: round(drag.frozen),
    clickToQuote: round(click),
    searchLongestTask: round(searched.search),
    filterLongestTask: round(searched.filter),
    panLongestTask: round(moved.pan),
    zoomLongestTask: round(moved.zoom),
    heap: round(usedSize / 1_000_000),
    outsideHeap: round(backingStorageSize / 1_000_000),
  };
}
