import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { DIST, FAULTS, type Fault, files, type Need, needsOf, unneeded } from "./faultyFiles.ts";
import { regions, test as watchedTest } from "./page.ts";

/** The page says what is missing three seconds after it has asked for it, and a busy machine takes its time until it asks. */
const SAID_WITHIN = 15_000;

/** Opens the page with some of its files at fault, and does what they are needed for. */
async function openWithout(
  page: Page,
  paths: readonly string[],
  fault: Fault,
  { search = "", act }: Partial<Need> = {},
): Promise<void> {
  for (const path of paths)
    await page.route(
      ({ pathname }) => pathname === `/${path}`,
      (route) => fault(route, path),
    );
  await page.goto(`/${search}`, { waitUntil: "commit" });
  if (!act) return;
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible();
  await act(page);
}

async function expectSaid(page: Page, says: RegExp): Promise<void> {
  // In a frame there is no header.
  if (!page.url().includes("/embed.html"))
    await expect(page.getByText("Crossings", { exact: true })).toBeVisible({ timeout: SAID_WITHIN });
  await expect(page.getByText(says).first()).toBeVisible({ timeout: SAID_WITHIN });
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

const faults = Object.entries(FAULTS);

for (const path of files) {
  for (const [at, need] of needsOf(path).entries()) {
    // A file fails in every way for the first thing that it is needed for. Each other one has its own words, said in the same way.
    for (const [name, fault] of at === 0 ? faults : faults.slice(at % faults.length).slice(0, 1)) {
      const what = need.part ? ` (${need.part})` : "";
      test(`${path}${what} ${name}: the page says what is missing`, async ({ page }) => {
        await openWithout(page, [path], fault, need);
        await expectSaid(page, need.says);
      });
    }
  }
}

for (const [name, fault] of faults) {
  test(`the page does without its fonts, its icon and the rest of the world where each ${name}`, async ({
    page,
  }) => {
    await openWithout(page, unneeded, fault, { search: "?map=4.6,-74.1,4" });
    await expect(page.getByText("Crossings", { exact: true })).toBeVisible({ timeout: SAID_WITHIN });
    await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible();
  });

  test(`a part that ${name} is there after another try`, async ({ page }) => {
    const path = files.find((file) => /views-.*js$/.test(file)) ?? "";
    let isFaulty = true;
    await openWithout(
      page,
      [path],
      (route) => (isFaulty ? fault(route, path) : route.continue()),
      needsOf(path)[0],
    );
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
  await page.route("**/assets/views-*.js*", (route) =>
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
  await page.route("**/assets/views-*.js*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/?view=table");
  await expect(page.getByRole("alert")).toContainText("The table could not be loaded");
  await page.getByRole("button", { name: "Try again", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("The table could not be loaded");
  await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
  expect(loads).toBe(1);
});
