import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { dayOf, expect, open, regions, test } from "./page.ts";

const shipped = JSON.parse(readFileSync("data/exodus-2022.json", "utf8"));

/** Serves a body at an address of the page's own origin. */
const serve = (body: string, status = 200) => ({ status, contentType: "application/json", body });

test.describe("a dataset named in the address", () => {
  test("is shown", async ({ page }) => {
    await page.route("**/other.json", (route) => route.fulfill(serve(JSON.stringify(shipped))));
    await open(page, "?dataset=other.json");
    await page.getByRole("button", { name: "Next day", exact: true }).click();
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
    const notice = page.getByText(`2 of ${total.toLocaleString("en")} records were set aside`);
    await notice.click();
    await expect(
      page.getByRole("listitem").filter({ hasText: `${broken.figures[0].id}basis:` }),
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
  ["missing", "", 404, "There is no file at this address"],
  ["broken server", "", 500, "The server couldn’t send the file"],
  ["not JSON", "<!doctype html><p>hello", 200, "The file is not JSON"],
  ["wrong shape", "[1, 2]", 200, "The file is JSON, but not a record that this page can show"],
  [
    "too new",
    JSON.stringify({ ...shipped, dataset: { ...shipped.dataset, version: "9.0.0" } }),
    200,
    "The record is newer than this page",
  ],
  ["empty", JSON.stringify({ dataset: shipped.dataset, figures: [] }), 200, "The record has nothing to show"],
];

test.describe("a dataset that cannot be shown", () => {
  for (const [name, body, status, title] of SCREENS) {
    test(`has a screen of its own: ${name}`, async ({ page, watched }) => {
      await page.route("**/other.json", (route) => route.fulfill(serve(body, status)));
      await page.goto("/?dataset=other.json");
      await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible();
      await expect(page.getByText("other.json").first()).toBeVisible();
      // The browser itself reports an answer of 404 or 500 on the console.
      watched.complaints.splice(0, status === 200 ? 0 : 1);
      await expect(page.getByRole("link", { name: "Open ours", exact: true })).toHaveAttribute("href", "?");
    });
  }

  test("leads to the site's own", async ({ page }) => {
    await page.route("**/other.json", (route) => route.fulfill(serve("[1, 2]")));
    await page.goto("/?dataset=other.json");
    await page.getByRole("link", { name: "Open ours", exact: true }).click();
    await expect(regions(page).figures).toBeVisible();
  });

  test("because it is on no web server has its own words", async ({ page }) => {
    await page.goto("/?dataset=javascript:alert(1)");
    await expect(
      page.getByRole("heading", { name: "This address can’t be loaded", exact: true }),
    ).toBeVisible();
  });

  test("is asked for again on the reader's word", async ({ page, watched }) => {
    let tries = 0;
    await page.route("**/other.json", (route) => {
      tries += 1;
      return route.fulfill(tries === 1 ? serve("", 503) : serve(JSON.stringify(shipped)));
    });
    await page.goto("/?dataset=other.json");
    await page.getByRole("button", { name: "Try again", exact: true }).click();
    await expect(regions(page).figures).toBeVisible();
    watched.complaints.splice(0, 1);
  });
});

/** Drops a file on the page. */
async function drop(page: Page, record: object, name = "mine.json"): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text = "", name = ""]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: "application/json" }));
      return data;
    },
    [JSON.stringify(record), name],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

/** The shipped record under another title, and with other days. */
const edited = (change: object) => ({ ...shipped, dataset: { ...shipped.dataset, ...change } });

