import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { DIST, FAULTS, type Fault, files, needOf } from "./faultyFiles.ts";
import { regions, test as watchedTest } from "./page.ts";

/** The page says what is missing within this time. */
const SAID_WITHIN = 5000;

/** Opens the page with one of its files at fault, and does what the file is needed for. */
async function openWithout(page: Page, path: string, fault: Fault): Promise<void> {
  const { search = "", act } = needOf(path);
  await page.route(
    ({ pathname }) => pathname === `/${path}`,
    (route) => fault(route, path),
  );
  await page.goto(`/${search}`, { waitUntil: "commit" });
  if (!act) return;
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible();
  await act(page);
}

async function expectSaid(page: Page, says: RegExp | null): Promise<void> {
  await expect(page.getByText("Crossings", { exact: true })).toBeVisible({ timeout: SAID_WITHIN });
  if (says) await expect(page.getByText(says).first()).toBeVisible({ timeout: SAID_WITHIN });
  else await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible();
  expect(await page.locator("#root > *").count()).toBeGreaterThan(0);
}

const test = watchedTest.extend<{ mayComplain: undefined }>({
  mayComplain: [
    async ({ watched }, use) => {
      await use(undefined);
      watched.complaints.splice(0);
    },
    { auto: true },
  ],
});

for (const [name, fault] of Object.entries(FAULTS)) {
  for (const path of files) {
    test(`${path} ${name}: the page says what is missing`, async ({ page }) => {
      await openWithout(page, path, fault);
      await expectSaid(page, needOf(path).says);
    });
  }
}

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`a part that ${name} is there after another try`, async ({ page }) => {
    const path = files.find((file) => /TableView-.*js$/.test(file)) ?? "";
    let isFaulty = true;
    await openWithout(page, path, (route) => (isFaulty ? fault(route, path) : route.continue()));
    await expect(page.getByRole("alert")).toContainText("The table could not be loaded");
    isFaulty = false;
    await page.getByRole("button", { name: "Try again", exact: true }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("after a new deployment, an old page loads the new one, once", async ({ page }) => {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const old = html.replaceAll(/index-[\w-]+\.js/g, "index-old.js");
  const [main = ""] = /index-[\w-]+\.js/.exec(html) ?? [];
  let isDeployed = false;
  let loads = 0;
  await page.route("**/assets/index-old.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: readFileSync(join(DIST, "assets", main)) }),
  );
  await page.route(
    ({ pathname }) => pathname === "/",
    (route) => {
      if (route.request().isNavigationRequest()) loads++;
      return route.fulfill({ contentType: "text/html", body: isDeployed ? html : old });
    },
  );
  // The old page's file is gone; the new one has it under the same name here, so it answers once it is asked for by the new page.
  await page.route("**/assets/TableView-*.js*", (route) =>
    loads === 1 ? route.fulfill({ status: 404, body: "" }) : route.continue(),
  );
  await page.goto("/");
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible();
  isDeployed = true;
  await page.getByRole("link", { name: "Table" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  expect(loads).toBe(2);
  await expect(page).toHaveURL(/view=table/);
});

test("a page whose part stays away is not loaded again and again", async ({ page }) => {
  let loads = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) loads++;
  });
  await page.route("**/assets/TableView-*.js*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/?view=table");
  await expect(page.getByRole("alert")).toContainText("The table could not be loaded");
  await page.getByRole("button", { name: "Try again", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("The table could not be loaded");
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  expect(loads).toBe(1);
});
