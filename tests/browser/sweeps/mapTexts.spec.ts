import type { Locator } from "@playwright/test";
import { boxOf, expect, openMap, regions, test } from "../page.ts";

/** The box of a text has some pixels of nothing over and under its letters. */
const OVER_LETTERS = 3;

/** Texts of the map that are cut by its edge, or lie over each other or over what stands at its edges. */
const collisionsOn = (map: Locator): Promise<string[]> =>
  map.evaluate((root, over) => {
    const edge = root.getBoundingClientRect();
    const boxes = [...root.querySelectorAll(".map-overlay text, .map-credit, .map-legend, .map-controls")]
      .map((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        const air = element.matches("text") ? over : 0;
        const name = element.matches("text") ? (element.textContent ?? "") : element.className.toString();
        return {
          name,
          left,
          right,
          top: top + air,
          bottom: bottom - air,
          width,
          isText: element.matches("text"),
        };
      })
      .filter((box) => box.width > 0 && box.right > edge.left && box.left < edge.right)
      .filter((box) => box.bottom > edge.top && box.top < edge.bottom);
    return boxes.flatMap((box, i) => {
      const isCut = box.left < edge.left || box.right > edge.right + 0.5 || box.top < edge.top - over;
      const others = boxes.slice(i + 1).filter((other) => {
        const isBeside = box.left >= other.right - 0.5 || other.left >= box.right - 0.5;
        return !isBeside && box.top < other.bottom - 0.5 && other.top < box.bottom - 0.5;
      });
      const cut = box.isText && isCut ? [`${box.name} is cut`] : [];
      return [...cut, ...(box.isText ? others.map((other) => `${box.name} over ${other.name}`) : [])];
    });
  }, OVER_LETTERS + 1);

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [844, 390],
] as const;

test.describe("the map", () => {
  for (const [width, height] of SIZES)
    test(`has what is known of each featured country at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const [query, texts] of [
        ["", ["about 98,000", "at least 53,136", "50,655", "over 3,000"]],
        ["?day=2022-09-21", ["9,000–12,000 a day", "no count found", "4,824", "261"]],
        ["?day=2022-10-15", ["over 200,000", "nearly 69,000", "about 66,000", "over 6,000"]],
      ] as const) {
        await openMap(page, query);
        const { map } = regions(page);
        for (const text of texts)
          await expect(async () => {
            const { x, y, width: w, height: h } = await boxOf(map);
            const label = await boxOf(map.locator(".flow-label text", { hasText: text }).first());
            expect(label.x).toBeGreaterThanOrEqual(x);
            expect(label.y).toBeGreaterThanOrEqual(y - OVER_LETTERS);
            expect(label.x + label.width).toBeLessThanOrEqual(x + w);
            expect(label.y + label.height).toBeLessThanOrEqual(y + h + OVER_LETTERS);
          }).toPass({ timeout: 15_000 });
      }
    });

  for (const [width, height] of SIZES)
    test(`has no text over another, at its edge or under its buttons at ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const query of ["", "?day=2022-10-04&clock=known"]) {
        await openMap(page, query);
        const { map } = regions(page);
        await expect(map.locator(".flow-label text").first()).toBeVisible();
        await expect.poll(() => collisionsOn(map)).toEqual([]);
        // What an arrow is of is said at it, and a place's number never stands without its place.
        await expect(async () => {
          const arrows = await map.locator(".flow .map-hit").count();
          expect(arrows).toBeLessThanOrEqual(await map.locator(".flow-label:has(text)").count());
        }).toPass({ timeout: 15_000 });
        await expect(
          map.locator(".place-mark .map-label:not(.is-roomless):not(:has(.text-name))"),
        ).toHaveCount(0);
      }
    });
});