test.describe("a file that is dropped on the page", () => {
  test("is shown as a file, without the address of the record before; Back leads to that", async ({
    page,
  }) => {
    await open(page, "?day=2022-09-29&theme=dark");
    await drop(page, edited({ title: "A record from a file" }));
    await expect(page.getByRole("note")).toContainText(
      "Not this site's record: A record from a file, from your file mine.json.",
    );
    await expect(page).toHaveURL(/\/\?theme=dark$/);
    await expect(page).toHaveTitle(/^A record from a file \(not this site's record, from mine\.json\)/);
    await page.getByRole("button", { name: "Copy link", exact: true }).click();
    await expect(regions(page).evidence.getByRole("status").filter({ hasText: "has no link" })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("note")).toHaveCount(0);
    await expect(dayOf(page)).toHaveAttribute("aria-valuenow", "8");
    await page.goForward();
    await expect(page.getByRole("note")).toBeVisible();
  });

  test("with the id of the record before is shown wholly", async ({ page }) => {
    await open(page);
    await drop(page, edited({ firstDay: "2022-09-24", lastDay: "2022-09-30" }));
    await expect(page.getByRole("note")).toBeVisible();
    await expect(dayOf(page)).toHaveAttribute("aria-valuemax", "6");
    await expect(page.getByRole("slider", { name: "Visible dates", exact: true })).toHaveCount(0);
  });

  test("is not replaced by the site's record that comes later", async ({ page }) => {
    let answer = (): void => {};
    const isAsked = new Promise<void>((resolve) => {
      void page.route("**/assets/exodus-2022-*.json", async (route) => {
        resolve();
        await new Promise<void>((go) => {
          answer = go;
        });
        await route.continue().catch(() => {});
      });
    });
    await page.goto("/");
    await isAsked;
    await expect(page.getByRole("heading", { name: "Loading the record", exact: true })).toBeVisible();
    await drop(page, edited({ title: "A record from a file" }));
    await expect(page.getByRole("note")).toContainText("A record from a file");
    answer();
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("note")).toContainText("A record from a file");
  });

  test("that is bad is read again on the reader's word, or leads back", async ({ page }) => {
    await open(page);
    await drop(page, [1], "bad.json");
    await expect(page.getByText("bad.json")).toBeVisible();
    await page.getByRole("button", { name: "Try again", exact: true }).click();
    await expect(page.getByText("bad.json")).toBeVisible();
    await page.getByRole("button", { name: "Back to the record shown before", exact: true }).click();
    await expect(regions(page).figures).toBeVisible();
  });
});

test.describe("a record that is not this site's", () => {
  test("says so, and claims nothing of ours", async ({ page }) => {
    const forged = edited({ title: "A forged record" });
    await page.route("**/other.json", (route) => route.fulfill(serve(JSON.stringify(forged))));
    await open(page, "?dataset=other.json");
    await expect(page.getByRole("note")).toContainText(
      "Not this site's record: A forged record, from 127.0.0.1",
    );
    await expect(page).toHaveTitle(/not this site's record/);
    await expect(
      page.getByText("Agrees with the fingerprint in this file; not checked by us").first(),
    ).toBeVisible();
    await expect(page.getByText("✓")).toHaveCount(0);
    await page.getByRole("link", { name: "About", exact: true }).click();
    await expect(page.getByRole("heading", { name: "About this dataset", exact: true })).toBeVisible();
    await expect(page.getByText("every time the page is built")).toHaveCount(0);
    await page.getByRole("link", { name: "Open ours", exact: true }).click();
    await expect(page.getByRole("note")).toHaveCount(0);
    await expect(page.getByText("✓ Verbatim, checked").first()).toBeVisible();
  });

  test("is known by its bytes: the same under another address is ours", async ({ page }) => {
    await open(page, "?dataset=data/exodus-2022.json");
    await expect(page.getByText("✓ Verbatim, checked").first()).toBeVisible();
    await expect(page.getByRole("note")).toHaveCount(0);
  });

  test("on another server is asked for only after the reader's yes", async ({ page, watched }) => {
    const elsewhere = "https://elsewhere.example/d.json";
    const headers = { "access-control-allow-origin": "*" };
    await page.route(elsewhere, (route) =>
      route.fulfill({ ...serve(JSON.stringify(edited({ title: "Theirs" }))), headers }),
    );
    await page.goto(`/?dataset=${elsewhere}`);
    await expect(
      page.getByText(/from elsewhere\.example, which will see your network address/),
    ).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(watched.outside).toEqual([]);
    await page.getByRole("button", { name: "Load", exact: true }).click();
    await expect(page.getByRole("note")).toContainText("Theirs, from elsewhere.example.");
    expect(watched.outside).toEqual([elsewhere]);
    watched.outside.splice(0);
  });

  test("is not followed to another address unasked", async ({ page, watched, baseURL }) => {
    const sentOn = baseURL?.replace("127.0.0.1", "localhost") ?? "";
    await page.route("**/moved.json", (route) =>
      route.fulfill({ status: 302, headers: { location: `${sentOn}/data/exodus-2022.json` } }),
    );
    await page.goto("/?dataset=moved.json");
    await expect(page.getByText(/sends this request on to another address/)).toBeVisible();
    expect(watched.outside).toEqual([]);
    await page.getByRole("link", { name: "Open ours", exact: true }).click();
    await expect(regions(page).figures).toBeVisible();
  });

  test("over plain http is not loaded, for a reason of its own", async ({ page, watched }) => {
    await page.goto("/?dataset=http://elsewhere.example/d.json");
    await expect(
      page.getByRole("heading", { name: "Records are not loaded over http://", exact: true }),
    ).toBeVisible();
    expect(watched.outside).toEqual([]);
  });
});
