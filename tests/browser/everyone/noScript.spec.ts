import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectNothingByDayAndNight } from "../axe.ts";
import { SWEEP } from "../page.ts";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** The built page as a browser shows it that runs no scripts. */
async function openWithoutScripts(
  browser: Browser,
  baseURL: string | undefined,
  size = SIZES[0],
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(size && { viewport: size }) });
  const page = await context.newPage();
  await page.goto(`${baseURL}/`);
  return page;
}

for (const size of SIZES) {
  test(`without JavaScript the first screen of ${size.width} px leads to the record as text and as data`, async ({
    browser,
    baseURL,
  }) => {
    const page = await openWithoutScripts(browser, baseURL, size);
    await expect(page.getByRole("heading", { level: 1, name: "Crossings" })).toBeInViewport({ ratio: 1 });
    const said = page.locator("noscript p");
    await expect(said).toBeInViewport({ ratio: 1 });
    for (const name of ["The whole record as text", "data/exodus-2022.json"])
      await expect(said.getByRole("link", { name })).toBeInViewport({ ratio: 1 });
    for (const name of [
      /^about 98,000 people entered Kazakhstan/,
      /entered Georgia/,
      /entered Finland/,
      /entered Mongolia/,
    ])
      await expect(page.getByRole("link", { name }).first()).toBeInViewport({ ratio: 1 });
    for (const path of ["data/exodus-2022.json", "data/dataset.schema.json"])
      expect((await page.request.get(`${baseURL}/${path}`)).ok()).toBe(true);
    await page.context().close();
  });
}

test("the record as text is complete, and each figure can be led to", async ({ browser, baseURL }) => {
  const page = await openWithoutScripts(browser, baseURL);
  const { figures } = await (await page.request.get(`${baseURL}/data/exodus-2022.json`)).json();
  await page.getByRole("link", { name: "The whole record as text", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^The exodus from Russia/);
  // The page is long, and may still be coming.
  await expect(page.getByRole("main").locator(".entry[id]:not([id*=':'])")).toHaveCount(figures.length);
  await page.goto(`${baseURL}/record.html#kz-entries-2022-09-27`);
  const entry = page.locator("#kz-entries-2022-09-27");
  await expect(entry.getByRole("heading", { level: 3 })).toBeInViewport({ ratio: 1 });
  await expect(entry.getByText("around 98,000").first()).toBeVisible();
  await page.context().close();
});

test(
  "the record as text is fit for everyone on a phone, by day and by night",
  SWEEP,
  async ({ browser, baseURL }) => {
    test.slow();
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(`${baseURL}/record.html`);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // The countries are alike: all of them would keep the checker for a minute.
    await page
      .locator("main > section:nth-child(n + 3):not(:nth-last-child(-n + 2))")
      .evaluateAll((sections) => {
        for (const section of sections) section.remove();
      });
    await page.locator(".entry:nth-of-type(n + 12)").evaluateAll((entries) => {
      for (const entry of entries) entry.remove();
    });
    await expectNothingByDayAndNight(page, "record.html");
    expect(complaints).toEqual([]);
    await context.close();
  },
);
