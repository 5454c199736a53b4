import { expectNothingByDayAndNight } from "../axe.ts";
import { expect, regions, sweepIf, test } from "../page.ts";

const PAGES = [
  "figure/kz-entries-2022-09-27/",
  "ru/figure/ru-exits-194000/",
  "event/decree/",
  "country/GE/",
  "day/2022-09-27/",
  "figure/",
  "changes/",
  "ru/privacy/",
];

test.describe("on a phone, without a script", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of PAGES)
    test(
      `axe finds nothing at /${path}, and nothing is wider than the screen`,
      sweepIf(!/^(ru\/)?figure\/./.test(path)),
      async ({ page }) => {
        await page.goto(`/${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNothingByDayAndNight(page, path);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
    );
});

test("a figure’s page leads to the map, to its neighbours, and to its other language", async ({ page }) => {
  await page.goto("/figure/kz-entries-2022-09-27/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^about 98,000 people entered Kazakhstan/);
  await page.getByRole("link", { name: "Русский", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Казахстан, въезды: около\s98.{1,3}000\sчеловек/,
  );
  await page.getByRole("link", { name: "English", exact: true }).click();
  await page.getByRole("link", { name: "On the map", exact: true }).click();
  await expect(regions(page).evidence.getByRole("heading", { level: 2 }).first()).toContainText("98,000");
});
