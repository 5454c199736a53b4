import type { Locator, Page } from "@playwright/test";
import { expect, open, regions, sweepIf, test, untilReady } from "../page.ts";
import { expectFocusSeen, isUsual, SIZES } from "./onPage.ts";

/** Presses with the keyboard, as who has no other way. */
async function press(page: Page, target: Locator, after: string): Promise<void> {
  await target.focus();
  await target.press("Enter");
  await expectFocusSeen(page, after);
}

for (const viewport of SIZES) {
  test.describe(`${viewport.width} × ${viewport.height}`, sweepIf(!isUsual(viewport)), () => {
    test.use({ viewport });

    test("figures and the zoom: the focus is where the reader looks", async ({ page }) => {
      await open(page);
      const { map, evidence, figures } = regions(page);
      const row = figures.getByRole("button", { name: /entered Finland/ }).first();
      await test.step("a figure brings its evidence wherever it is pressed, also the open one", async () => {
        const heading = evidence.getByRole("heading", { name: /about 98,000 people/ });
        const places = [
          page.locator(".day-box").getByRole("button", { name: /^about 98,000 people entered Kazakhstan/ }),
          map.getByRole("button", { name: /^about 98,000 people entered Kazakhstan/ }),
        ];
        for (const place of places) {
          await page.evaluate(() => window.scrollTo({ top: 0 }));
          await place.first().focus();
          await place.first().press("Enter");
          await expect(heading).toBeFocused();
          await expect(heading).toBeInViewport();
          await expectFocusSeen(page, "the open figure");
        }
        await row.focus();
        await row.press("Enter");
        await expect(evidence.getByRole("heading").first()).toBeFocused();
        await expectFocusSeen(page, "a row");
      });
      await test.step("a closed figure gives the focus back, and so do Escape and Back", async () => {
        await press(page, evidence.getByRole("button", { name: "Close", exact: true }), "Close");
        await expect(row).toBeFocused();
        await page.goBack();
        await expectFocusSeen(page, "Back from Close");
        await row.focus();
        await row.press("Enter");
        await page.keyboard.press("Escape");
        await expectFocusSeen(page, "Escape");
        await expect(row).toBeFocused();
      });
      await test.step("the last step of the zoom keeps it", async () => {
        const zoom = map.getByRole("button", { name: "Zoom in", exact: true });
        await zoom.focus();
        await expect(async () => {
          await page.keyboard.press("Enter");
          expect(await zoom.isDisabled()).toBe(true);
        }).toPass({ intervals: [100], timeout: 30_000 });
        await expectFocusSeen(page, "the last zoom");
      });
    });

    test("what goes with its own button leaves the focus near", async ({ page }) => {
      await page.goto("/?country=KZ~GE&q=zzzz&day=2022-10-03&clock=never");
      await untilReady(page);
      await press(page, page.getByRole("button", { name: "Dismiss", exact: true }), "Dismiss");
      const { figures } = regions(page);
      await press(page, figures.getByRole("button", { name: /^Without the search/ }), "Without the search");
      await press(
        page,
        figures.getByRole("button", { name: "Remove Georgia", exact: true }),
        "Remove Georgia",
      );
      await press(page, figures.getByRole("button", { name: "Clear all", exact: true }), "Clear all");
    });

    test("“Go to” a day leads to the heading of what shows now", async ({ page }) => {
      await page.goto("/?figure=fi-entries-2022-09-30&day=2022-09-22");
      await untilReady(page);
      const { evidence } = regions(page);
      await press(page, evidence.getByRole("button", { name: /^Go to/ }), "Go to");
      await expect(evidence.getByRole("heading").first()).toBeFocused();
    });

    test("“Show all” and “Untick” lead on to a row", async ({ page }) => {
      await page.goto("/?view=sources");
      await untilReady(page);
      await press(page, page.getByRole("button", { name: /^Show all \d+ origins/ }), "Show all origins");
      await page.goto("/?view=table");
      await untilReady(page);
      const ticks = page.getByRole("table").getByRole("checkbox");
      await ticks.nth(0).check();
      await ticks.nth(1).check();
      await press(
        page,
        page.getByRole("button", { name: "Clear selection", exact: true }),
        "Clear selection",
      );
      await expect(ticks.nth(0)).toBeFocused();
      await page.getByRole("link", { name: "Map", exact: true }).click();
      await expect(regions(page).map).toBeVisible();
      await page.goBack();
      await expectFocusSeen(page, "Back to another view");
    });
  });
}
