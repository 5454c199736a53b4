import type { Locator, Page } from "playwright-core";
import { clockOf, longestSince } from "./watch.ts";

/** Opens a figure of the list, and waits until its evidence is on the screen: how long that took, in milliseconds. */
export async function clickToQuote(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const rows = [...document.querySelectorAll<HTMLButtonElement>('section[aria-label="Figures"] li button')];
    const row = rows.find((button) => button.getAttribute("aria-current") === null);
    const panel = document.querySelector('section[aria-label="Evidence"]');
    if (!row || !panel) return Number.NaN;
    const before = panel.querySelector("h2")?.textContent;
    const started = performance.now();
    row.click();
    const isOpen = (): boolean =>
      panel.querySelector("h2")?.textContent !== before && panel.querySelector("cite") !== null;
    while (!isOpen() && performance.now() - started < 60_000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - started;
  });
}

/** Clicks at once: the runner's own click first waits until the page is at rest, which a slow page may not be for long. */
const press = (target: Locator): Promise<void> =>
  target.evaluate((element) => (element as HTMLElement).click());

/** The menus of the filter, as popovers and as older builds have them. */
const MENUS = {
  button: "button[popovertarget], details.facet > summary",
  choice: "[popover] input, details.facet input",
};

/** Types a word into the search, takes it away, then asks for a country. */
export async function searchAndFilter(page: Page) {
  const list = page.getByRole("region", { name: "Figures", exact: true });
  const toggle = list.getByRole("button", { name: "Search and filter" });
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await press(toggle);
  const box = list.getByRole("searchbox");
  const typedFrom = await clockOf(page);
  await box.focus();
  await page.keyboard.type("tbilisi", { delay: 60 });
  await page.waitForTimeout(800);
  const search = await longestSince(page, typedFrom);
  await box.fill("");
  await page.waitForTimeout(800);
  const askedFrom = await clockOf(page);
  await press(list.locator(MENUS.button).first());
  await press(list.locator(MENUS.choice).first());
  await page.waitForTimeout(800);
  return { search, filter: await longestSince(page, askedFrom) };
}

/** Drags the map, then zooms in three times and out again: the longest task of each. */
export async function panAndZoom(page: Page) {
  const map = page.getByRole("region", { name: "Map", exact: true });
  const box = await map.boundingBox();
  if (!box) throw new Error("The page has no map to drag.");
  const draggedFrom = await clockOf(page);
  const [x, y] = [box.x + box.width * 0.7, box.y + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= 40; move++) {
    await page.mouse.move(x - move * 6, y + move * 2);
    await page.waitForTimeout(25);
  }
  await page.mouse.up();
  await page.waitForTimeout(600);
  const pan = await longestSince(page, draggedFrom);
  const zoomedFrom = await clockOf(page);
  for (const name of ["Zoom in", "Zoom in", "Zoom in", "Zoom out", "Zoom out", "Zoom out"]) {
    await press(map.getByRole("button", { name, exact: true }));
    await page.waitForTimeout(500);
  }
  return { pan, zoom: await longestSince(page, zoomedFrom) };
}
