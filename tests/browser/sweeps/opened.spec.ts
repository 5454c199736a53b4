import type { Page } from "@playwright/test";
import { expect, open, regions, test, untilReady } from "../page.ts";
import { expectInWindow } from "../shell/onPage.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];

/** What lies over the page: popovers and dialogs that are open. */
const overPage = (page: Page) => page.locator(":popover-open:not(.tip), dialog[open]");

/** Presses what opens something, expects that wholly in the window, and closes it again. */
async function openAndClose(page: Page, opener: ReturnType<Page["locator"]>, name: string): Promise<void> {
  await opener.scrollIntoViewIfNeeded();
  await opener.click();
  await expectInWindow(overPage(page).first(), name);
  await page.keyboard.press("Escape");
  await expect(overPage(page)).toHaveCount(0);
}

for (const viewport of SIZES) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("lists, menus, tips and dialogs open wholly inside the window", async ({ page }) => {
      test.slow();
      await open(page, "?figure=none");
      const { map, timeline, figures } = regions(page);
      // Lists of several marks on the timeline.
      const groups = timeline.getByRole("button", { name: /^\d+ events, / });
      for (const at of [0, 1, 2]) await openAndClose(page, groups.nth(at), `group ${at}`);
      const cluster = map.getByRole("button", { name: /more places? near it$/ }).first();
      await page.evaluate(() => window.scrollTo({ top: 0 }));
      await openAndClose(page, cluster, "cluster");
      // The filter's menus.
      await figures.getByRole("button", { name: "Search and filter", exact: true }).click();
      for (const name of ["Country", "Measure", "Said by", "Evidence"])
        await openAndClose(page, figures.getByRole("button", { name, exact: true }), name);
      await openAndClose(page, page.getByRole("button", { name: "Language", exact: true }), "Language");
      await page.getByRole("button", { name: "Keyboard help", exact: true }).focus();
      await page.keyboard.press("Enter");
      await expectInWindow(overPage(page), "Keyboard help");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("button", { name: "Keyboard help", exact: true })).toBeFocused();
      // The legend stands on the map, whole or scrolling inside it.
      await page.evaluate(() => window.scrollTo({ top: 0 }));
      await map.getByText("How to read the map").click();
      await expectInWindow(map.locator(".map-legend"), "legend");
    });

    test("menus of the table open wholly inside the window", async ({ page }) => {
      await page.goto("/?view=table");
      await untilReady(page);
      const table = page.getByRole("region", { name: "Table", exact: true }).getByRole("search");
      for (const name of ["Country", "Measure", "Said by", "Evidence"])
        await openAndClose(page, table.getByRole("button", { name, exact: true }), name);
    });
  });
}

test("with scrollbars that take room, the page is as high as its window", async ({
  playwright,
  baseURL,
  launchOptions,
}) => {
  test.slow();
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
  const page = await browser.newPage();
  const sizes = (): Promise<unknown> =>
    page.evaluate(() => {
      const { scrollHeight, clientHeight, clientWidth, scrollWidth } = document.documentElement;
      return {
        high: scrollHeight - clientHeight,
        wide: scrollWidth - clientWidth,
        bar: innerWidth - clientWidth,
      };
    });
  for (const { width, height } of SIZES.slice(0, 2))
    for (const [name, search] of [
      ["the map", ""],
      ["the table", "?view=table"],
      ["a notice", "?day=never&country=XX"],
    ] as const)
      await test.step(`with ${name} at ${width} × ${height}`, async () => {
        await page.setViewportSize({ width, height });
        await page.goto(`${baseURL}/${search}`);
        await untilReady(page);
        await expect.poll(sizes).toEqual({ high: 0, wide: 0, bar: 0 });
      });
  await browser.close();
});

test("help opens on “?” in a part of the page, and nowhere else", async ({ page }) => {
  await open(page);
  const help = page.getByRole("dialog", { name: "Keyboard help", exact: true });
  await page.getByRole("link", { name: "Table", exact: true }).focus();
  await page.keyboard.press("?");
  await expect(help).toBeHidden();
  const row = regions(page).figures.getByRole("listitem").getByRole("button").first();
  await row.focus();
  await page.keyboard.press("?");
  await expect(help).toBeVisible();
  await expect(help.getByRole("heading", { name: "Map", exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();
  await regions(page).figures.getByRole("button", { name: "Search and filter", exact: true }).click();
  await regions(page).figures.getByRole("searchbox").fill("who?");
  await page.keyboard.press("?");
  await expect(help).toBeHidden();
});
