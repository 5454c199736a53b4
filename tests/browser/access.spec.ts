import { expectNothingByDayAndNight } from "./axe.ts";
import { dayOf, expect, open, openMap, regions, test, untilReady } from "./page.ts";

// Every other state is in the sweeps (axeViews).
for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`axe finds nothing in the first view, and nothing is wider than ${width} × ${height}`, async ({
    page,
  }) => {
    // Axe reads every one of some thousand elements.
    test.slow();
    await page.setViewportSize({ width, height });
    await page.goto("/");
    await untilReady(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectNothingByDayAndNight(page, "");
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("one finger on the map scrolls the page", async ({ page }) => {
    await open(page);
    await expect(regions(page).map.locator(".leaflet-container")).toHaveCSS("touch-action", /pan-y/);
  });
});

test("the whole page is reached by Tab, and the map is left again", async ({ page }) => {
  // The map comes after the list, and has a stop once it has marks.
  await openMap(page, "?day=2022-09-22");
  const reached = new Set<string>();
  for (let presses = 0; presses < 150 && !reached.has("Figures"); presses++) {
    await page.keyboard.press("Tab");
    const region = await page.evaluate(() =>
      document.activeElement?.closest("section[aria-label]")?.getAttribute("aria-label"),
    );
    if (region) reached.add(region);
  }
  expect([...reached]).toEqual(expect.arrayContaining(["Map", "Timeline", "Evidence", "Figures"]));
});

test("the page runs under a strict policy", async ({ page }) => {
  await open(page);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe/);
  await dayOf(page).focus();
  await page.keyboard.press("End");
  await expect(dayOf(page)).not.toHaveAttribute("aria-valuenow", "6");
});
