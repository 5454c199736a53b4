import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { axeOf, expectNothing } from "../axe.ts";
import { expect, open, regions, test } from "../page.ts";

const DATASET = readFileSync("tests/fixtures/foreign/ukraine-2022.json", "utf8");

test("About leads to examples of other subjects, which are shown as not of this site", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "About", exact: true }).click();
  await page.getByRole("link", { name: "Out of Sudan, 2023", exact: true }).click();
  await expect(page.getByRole("note").filter({ hasText: /^Not this site's record/ })).toContainText(
    "Out of Sudan, April to June 2023",
  );
  await expect(regions(page).evidence.getByRole("heading", { level: 2 }).first()).toContainText(
    "nearly 200,000",
  );
});

test("a record that is not this site's is saved as one page, which opens from a disk and asks for nothing", async ({
  page,
  browser,
}, testInfo) => {
  await page.route("**/theirs.json", (route) =>
    route.fulfill({ contentType: "application/json", body: DATASET }),
  );
  await open(page, "?dataset=theirs.json");
  await page.getByRole("button", { name: "Save as one page", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Save as one page", exact: true })).toBeVisible();
  await expectNothing(axeOf(page), "the dialog that saves a page");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the page", exact: true }).click(),
  ]);
  await expect(page.getByRole("status").filter({ hasText: /is ready/ })).toBeVisible();
  const path = testInfo.outputPath("theirs.html");
  await download.saveAs(path);

  const context = await browser.newContext({ offline: true });
  const saved = await context.newPage();
  const heard: string[] = [];
  saved.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) heard.push(request.url());
  });
  saved.on("console", (message) => heard.push(message.text()));
  saved.on("pageerror", (error) => heard.push(String(error)));
  await saved.goto(pathToFileURL(path).href);
  const { title } = JSON.parse(DATASET).dataset;
  await expect(saved.getByRole("note").filter({ hasText: /^Not this site's record/ })).toContainText(title);
  await expect(saved.getByRole("note").first()).toContainText("Nobody here has checked it");
  await expect(saved).toHaveTitle(`${title} (saved page, not a record of Crossings)`);
  await regions(saved).figures.getByRole("button").first().click();
  await expect(regions(saved).evidence.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(saved.getByText(/Verbatim, checked/)).toHaveCount(0);
  await expect(saved.locator("body")).not.toContainText(/mobilisation|Verkhny Lars/);
  expect(heard).toEqual([]);
  await context.close();
});
