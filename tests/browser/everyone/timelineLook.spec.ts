import type { Page } from "@playwright/test";
import { expect, open, regions, sweepIf, test } from "../page.ts";
import { isUsual } from "../shell/onPage.ts";

const SPACING =
  "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }";

/** The boxes of what can be pressed in the timeline, by name, where one is smaller than a target should be. */
const tooSmall = (page: Page, selector: string, least: number): Promise<string[]> =>
  page.evaluate(
    ({ selector, least }) =>
      [...document.querySelectorAll(`section.timeline ${selector}`)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = width > 0 && (width < least - 0.1 || height < least - 0.1);
        const name = element.closest("[aria-label]")?.getAttribute("aria-label") ?? element.textContent;
        return isSmall ? [`${name}: ${Math.round(width)} × ${Math.round(height)}`] : [];
      }),
    { selector, least },
  );

/** Pairs of texts of the lanes and the axis that lie over each other, and texts that are wider than their room. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [
      ...document.querySelectorAll(
        "section.timeline :is(.axis-labels text, .day-pill, .lane-name, .lane-more)",
      ),
      ...document.querySelectorAll(
        "section.timeline g:not(.is-ghost) > :is(.bracket-label, .bar-label, .event-count)",
      ),
      ...document.querySelectorAll(
        "section.timeline :is(.event-title:not(.is-ghost) text, .lane-instead text)",
      ),
    ].map((element) => {
      // A button may be larger than its words.
      const words = document.createRange();
      words.selectNodeContents(element);
      return { text: element.textContent ?? "", box: words.getBoundingClientRect() };
    });
    const found: string[] = [];
    for (const [i, a] of texts.entries()) {
      if (a.box.right > innerWidth + 1) found.push(`${a.text} ends at ${Math.round(a.box.right)}`);
      for (const b of texts.slice(i + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > 1 && high > 5) found.push(`${a.text} | ${b.text}`);
      }
    }
    return found;
  });

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, sweepIf(!isUsual(viewport)), () => {
    test.use({ viewport });

    test("targets of marks and controls are large enough, and no texts lie over each other, with letters set apart too", async ({
      page,
    }) => {
      await open(page);
      await expect(regions(page).timeline.getByRole("group", { name: /^Finland/ })).toBeVisible();
      await expect.poll(() => tooSmall(page, ".hit", 24)).toEqual([]);
      await expect.poll(() => tooSmall(page, ":is(button, select, [type=date], label)", 24)).toEqual([]);
      await expect.poll(() => collisions(page)).toEqual([]);
      await page.evaluate((spacing) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(spacing);
        document.adoptedStyleSheets = [sheet];
      }, SPACING);
      await expect.poll(() => collisions(page)).toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("controls are 44 px high, and a day's column is wide enough to be tapped", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "More controls", exact: true }).click();
    const { timeline } = regions(page);
    await expect(timeline.getByRole("button", { name: "Next day", exact: true })).toBeVisible();
    const all = ":is(button, select, [type=date], .clock-choice label, .same-scale, .overview)";
    const small = (): Promise<string[]> =>
      page.evaluate(
        (selector) =>
          [...document.querySelectorAll(`section.timeline ${selector}`)].flatMap((element) => {
            const { height } = element.getBoundingClientRect();
            return height > 0 && height < 43.5 ? [`${element.className} ${height}`] : [];
          }),
        all,
      );
    await expect.poll(small).toEqual([]);
    const lines = await page
      .locator(".grid line")
      .evaluateAll((all) => all.map((line) => Number(line.getAttribute("x1"))));
    const [first = 0, second = 0] = lines;
    expect(second - first).toBeGreaterThanOrEqual(24);
  });
});

test("hatches, fields and columns have a contrast of three to one, by day and by night", async ({ page }) => {
  await open(page);
  await expect(page.locator(".hatch-dots")).toBeAttached();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { isDark, ...ratios } = await page.evaluate(() => {
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(selector);
        return getComputedStyle(element);
      };
      const ground = light(style("section.timeline").backgroundColor);
      const against = (colour: string): number => {
        const other = light(colour);
        return (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05);
      };
      return {
        isDark: ground < 0.5,
        dots: against(style(".hatch-dots").fill),
        strokes: against(style(".hatch-line").stroke),
        field: against(style(".day-field").borderBottomColor),
        choice: against(style(".clock-choice").borderTopColor),
        column: against(style(".overview-column").fill),
        window: against(style(".overview-window").borderTopColor),
        pip: against(style(".pip").fill),
      };
    });
    expect(isDark).toBe(colorScheme === "dark");
    for (const [what, ratio] of Object.entries(ratios))
      expect(ratio, `${what}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
  }
});

test.describe("forced colours", () => {
  test.use({ forcedColors: "active", colorScheme: "dark" });

  test("show the loop, the clock, the day's rule and the band of days", async ({ page }) => {
    await open(page, "?mode=span&from=2022-09-24&to=2022-09-26");
    const loop = page.getByRole("button", { name: "Loop", exact: true });
    const ground = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    await loop.click();
    await page.mouse.move(0, 0);
    await expect(loop).not.toHaveCSS("background-color", ground);
    await expect(page.locator(".day-rule")).not.toHaveCSS("background-color", ground);
    await expect(page.locator(".shown-band")).toHaveCSS("border-left-width", "2px");
    await expect(page.locator(".span-bar")).not.toHaveCSS("background-color", ground);
  });
});
