import { axeOf, expectNothing } from "../axe.ts";
import { expect, open, regions, test } from "../page.ts";

const TABLE = "tests/fixtures/tables/newsroom.csv";

test("a table becomes a record on the map, and the way back leads to ours", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Open data", exact: true }).click();
  await page.getByLabel("A file on this device").setInputFiles(TABLE);
  const columns = page.getByRole("table", { name: "Columns", exact: true });
  await expect(page).toHaveTitle("Your table: Crossings");
  await expect(columns.getByRole("combobox", { name: "Holds: How many", exact: true })).toHaveValue("value");
  await expect(page.getByText("34 of 40 rows can be shown.")).toBeVisible();
  await page.getByRole("radio", { name: "It parts thousands", exact: true }).check();
  await expect(page.getByText("35 of 40 rows can be shown.")).toBeVisible();
  await expectNothing(axeOf(page), "the step from a table to the map");
  await page.getByRole("button", { name: "Show on the map", exact: true }).click();
  await expect(page.getByRole("note").filter({ hasText: /^Not this site's record/ })).toBeVisible();
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible();
  await expect(page).not.toHaveTitle(/Your table/);
  await page.goBack();
  await expect(page.getByRole("note").filter({ hasText: /^Not this site's record/ })).toHaveCount(0);
});
