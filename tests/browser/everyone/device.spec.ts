import type { BrowserContext, Page } from "@playwright/test";
import { expect, open, regions, test } from "../page.ts";

/** All that a page can leave on a device. */
async function leftBehind(page: Page, context: BrowserContext): Promise<unknown> {
  const inPage = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...inPage, cookies: await context.cookies() };
}

// What is left on the device is what these tests are about: each has a device of its own.
test.use({ reuseContext: false });

const NOTHING = { local: {}, session: {}, caches: [], databases: [], workers: 0, cookies: [] };
const NOTE = /The site can’t be reached. This is the copy on your device/;

test("a visit leaves nothing on the device", async ({ page, context }) => {
  await open(page);
  await regions(page).figures.getByRole("button").nth(2).click();
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await page.getByRole("button", { name: "Night", exact: true }).click();
  await page.getByRole("link", { name: "About", exact: true }).click();
  await expect(page.getByRole("button", { name: "Keep this page on my device", exact: true })).toBeVisible();
  expect(await leftBehind(page, context)).toEqual(NOTHING);
});

test("the page is kept on the device when the reader wants it, says where it is the kept copy, and goes again", async ({
  page,
  context,
  watched,
}) => {
  test.slow();
  await page.goto("/?view=about");
  await expect(
    page.getByText(/Kept, the page takes \d+\.\d MB and opens without a connection/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Keep this page on my device", exact: true }).click();
  await expect(page.getByText("The page is kept on this device.")).toBeVisible({ timeout: 90_000 });

  await context.setOffline(true);
  await open(page, "?figure=kz-exits-2022-09-27");
  await expect(page.getByText(NOTE)).toContainText(/version \d+\.\d+\.\d+ of the record/);
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await page.goto("/record.html");
  await expect(page.getByText(/^The site can’t be reached: this is the copy/)).toBeVisible();
  // The browser complains of each request that the site does not answer.
  watched.complaints.splice(0);

  await context.setOffline(false);
  await open(page);
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await page.getByRole("link", { name: "About", exact: true }).click();
  await page.getByRole("button", { name: "Remove it", exact: true }).click();
  await expect(page.getByText(/Removed: nothing of this page is stored/)).toBeVisible();
  expect(await leftBehind(page, context)).toEqual(NOTHING);
  await open(page);
  expect(await leftBehind(page, context)).toEqual(NOTHING);
});

test("what does not come whole is not kept", async ({ page, context }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new TypeError("A bad HTTP response code (404)"));
  });
  await page.goto("/?view=about");
  await page.getByRole("button", { name: "Keep this page on my device", exact: true }).click();
  await expect(page.getByText(/Not all of the page came, so nothing was kept/)).toBeVisible();
  expect(await leftBehind(page, context)).toEqual(NOTHING);
});

test("colours are remembered only if the reader wants it, and are forgotten again", async ({
  page,
  context,
}) => {
  await page.goto("/?view=about");
  const remember = page.getByRole("checkbox", { name: "Remember on this device", exact: true });
  await expect(remember).toBeDisabled();
  await page.getByRole("radio", { name: "Dark", exact: true }).check();
  await expect(page).toHaveURL(/theme=dark/);
  expect(await leftBehind(page, context)).toEqual(NOTHING);
  await remember.check();
  await expect(page).not.toHaveURL(/theme=/);

  await open(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Day", exact: true }).click();
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await open(page, "?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.goto("/?view=about");
  await remember.uncheck();
  expect(await leftBehind(page, context)).toEqual(NOTHING);
});

test("the button of colours goes through the other, the own and the system’s", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  const html = page.locator("html");
  await page.getByRole("button", { name: "Day", exact: true }).click();
  await expect(html).toHaveAttribute("data-theme", "light");
  await page.getByRole("button", { name: "Night", exact: true }).click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "System", exact: true }).click();
  await expect(html).not.toHaveAttribute("data-theme");
});

test("a reader who wants no steps in the history leaves none", async ({ page }) => {
  await page.goto("/?view=about");
  await page.getByRole("checkbox", { name: "Leave no steps in my history", exact: true }).check();
  await expect(page).toHaveURL(/steps=none/);
  const before = await page.evaluate(() => history.length);
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await regions(page).figures.getByRole("button").nth(2).click();
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page).toHaveURL(/view=table/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});
