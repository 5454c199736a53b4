import type { Browser } from "playwright-core";
import { type Bytes, weigh } from "./bytes.ts";
import { openProfile, type Subject } from "./measure.ts";
import type { Watching } from "./watch.ts";

/** A phone of some years ago on a poor line: its processor this much slower, 1.6 Mbit/s, 150 ms to the server and back. */
const CPU = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SCREEN = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** Shifts are noted for so long after the first figure can be pressed. */
const REST_MS = 3000;

/** How a build opens on a phone: times in milliseconds, the shift as browsers reckon it. */
export interface PhoneRun {
  readonly bytes: Bytes;
  readonly firstContentfulPaint: number;
  /** When the first link of the opening leads to a figure, and when the first figure of the page itself can be pressed. */
  readonly firstLinkToFigure: number;
  readonly firstFigureClickable: number;
  readonly layoutShift: number;
  readonly loadLongestTask: number;
}

interface PhoneNotes {
  phoneNotes: { shift: number; link: number };
}

/** Runs in the page: notes every shift of the layout, and when a link of the opening can be pressed. */
function watchOpening(): void {
  const notes = { shift: 0, link: 0 };
  Object.assign(window, { phoneNotes: notes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  const look = (): void => {
    const link = document.querySelector('a[href^="?figure="]');
    const box = link?.getBoundingClientRect();
    const hit = box && document.elementFromPoint(box.left + 8, box.top + 8);
    const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
    if (isPainted && link && hit && link.contains(hit)) notes.link = performance.now();
    else if (!document.querySelector('section[aria-label="Map"]')) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Measures how one build opens on the phone, in a new clean profile. */
export async function measurePhone(browser: Browser, { origin, dist, search }: Subject): Promise<PhoneRun> {
  const { context, page, session, asked } = await openProfile(browser, origin, SCREEN, CPU);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await page.addInitScript(watchOpening);
  await page.goto(`${origin}/${search}`, { waitUntil: "commit" });
  await page.waitForFunction(() => (window as unknown as Watching).benchNotes.clickable > 0, null, {
    timeout: 120_000,
  });
  const files = asked();
  await page.waitForTimeout(REST_MS);
  const noted = await page.evaluate(() => {
    const { benchNotes, phoneNotes } = window as unknown as Watching & PhoneNotes;
    return {
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      clickable: benchNotes.clickable,
      longest: Math.max(0, ...benchNotes.longTasks.map(({ duration }) => duration)),
      ...phoneNotes,
    };
  });
  await context.close();
  return {
    bytes: weigh(dist, files),
    firstContentfulPaint: Math.round(noted.paint),
    firstLinkToFigure: Math.round(noted.link),
    firstFigureClickable: Math.round(noted.clickable),
    layoutShift: Math.round(noted.shift * 1000) / 1000,
    loadLongestTask: Math.round(noted.longest),
  };
}
