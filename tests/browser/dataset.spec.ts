import { readFileSync } from "node:fs";
import { expect, open, regions, test } from "./page.ts";

const shipped = JSON.parse(readFileSync("data/exodus-2022.json", "utf8"));

/** Serves a body at an address of the page's own origin. */
const serve = (body: string, status = 200) => ({ status, contentType: "application/json", body });

test.describe("a dataset named in the address", () => {
  test("is shown", async ({ page }) => {
    await page.route("**/other.json", (route) => route.fulfill(serve(JSON.stringify(shipped))));
    await open(page, "?dataset=other.json");
    await page.getByRole("button", { name: "Next day" }).click();
    await expect(page).toHaveURL(/dataset=other\.json/);
  });

  test("with bad records loads the good ones and names the others", async ({ page }) => {
    const broken = structuredClone(shipped);
    broken.figures[0].basis = "weekly";
    broken.figures[1].evidence[0].source = "nowhere";
    await page.route("**/other.json", (route) => route.fulfill(serve(JSON.stringify(broken))));
    await open(page, "?dataset=other.json");
    const total = Object.values(broken).reduce(
      (n: number, table) => n + (Array.isArray(table) ? table.length : 0),
      0,
    );
    const notice = page.getByText(`2 of ${total} records were set aside`);
    await notice.click();
    await expect(
      page.getByRole("listitem").filter({ hasText: broken.figures[0].id }).filter({ hasText: "basis" }),
    ).toBeVisible();
    await expect(
      page.getByRole("listitem").filter({ hasText: broken.figures[1].id }).filter({ hasText: "“nowhere”" }),
    ).toBeVisible();
  });

  test("never becomes HTML", async ({ page }) => {
    const sly = structuredClone(shipped);
    for (const figure of sly.figures)
      figure.note = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';
    for (const place of sly.places) place.name = `<b onmouseover="window.hacked=true">${place.name}</b>`;
    await page.route("**/other.json", (route) => route.fulfill(serve(JSON.stringify(sly))));
    await open(page, "?dataset=other.json");
    await expect(regions(page).evidence).toContainText("<img src=x");
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });
});

const SCREENS: readonly [name: string, body: string, status: number, title: string][] = [
  ["missing", "", 404, "There is no dataset at this address"],
  ["broken server", "", 500, "The dataset could not be reached"],
  ["not JSON", "<!doctype html><p>hello", 200, "The dataset is not JSON"],
  ["wrong shape", "[1, 2]", 200, "The file is JSON, but not a dataset of Crossings"],
  [
    "too new",
    JSON.stringify({ ...shipped, dataset: { ...shipped.dataset, version: "9.0.0" } }),
    200,
    "The dataset is newer than this page",
  ],
  [
    "empty",
    JSON.stringify({ dataset: shipped.dataset, figures: [] }),
    200,
    "The dataset holds nothing to show",
  ],
];

test.describe("a dataset that cannot be shown", () => {
  for (const [name, body, status, title] of SCREENS) {
    test(`has a screen of its own: ${name}`, async ({ page, watched }) => {
      await page.route("**/other.json", (route) => route.fulfill(serve(body, status)));
      await page.goto("/?dataset=other.json");
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await expect(page.getByText("other.json").first()).toBeVisible();
      // The browser itself reports an answer of 404 or 500 on the console.
      watched.complaints.splice(0, status === 200 ? 0 : 1);
      await page.getByRole("link", { name: "Open the record of this site" }).click();
      await expect(regions(page).figures).toBeVisible();
    });
  }

  test("because it is on no web server has its own words", async ({ page }) => {
    await page.goto("/?dataset=javascript:alert(1)");
    await expect(
      page.getByRole("heading", { name: "This address is not one that the page reads" }),
    ).toBeVisible();
  });

  test("is asked for again on the reader's word", async ({ page, watched }) => {
    let tries = 0;
    await page.route("**/other.json", (route) => {
      tries += 1;
      return route.fulfill(tries === 1 ? serve("", 503) : serve(JSON.stringify(shipped)));
    });
    await page.goto("/?dataset=other.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(regions(page).figures).toBeVisible();
    watched.complaints.splice(0, 1);
  });
});

test("a file that is dropped on the page is shown", async ({ page }) => {
  await open(page);
  const renamed = {
    ...shipped,
    dataset: { ...shipped.dataset, id: "dropped", title: "A record from a file" },
  };
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "mine.json", { type: "application/json" }));
    return data;
  }, JSON.stringify(renamed));
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(page.getByText("A record from a file")).toBeVisible();
});
