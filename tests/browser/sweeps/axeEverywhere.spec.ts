import type { Page } from "@playwright/test";
import { expectNothingFoundAt, type Size } from "../axe.ts";
import { expect, test } from "../page.ts";

/** Every size at which the page is laid out otherwise, or has least room. */
const SIZES: readonly Size[] = [
  [1440, 900],
  [1024, 768, "night"],
  [844, 390],
  [390, 844],
  [360, 740, "night"],
  [320, 640],
];

/** Each view and each panel. One country has rows, marks and documents enough: those of others are alike. */
const STATES = [
  "country=MN",
  "country=MN&figure=mn-entries-2022-09-30",
  "country=MN&event=decree",
  "country=MN&view=table",
  "country=MN&view=sources",
  "view=about",
  "view=story&story=how-many-left&step=8",
];

/** Opens the page in one language, and waits for what comes after the first view. */
async function openIn(page: Page, lang: string, state: string): Promise<void> {
  await page.goto(`/?lang=${lang}&${state}`);
  await expect(page.locator(".skip-links")).toBeAttached({ timeout: 30_000 });
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

for (const lang of ["en", "ru"])
  for (const state of STATES)
    test(`axe finds nothing at any size, by day and by night: ${lang}, ${state}`, async ({ page }) => {
      test.slow();
      await openIn(page, lang, state);
      for (const size of SIZES) {
        // A step of a story is shown on the map at the size that the window has then.
        if (state.includes("story")) {
          await page.setViewportSize({ width: size[0], height: size[1] });
          await openIn(page, lang, state);
        }
        await expectNothingFoundAt(page, size, `${lang}, ${state}`);
      }
    });
