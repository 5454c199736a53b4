import type { Page } from "@playwright/test";
import { expect, test } from "../page.ts";
import { amiss, spaceOut } from "./laidOut.ts";
import { type Pseudo, speak } from "./pseudoWords.ts";

type Size = readonly [width: number, height: number];

const SIZES: readonly Size[] = [
  [1440, 900],
  [1024, 768],
  [844, 390],
  [390, 844],
  [360, 740],
  [320, 640],
];
/** Of views that are text: those with most and with least room, and the one that is wide and low. */
const FEW: readonly Size[] = [
  [1440, 900],
  [844, 390],
  [320, 640],
];
const VIEWS = [
  ["", SIZES],
  ["?view=table", SIZES],
  ["?view=sources", FEW],
  ["?view=about", FEW],
  ["?view=story", FEW],
] as const;

/** Looks at views of the page in a pseudo-language at each size of window. */
async function lookAt(
  page: Page,
  pseudo: Pseudo,
  views: readonly (readonly [string, readonly Size[]])[],
): Promise<void> {
  await speak(page, pseudo);
  for (const [view, sizes] of views)
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${view}`);
      // By no name: the page speaks no language that the tests know.
      await expect(page.locator(".skip-links")).toBeAttached({ timeout: 30_000 });
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await expect(page.locator(".wordmark")).not.toHaveText("Crossings");
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      // Labels of the map find their places a moment later.
      await expect.poll(() => amiss(page), { message: `${view} at ${width} × ${height}` }).toEqual([]);
    }
}

/** Looks at the dialogs, and at the room of tables, in the page that is open. */
async function lookAtLater(page: Page): Promise<void> {
  const dialog = page.locator("dialog[open]");
  const openers = page.locator(".take > button, .evidence button[aria-haspopup=dialog]");
  const count = await openers.count();
  expect(count).toBeGreaterThan(4);
  for (let at = 0; at < count; at++) {
    await openers.nth(at).click();
    await expect(dialog.locator("h2")).toBeVisible();
    for (const more of await dialog.locator("summary").all()) await more.click();
    await expect(dialog.locator("[aria-busy=true]")).toHaveCount(0);
    await expect.poll(() => amiss(page), { message: `dialog ${at + 1}` }).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
  // The last of the header's is the one for data.
  await page.locator(".take > button").last().click();
  await dialog.locator("input[type=file]").setInputFiles("tests/fixtures/tables/newsroom.csv");
  await expect(page.locator("main.import table").first()).toBeVisible();
  await expect.poll(() => amiss(page), { message: "the room of tables" }).toEqual([]);
}

test.describe("a language whose words are longer by two fifths", () => {
  test("has room in what comes when it is asked for", async ({ page }) => {
    test.slow();
    for (const [width, height] of [
      [1440, 900],
      [320, 640],
    ] as const) {
      await lookAt(page, "longer", [["", [[width, height]]]]);
      await lookAtLater(page);
    }
  });

  test("has room everywhere", async ({ page }) => {
    test.slow();
    await lookAt(page, "longer", VIEWS);
  });

  test("has room on the map's and the table's page with letters set further apart too", async ({ page }) => {
    test.slow();
    await spaceOut(page);
    await lookAt(page, "longer", VIEWS.slice(0, 2));
  });
});

test("a language that is written from right to left has the page mirrored, but not the map and the timeline", async ({
  page,
}) => {
  test.slow();
  await lookAt(page, "right to left", VIEWS);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  const sides = (): Promise<Record<string, boolean>> =>
    page.evaluate(() => {
      const middle = (selector: string): number => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box ? box.left + box.width / 2 : Number.NaN;
      };
      return {
        "the name is at the right": middle(".wordmark") > middle(".language-button"),
        "the panel is at the left of the map": middle(".page-panel") < middle(".map"),
        "a row's number is at the right": middle(".row-value") > middle(".row-claim"),
        "the first day is at the left": middle(".axis-labels text:first-of-type") < middle(".map"),
        "a quote has its own direction":
          getComputedStyle(document.querySelector("blockquote p") ?? document.body).unicodeBidi ===
          "plaintext",
      };
    });
  await expect.poll(async () => Object.entries(await sides()).filter(([, isSo]) => !isSo)).toEqual([]);
});
