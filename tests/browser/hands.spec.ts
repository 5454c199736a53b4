import type { Locator, Page } from "@playwright/test";
import { dayOf, expect, open, regions, sweepIf, test } from "./page.ts";
import { isUsual } from "./shell/onPage.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];

/** Expects all of an element inside the window. */
async function expectInWindow(page: Page, element: Locator): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await expect(async () => {
    const box = await element.boundingBox();
    if (!box) throw new Error("It has no box.");
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }).toPass({ timeout: 15_000 });
}

for (const size of SIZES) {
  test(
    `lists and tips open inside the window, ${size.width} × ${size.height}`,
    sweepIf(!isUsual(size)),
    async ({ page }) => {
      await page.setViewportSize(size);
      await open(page);
      const group = regions(page)
        .timeline.getByRole("button", { name: /^\d+ events, 21 September$/ })
        .first();
      await group.click();
      const list = page.getByRole("dialog", { name: "Events, 21 September", exact: true });
      await expect(list.getByRole("button").first()).toBeVisible();
      await expectInWindow(page, list);
      await page.keyboard.press("Escape");
      await expect(list).toHaveCount(0);
      await expect(group).toBeFocused();
      await page.keyboard.press("ArrowRight");
      const tip = page.locator(".tip");
      await expect(tip).toBeVisible();
      await expectInWindow(page, tip);
      await group.click();
      await expect(list).toBeVisible();
      await page.mouse.click(size.width / 2, 20);
      await expect(list).toHaveCount(0);
    },
  );
}

test("a press that is called off moves nothing, and no pointer drags without a button", async ({ page }) => {
  await open(page);
  const day = dayOf(page);
  const axis = await page.locator(".axis").boundingBox();
  if (!axis) throw new Error("The axis has no box.");
  const [x, y] = [axis.x + axis.width * 0.7, axis.y + axis.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 150, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(x - 200, y, { steps: 4 });
  await expect(day).toHaveAttribute("aria-valuenow", "6");
  await page.mouse.click(x, y, { button: "right" });
  await expect(day).toHaveAttribute("aria-valuenow", "6");
});

test("a drag ends on Escape where it was last seen; a click on the axis can be undone", async ({ page }) => {
  await open(page);
  const day = dayOf(page);
  const axis = await page.locator(".axis").boundingBox();
  if (!axis) throw new Error("The axis has no box.");
  const [x, y] = [axis.x + axis.width * 0.7, axis.y + axis.height / 2];
  await page.mouse.click(x, y);
  await expect(day).not.toHaveAttribute("aria-valuenow", "6");
  const clicked = (await day.getAttribute("aria-valuenow")) ?? "";
  await page.goBack();
  await expect(day).toHaveAttribute("aria-valuenow", "6");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 2 });
  await page.mouse.move(x, y, { steps: 2 });
  await expect(day).toHaveAttribute("aria-valuenow", clicked);
  await page.keyboard.press("Escape");
  await page.mouse.move(x - 250, y, { steps: 4 });
  await page.mouse.up();
  await expect(day).toHaveAttribute("aria-valuenow", clicked);
});
