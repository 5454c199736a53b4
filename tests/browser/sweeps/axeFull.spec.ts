import { expectNothingFound } from "../axe.ts";
import { expect, test, untilReady } from "../page.ts";

/**
 * The views with all their rows and marks, which keep the checker for long: each where it looks most different. What every view has at every
 * size, in both languages, is looked at with few rows in the sweeps (axeEverywhere, axeLater).
 */
const SIZES = [
  {
    width: 1440,
    height: 900,
    dark: false,
    states: ["?figure=ge-entries-2022-09-27", "?mode=day", "?tint=entries-since"],
  },
  { width: 1024, height: 768, dark: true, states: ["", "?view=table&q=bus"] },
  { width: 360, height: 740, dark: true, states: [""] },
  { width: 844, height: 390, dark: false, states: [""] },
];

for (const { width, height, dark, states } of SIZES)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, colorScheme: dark ? "dark" : "light" });

    for (const state of states)
      test(`axe finds nothing at /${state}`, async ({ page }) => {
        test.slow();
        await page.goto(`/${state}`);
        await untilReady(page);
        await expectNothingFound(page, state);
      });
  });

test("axe finds nothing where the record cannot be loaded", async ({ page, watched }) => {
  await page.route("**/missing.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("/?dataset=missing.json");
  await expect(
    page.getByRole("heading", { name: "There is no file at this address", exact: true }),
  ).toBeVisible();
  await expectNothingFound(page, "a failure");
  // What the map would have used was fetched early, and the browser says that nobody used it; and the file is missing indeed.
  watched.complaints.length = 0;
});
