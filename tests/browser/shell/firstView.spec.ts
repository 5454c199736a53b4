import type { Locator, Page } from "@playwright/test";
import { expect, open, sweepIf, test } from "../page.ts";
import { expectInWindow } from "./onPage.ts";

/** The map that phones keep at least: on a lower one numbers cover marks. */
const LEAST_MAP = 361;

/** What is in sight: the value, all of the claim, a line of the quote. On a low phone the map comes before the last. */
for (const [width, height, inSight] of [
  [360, 740, [true, true, false]],
  [390, 844, [true, true, true]],
  [430, 932, [true, true, true]],
  [844, 390, [true, true, true]],
] as const)
  for (const language of ["en", "ru"])
    test(
      `${width} × ${height}, ${language}: what a reader sees first, and upright at most five screens in all`,
      sweepIf(width !== 390),
      async ({ browser, baseURL }) => {
        const page = await browser.newPage({ viewport: { width, height }, hasTouch: true, isMobile: true });
        await page.goto(`${baseURL}/?lang=${language}`);
        await expect(page.locator(".take button")).toHaveCount(4, { timeout: 30_000 });
        await expect(page.locator(".list-panel .moves")).toHaveCount(3);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        await page.evaluate(() => document.fonts.ready.then(() => {}));
        /** What of the evidence is in sight above the days. */
        const seen = (): Promise<readonly boolean[]> =>
          page.evaluate(() => {
            const days = document.querySelector(".timeline-head")?.getBoundingClientRect().top ?? 0;
            return [".big-value", ".claim", ".piece blockquote"].map((name) => {
              const element = document.querySelector(`.evidence ${name}`);
              if (!element) return false;
              const range = document.createRange();
              const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
              const lines: DOMRect[] = [];
              while (texts.nextNode()) {
                range.selectNodeContents(texts.currentNode);
                lines.push(...range.getClientRects());
              }
              // All of the claim; of a quote the first line.
              const last = name === ".claim" ? lines.at(-1) : lines[0];
              return last !== undefined && last.top > 0 && last.bottom <= days;
            });
          });
        await expect.poll(seen).toEqual(inSight);
        const map = await page.locator(".map").boundingBox();
        if (height > width) expect(map?.height).toBeGreaterThan(LEAST_MAP);
        // On its side a phone is so low that the evidence of one figure takes more.
        if (height > width)
          await expect
            .poll(() => page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight))
            .toBeLessThanOrEqual(5);
        await page.close();
      },
    );

/** A dialog stays open, in the window and as it was filled in, where the page becomes another layout; then Escape closes it. */
async function staysOpen(page: Page, dialog: Locator, isAsItWas: () => Promise<void>): Promise<void> {
  for (const [width, height] of [
    [600, 900],
    [844, 390],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator(".header .take")).toHaveCount(width > 1000 ? 1 : 0);
    await expectInWindow(dialog, `the dialog at ${width} × ${height}`);
    await isAsItWas();
    await expect.poll(() => dialog.evaluate((element) => element.matches(":modal"))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

test("a dialog of the page's buttons stays open, with what was typed, where the page becomes another layout", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page);
  await page.getByRole("button", { name: "Open data", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Open data", exact: true });
  const address = dialog.getByRole("textbox");
  await address.fill("https://example.org/other.json");
  await staysOpen(page, dialog, () => expect(address).toHaveValue("https://example.org/other.json"));
});

test("the dialog of the open record stays open, with what was chosen, where the page becomes another layout", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page);
  await page.getByRole("button", { name: "Cite", exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: "Cite", exact: true });
  const form = dialog.getByRole("combobox");
  await form.selectOption("bibtex");
  await form.focus();
  await staysOpen(page, dialog, async () => {
    await expect(form).toHaveValue("bibtex");
    await expect(form).toBeFocused();
  });
});

test("at 1024 × 768 nothing of the timeline is cut, nor of the head of the page, in both languages", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const language of ["en", "ru"]) {
    await page.goto(`/?lang=${language}`);
    await expect(page.locator(".overview")).toBeVisible({ timeout: 30_000 });
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const cut = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        [".timeline", ".header"].map((name) => {
          const box = document.querySelector(name);
          return box ? box.scrollHeight - box.clientHeight + box.scrollWidth - box.clientWidth : -1;
        }),
      );
    await expect.poll(cut).toEqual([0, 0]);
    // One row of controls, all of it as high as its clock.
    await expect
      .poll(async () => (await page.locator(".timeline-controls").boundingBox())?.height)
      .toBeLessThan(48);
  }
});
