import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** Everything the browser complained of, and every request that left the page's own origin. */
export interface Watched {
  readonly complaints: string[];
  readonly outside: string[];
}

/** What the browser says of a font or file that was fetched early, where the machine is too slow to use it within three seconds. */
const IS_SLOW = /was preloaded using link preload but not used/;

/** The tests' pages: they fail a test in which one complained on the console, broke, or asked another origin for anything. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, context, baseURL, hasTouch }, use) => {
      const watched: Watched = { complaints: [], outside: [] };
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !IS_SLOW.test(message.text()))
          watched.complaints.push(message.text());
      });
      context.on("weberror", (error) => watched.complaints.push(String(error.error())));
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== baseURL) watched.outside.push(request.url());
      });
      // The test before may have left the pointer over what this one looks at.
      if (!hasTouch) await page.mouse.move(0, 0);
      await use(watched);
      expect(watched.complaints).toEqual([]);
      expect(watched.outside).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Marks a test that is a sweep: of one more size, state or file beside others like it. `npm test` does not run it. */
export const SWEEP = { tag: "@sweeps" };

export const sweepIf = (isMore: boolean): Partial<typeof SWEEP> => (isMore ? SWEEP : {});

/** The landmarks of the page, by the names of the contract. */
export const regions = (page: Page): Record<"map" | "timeline" | "figures" | "evidence", Locator> => ({
  map: page.getByRole("region", { name: "Map", exact: true }),
  timeline: page.getByRole("region", { name: "Timeline", exact: true }),
  figures: page.getByRole("region", { name: "Figures", exact: true }),
  evidence: page.getByRole("region", { name: "Evidence", exact: true }),
});

/** The slider that holds the day. */
export const dayOf = (page: Page): Locator => page.getByRole("slider", { name: "Day", exact: true });

/** Waits until what comes after the first view is there and nothing moves any more: keys, focus, what is spoken, lanes, fonts. */
export async function untilReady(page: Page): Promise<void> {
  // However slow the machine: how fast the page opens is for the benchmark to say.
  await expect(page.getByRole("button", { name: "Keyboard help", exact: true })).toBeAttached({
    timeout: 30_000,
  });
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  // The map is drawn before it can be dragged.
  await expect(page.locator(".leaflet-container:not(.leaflet-touch-drag)")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

/** Types letters in one go: they are of one word, and what they lead to settles once, however busy the machine. */
export const typeAtOnce = (page: Page, text: string): Promise<void> =>
  page.evaluate((letters) => {
    for (const key of letters)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
  }, text);

/** Opens the page and waits until its figures are there, and what comes after them. */
export async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`/${search}`);
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible({ timeout: 30_000 });
  await untilReady(page);
}

/** Opens the page and waits until the map has its marks. */
export async function openMap(page: Page, search = ""): Promise<void> {
  await open(page, search);
  await expect(page.locator(".map-overlay [data-mark]").first()).toBeVisible({ timeout: 30_000 });
}

/** Unfolds how to read the map. */
export const openKey = (page: Page): Promise<void> => page.getByText("How to read the map").click();

/** Opens the part of the download dialog that makes pictures. */
export async function openPictures(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  await page.getByText("Picture", { exact: true }).click();
}

/** Where an element is in the window, in pixels. */
export async function boxOf(
  element: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error("It has no box.");
  return box;
}
