import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { boxOf, dayOf, expect, open, openMap, regions, test } from "./page.ts";

/** Expects all of an element inside the window, over what stands at its foot. */
async function expectWhole(page: Page, element: Locator, foot = 0): Promise<void> {
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  await expect(async () => {
    const { x, y, width, height } = await boxOf(element);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(view.width + 0.5);
    expect(y + height).toBeLessThanOrEqual(view.height - foot + 0.5);
  }).toPass({ timeout: 15_000 });
}

/** Heights of the lines of text of an element that are wholly in the window between `top` and `bottom`. */
const linesBetween = (element: Locator, top: number, bottom: number): Promise<number> =>
  element.evaluate(
    (root, [from = 0, to = 0]) => {
      const tops = new Set<number>();
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        for (const { top: y, bottom: end, width } of range.getClientRects())
          if (width > 2 && y >= from && end <= to) tops.add(Math.round(y / 8));
      }
      return tops.size;
    },
    [top, bottom],
  );

const FEATURED = ["Kazakhstan", "Georgia", "Finland", "Mongolia"];

/** Lines of the day's sentence. */
const linesOf = (sentence: Locator): Promise<number> =>
  sentence.evaluate((element) =>
    Math.round(
      element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight),
    ),
  );

for (const [width, height, leastMap, leastRows] of [
  [1440, 900, 380, 3],
  [1024, 768, 300, 2],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("the first view has map, sentence, four lanes and the whole first quote", async ({ page }) => {
      await open(page);
      const { map, timeline, evidence, figures } = regions(page);
      expect((await boxOf(map)).height).toBeGreaterThanOrEqual(leastMap - 12);
      const tops: number[] = [];
      for (const country of FEATURED) {
        const lane = timeline.getByRole("group", { name: new RegExp(`^${country}`) });
        await expectWhole(page, lane);
        tops.push((await boxOf(lane)).y);
      }
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      const list = await boxOf(figures);
      const quote = await boxOf(evidence.locator("blockquote").first());
      expect(quote.y + quote.height).toBeLessThanOrEqual(list.y);
      await expect.poll(() => linesOf(page.locator(".day-sentence"))).toBeLessThanOrEqual(2);
      await expectWhole(page, figures.getByRole("listitem").nth(leastRows - 1));
      await expectWhole(page, dayOf(page));
    });
  });
}

test("labels of the map lie where they lie, whatever came before", async ({ page, context }) => {
  const size = { width: 1440, height: 900 };
  const link = "?day=2022-09-27&clock=known";
  const boxes = (of: Page): Promise<readonly string[]> =>
    of.locator(".flow-label").evaluateAll((labels) =>
      labels.map((label) => {
        const { x, y, width, height } = label.getBoundingClientRect();
        return [label.textContent, ...[x, y, width, height].map(Math.round)].join(" ");
      }),
    );
  const fresh = await context.newPage();
  await fresh.setViewportSize(size);
  await openMap(fresh, link);
  const expectSame = (): Promise<void> =>
    expect(async () => {
      const [these, those] = [await boxes(page), await boxes(fresh)];
      expect(these.length).toBeGreaterThanOrEqual(FEATURED.length);
      expect(these).toEqual(those);
    }).toPass({ timeout: 30_000 });
  await page.setViewportSize(size);
  await openMap(page, link);
  await expectSame();
  // Another size and back, other days and back.
  await page.setViewportSize({ width: 1100, height: 801 });
  await expect.poll(async () => String(await boxes(page)) === String(await boxes(fresh))).toBe(false);
  await page.setViewportSize(size);
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"]) await dayOf(page).press(key);
  await expectSame();
});

test.describe("a phone, upright", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the first view has the map, the head of the sheet, the claim, and the days", async ({ page }) => {
    await open(page);
    const { map, evidence } = regions(page);
    await expectWhole(page, map);
    await expectWhole(page, page.getByRole("navigation", { name: "Below the map", exact: true }));
    const foot = (await boxOf(dayOf(page).locator("xpath=.."))).height;
    await expectWhole(page, evidence.getByText("about 98,000", { exact: true }).first(), foot);
    await expectWhole(page, dayOf(page));
    await expectWhole(page, page.getByRole("button", { name: "Play", exact: true }));
  });

  test("a figure of the list comes before the reader, and Back leads to the list again", async ({ page }) => {
    await open(page);
    const { figures, evidence } = regions(page);
    const row = figures.getByRole("button", { name: /entered Finland/ }).first();
    await row.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await row.tap();
    await expect(evidence.locator(".big-figure")).toBeInViewport();
    await page.goBack();
    await expect(row).toBeInViewport();
    await expect
      .poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - before))
      .toBeLessThan(200);
  });

  test("the other controls open over the days, wholly in the window", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "More controls", exact: true }).tap();
    const options = page.locator(".timeline-options");
    await expectWhole(page, options);
    await options.getByRole("radio", { name: "Known by", exact: true }).check();
    await expect(page).toHaveURL(/clock=known/);
    await page.keyboard.press("Escape");
    await expect(options).toBeHidden();
  });

  test("the tabs lead to the list and to the lanes, and the page is at most five screens long", async ({
    page,
  }) => {
    await open(page);
    // What comes last: the lists under the figures, and the buttons at the end.
    await expect(
      page.getByRole("region", { name: "Journeys, events and missing figures", exact: true }),
    ).toBeAttached();
    await expect(page.getByRole("button", { name: "Download", exact: true })).toBeAttached();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight))
      .toBeLessThanOrEqual(5 * 844);
    const tabs = page.getByRole("navigation", { name: "Below the map", exact: true });
    await tabs.getByRole("button", { name: "Figures", exact: true }).tap();
    await expect(regions(page).figures.getByRole("listitem").first()).toBeInViewport();
    await tabs.getByRole("button", { name: "Timeline", exact: true }).tap();
    await expect(page.getByRole("group", { name: /^Kazakhstan/ })).toBeInViewport();
    await expect(tabs.getByRole("button", { name: "Timeline", exact: true })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });
});

test.describe("a phone on its side", () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test("has the map at the left and at least six lines of evidence at the right, nothing over anything", async ({
    page,
  }) => {
    await open(page);
    const { map, evidence } = regions(page);
    await expectWhole(page, map);
    await expect(async () => {
      const left = await boxOf(map);
      const head = await boxOf(dayOf(page).locator("xpath=.."));
      const panel = await boxOf(evidence);
      expect(left.x + left.width).toBeLessThanOrEqual(panel.x + 0.5);
      expect(await linesBetween(evidence, panel.y, head.y)).toBeGreaterThanOrEqual(6);
    }).toPass({ timeout: 15_000 });
    await expectWhole(page, dayOf(page));
  });
});

for (const [width, height] of [
  [390, 844],
  [844, 390],
] as const)
  test(`the note over a record from elsewhere is whole at ${width} × ${height}, with nothing over it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const body = readFileSync("tests/fixtures/foreign/ukraine-2022.json", "utf8");
    await page.route("**/other.json", (route) => route.fulfill({ contentType: "application/json", body }));
    await open(page, "?dataset=other.json");
    const note = page.getByRole("note").filter({ hasText: /^Not this site.s record/ });
    await expectWhole(page, note);
    const isOnTop = (): Promise<boolean> =>
      note.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const at = [left + 8, (left + right) / 2, right - 8];
        return at.every((x) => element.contains(document.elementFromPoint(x, (top + bottom) / 2)));
      });
    await expect.poll(isOnTop).toBe(true);
    await expectWhole(page, regions(page).evidence.locator(".big-value"), 52);
  });
