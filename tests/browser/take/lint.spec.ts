import { readFileSync } from "node:fs";
import { axeOf, expectNothing } from "../axe.ts";
import { expect, open, regions, test } from "../page.ts";
import { unfoldActions } from "./dropFile.ts";

const FILE = readFileSync("tests/fixtures/foreign/ukraine-2022-cumulative-as-daily.json", "utf8");

test("a file with faults is checked beside the page, and what is found leads to its figure", async ({
  page,
}) => {
  await page.route("**/other.json", (route) =>
    route.fulfill({ contentType: "application/json", body: FILE }),
  );
  await open(page, "?dataset=other.json");
  const dialog = page.getByRole("dialog", { name: "Check of this file", exact: true });
  const cause = dialog.getByRole("region", { name: /^A running total is told as counts of single days/ });
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await unfoldActions(page);
    await page.getByRole("button", { name: "Check this file", exact: true }).click();
    await expect(cause).toContainText("14 counts of a day that never fall, to 301771 on 2022-03-09");
    await expectNothing(axeOf(page), `the check, ${size.width} wide`);
    await dialog.getByRole("button", { name: "Close", exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Check this file", exact: true }).click();
  await cause.getByRole("button", { name: /entered Moldova, 9 March 2022/ }).click();
  await expect(page).toHaveURL(/figure=md-entries-2022-03-09/);
  await expect(regions(page).evidence).toContainText("301,771");
});
