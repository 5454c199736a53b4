import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import {
  act,
  expectSaid,
  faults,
  SAID_WITHIN,
  faultyTest as test,
  toBegin,
  type Visit,
  visitEach,
} from "../faults/visits.ts";
import { DIST, files, type Need, needsOf, unneeded } from "../faultyFiles.ts";
import { regions } from "../page.ts";

interface NeedyVisit extends Visit {
  readonly need: Need;
}

/** Each way in which a file is needed, with faults: a file fails in every way for the first; each other one has its own words, said in the same way. */
const visitsOf = (path: string): NeedyVisit[] =>
  needsOf(path).flatMap((need, at) =>
    faults
      .filter((_, way) => at === 0 || way === at % faults.length)
      .map(([fault, fails]) => ({
        paths: [path],
        fault,
        fails,
        need,
        part: need.part,
        search: need.search,
      })),
  );

// What the page cannot begin without is looked at where a bad line is.
for (const path of files.filter((file) => !toBegin.some((one) => one.test(file))))
  test(`where ${path} fails, the page says what is missing`, async ({ page }) => {
    test.slow();
    await visitEach(page, visitsOf(path), async (on, { need }) => {
      await act(on, need);
      await expectSaid(on, need.says);
    });
  });

test("the page does without its fonts, its icon and the rest of the world", async ({ page }) => {
  test.slow();
  const visits = faults.map(([fault, fails]) => ({
    paths: unneeded,
    fault,
    fails,
    search: "?map=4.6,-74.1,4",
  }));
  await visitEach(page, visits, async (on) => {
    await expect(on.getByText("Crossings", { exact: true })).toBeVisible({ timeout: SAID_WITHIN });
    await expect(regions(on).figures.getByRole("listitem").first()).toBeVisible({ timeout: SAID_WITHIN });
  });
});

test("a part that has failed is there after another try", async ({ page }) => {
  test.slow();
  const path = files.find((file) => /views-.*js$/.test(file)) ?? "";
  const visits = faults.map(([fault, fails]) => {
    const state = { isFaulty: true };
    const failsFirst: Visit["fails"] = (route, to) => (state.isFaulty ? fails(route, to) : route.continue());
    return { paths: [path], fault, fails: failsFirst, state };
  });
  await visitEach(page, visits, async (on, { state }) => {
    await act(on, needsOf(path)[0] ?? {});
    await expect(on.getByRole("alert")).toContainText("The table could not be loaded", {
      timeout: SAID_WITHIN,
    });
    state.isFaulty = false;
    await on.getByRole("button", { name: "Try again", exact: true }).click();
    await expect(on.getByRole("table")).toBeVisible();
    await expect(on.getByRole("alert")).toHaveCount(0);
  });
});

test("parts of the map that have failed can be tried again by a press, on a narrow phone", async ({
  page,
  watched,
}) => {
  const tiles = /^https:\/\/tile\.openstreetmap\.org\//;
  await page.route(tiles, (route) => route.abort());
  for (const name of ["MapHands", "StreetTiles"]) {
    const path = files.find((file) => file.includes(`/${name}-`)) ?? "";
    const [need] = needsOf(path);
    const isThisFile = ({ pathname }: URL): boolean => pathname.slice(1) === path;
    await page.route(isThisFile, (route) => route.fulfill({ status: 404, body: "" }));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/");
    await act(page, need ?? {});
    const alert = regions(page).map.getByRole("alert");
    await expect(alert).toContainText(need?.says ?? "", { timeout: SAID_WITHIN });
    await page.unroute(isThisFile);
    // The pointer meets the button itself: nothing lies over it.
    await alert.getByRole("button", { name: "Try again", exact: true }).click();
    await expect(alert).toHaveCount(0);
  }
  // The street map, which was asked for, is there: it asks for its tiles, and nothing else has left the page.
  await expect.poll(() => watched.outside.length).toBeGreaterThan(0);
  await page.goto("about:blank");
  expect(watched.outside.splice(0).filter((address) => !tiles.test(address))).toEqual([]);
});

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
  await page.getByRole("link", { name: "Table", exact: true }).click();
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
  await expect(page.getByRole("region", { name: "Timeline", exact: true })).toBeVisible();
  expect(loads).toBe(1);
});
