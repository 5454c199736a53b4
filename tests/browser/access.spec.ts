import AxeBuilder from "@axe-core/playwright";
import { dayOf, expect, open, regions, test } from "./page.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const STATES = [
  "",
  "?day=2022-09-21&figure=none",
  "?clock=known&figure=kz-exits-2022-09-27",
  "?view=table&country=FI&day=2022-09-23",
  "?view=sources",
];
const FURTHER = ["?route=alexei-1", "?event=decree", "?place=kz", "?view=about"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of SIZES) {
    test.describe(`${colorScheme}, ${viewport.width}×${viewport.height}`, () => {
      test.use({ colorScheme, viewport });

      const states = viewport.width === 1024 ? FURTHER : STATES;
      for (const state of states) {
        test(`axe finds nothing at /${state}`, async ({ page }) => {
          // Axe reads every one of some thousand elements.
          test.slow();
          await page.goto(`/${state}`);
          await expect(page.getByRole("main")).toBeVisible();
          await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        });
      }

      test("nothing is wider than the screen", async ({ page }) => {
        for (const state of states) {
          await page.goto(`/${state}`);
          await expect(page.getByRole("main")).toBeVisible();
          expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(viewport.width);
        }
      });
    });
  }
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("one finger on the map scrolls the page", async ({ page }) => {
    await open(page);
    await expect(regions(page).map.locator(".leaflet-container")).toHaveCSS("touch-action", /pan-y/);
  });
});

test("the whole page is reached by Tab, and the map is left again", async ({ page }) => {
  await open(page, "?day=2022-09-22");
  // The map comes after the list, and has a stop once it has marks.
  await expect(
    regions(page)
      .map.getByRole("button", { name: /people/ })
      .first(),
  ).toBeAttached();
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
});

test("nothing is stored on the device", async ({ page, context }) => {
  await open(page);
  await page.getByRole("button", { name: "Night", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page).toHaveURL(/theme=dark/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
