import { expectNothingFound } from "../axe.ts";
import { expect, regions, test, untilReady } from "../page.ts";

/** A table of few rows: they are alike, and all of them would keep the checker for half a minute. */
const TABLE = "?view=table&country=MN";

/** Each size with the states that look most different there. Other tests have the first views in both themes. */
const SIZES = [
  {
    width: 1440,
    height: 900,
    dark: false,
    states: ["?figure=ge-entries-2022-09-27", "?mode=day", "?tint=entries-since"],
  },
  { width: 1024, height: 768, dark: true, states: ["", "?view=table&q=bus"] },
  { width: 360, height: 740, dark: true, states: ["", TABLE, "?event=decree"] },
  { width: 320, height: 640, dark: false, states: ["", "?view=sources", "?view=about"] },
  { width: 844, height: 390, dark: false, states: ["", TABLE] },
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

test("axe finds nothing in what opens over the page or in it", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await untilReady(page);
  const { map, timeline, figures } = regions(page);
  await figures.getByRole("button", { name: "Search and filter" }).click();
  await figures.getByRole("button", { name: "Country", exact: true }).click();
  await expectNothingFound(page, "a menu", ":popover-open");
  await page.keyboard.press("Escape");
  await map.getByText("How to read the map").click();
  await expect(map.locator(".legend-body")).toBeVisible();
  await expectNothingFound(page, "the legend", ".map-legend");
  await timeline.getByRole("button", { name: "Compare countries" }).click();
  await expect(timeline.locator(".compare-chart").first()).toBeVisible();
  await expectNothingFound(page, "countries side by side", "section.timeline");
  await page.getByRole("button", { name: "Keyboard help" }).focus();
  await page.keyboard.press("Enter");
  await expectNothingFound(page, "help", "dialog[open]");
});

test("axe finds nothing where the record cannot be loaded", async ({ page, watched }) => {
  await page.route("**/missing.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("/?dataset=missing.json");
  await expect(page.getByRole("heading", { name: "There is no file at this address" })).toBeVisible();
  await expectNothingFound(page, "a failure");
  // What the map would have used was fetched early, and the browser says that nobody used it; and the file is missing indeed.
  watched.complaints.length = 0;
});
