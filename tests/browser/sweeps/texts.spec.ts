import type { Page } from "@playwright/test";
import { expect, test, untilReady } from "../page.ts";

const SIZES = [
  [1440, 900],
  [1024, 600],
  [768, 1024],
  [390, 844],
  [360, 740],
  [320, 640],
  [844, 390],
] as const;
const VIEWS = ["", "?view=table", "?view=sources", "?view=about"];
/** Letters of two lines may come this near, in pixels, and so may a letter and its neighbour. */
const TOUCH = 4;

/** Pairs of texts of the page that are printed over each other. Pictures have tests of their own. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate((touch) => {
    const texts: { text: string; box: DOMRect; node: Node }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (text === "" || !parent || parent.closest("svg, canvas, .visually-hidden, .map, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const x = box.left + box.width / 2;
        const y = box.top + box.height / 2;
        if (box.width < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
        // What something opaque lies over is not seen.
        const stack = document.elementsFromPoint(x, y);
        const own = stack.findIndex((element) => element === parent || parent.contains(element));
        const isCovered = stack
          .slice(0, Math.max(0, own))
          .some((over) => !/^rgba\(.*, 0\)$|transparent/.test(getComputedStyle(over).backgroundColor));
        if (own >= 0 && !isCovered) texts.push({ text, box, node });
      }
    }
    return texts.flatMap(({ text, box, node }, at) =>
      texts
        .slice(at + 1)
        .filter(
          (other) =>
            other.node !== node &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > touch &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > touch,
        )
        .map((other) => `${text.slice(0, 40)} | ${other.text.slice(0, 40)}`),
    );
  }, TOUCH);

/** The spacing that a reader may ask for, as WCAG has it in 1.4.12. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";

for (const [width, height] of SIZES) {
  test(`no text lies over another at ${width} × ${height}, also with text spaced out`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    for (const view of VIEWS) {
      await page.goto(`/${view}`);
      await untilReady(page);
      for (const spacing of ["", SPACING]) {
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, spacing);
        const { scrollHeight, clientHeight } = await page.evaluate(() => document.documentElement);
        for (let top = 0; top < Math.min(scrollHeight, 6 * clientHeight); top += clientHeight / 2) {
          await page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), top);
          const message = `${view} at ${top}, ${spacing && "spaced"}`;
          await expect.poll(() => overlaps(page), { message }).toEqual([]);
        }
        if (spacing === "")
          await expect
            .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: view })
            .toBe(width);
      }
    }
  });
}
