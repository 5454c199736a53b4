import type { Page } from "@playwright/test";
import { expect, openMap, regions, sweepIf, test } from "../page.ts";

type At = readonly [number, number];

/** Fingers on the page, by the browser's own input. */
async function fingersOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: "touchStart" | "touchMove" | "touchEnd", ...points: At[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
}

/** How many shapes of the map have stepped back behind one that is pointed at. */
const countFaint = (page: Page): Promise<number> =>
  page
    .locator(".map-overlay :is(.flow, .route, .map-button > svg)")
    .evaluateAll((all) => all.filter((shape) => Number(getComputedStyle(shape).opacity) < 0.6).length);

test.describe("a finger on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("that is drawn sideways is told of two in the middle of the map", async ({ page }) => {
    await openMap(page);
    const touch = await fingersOf(page);
    await touch("touchStart", [60, 250]);
    for (const x of [90, 120, 160]) await touch("touchMove", [x, 252]);
    await touch("touchEnd");
    const { map } = regions(page);
    const hint = map.getByRole("status").filter({ hasText: "Use two fingers" });
    await expect(hint).toBeVisible();
    const [at, ground] = [await hint.boundingBox(), await map.boundingBox()];
    if (!at || !ground) throw new Error("The hint or the map has no box.");
    expect(Math.abs(at.x + at.width / 2 - (ground.x + ground.width / 2))).toBeLessThan(2);
    expect(at.y).toBeGreaterThan(ground.y + ground.height / 5);
    expect(at.y + at.height).toBeLessThan(ground.y + ground.height * 0.6);
  });

  test("that stays on a mark shows its label and selects no text; after a tap nothing stays faint", async ({
    page,
  }) => {
    await openMap(page);
    const touch = await fingersOf(page);
    const { map, evidence } = regions(page);
    const mark = map.getByRole("button", { name: /^16 km of queue at Verkhny Lars/ });
    const box = await mark.boundingBox();
    if (!box) throw new Error("The mark has no box.");
    await touch("touchStart", [box.x + 12, box.y + 12]);
    await expect(mark).toHaveClass(/is-hovered/);
    await expect(map.locator(".map-ground")).toHaveCSS("user-select", "none");
    await touch("touchEnd");
    await expect(map.getByRole("dialog")).toBeVisible();
    await page.touchscreen.tap(30, 20);
    await expect(map.getByRole("dialog")).toHaveCount(0);
    await map
      .getByRole("button", { name: /entered Finland/ })
      .first()
      .tap();
    await expect(page).toHaveURL(/figure=fi-/);
    await evidence.getByRole("button", { name: "Close", exact: true }).tap();
    await expect(page).toHaveURL(/figure=none/);
    await expect(map.getByRole("button", { name: /entered Finland/ }).first()).toBeFocused();
    await expect.poll(() => countFaint(page)).toBe(0);
  });

  test("ends the box that another draws", async ({ page }) => {
    await openMap(page);
    const touch = await fingersOf(page);
    const { map } = regions(page);
    await map.getByRole("button", { name: "Select an area", exact: true }).tap();
    await expect(map.getByText("Drag a box on the map")).toBeVisible();
    await touch("touchStart", [80, 300]);
    for (const to of [120, 160, 200]) await touch("touchMove", [to, to + 200]);
    await expect(map.locator(".map-area")).toBeVisible();
    await touch("touchStart", [200, 400], [300, 420]);
    await expect(map.locator(".map-area")).toHaveCount(0);
    await touch("touchEnd");
    await expect(page).not.toHaveURL(/area=/);
  });
});

test("what is pointed at makes the rest step back, but not its words, and not for readers who ask for contrast", async ({
  page,
}) => {
  await openMap(page);
  const mark = regions(page).map.getByRole("button", { name: /^16 km of queue at Verkhny Lars/ });
  await mark.hover();
  await expect.poll(() => countFaint(page)).toBeGreaterThan(5);
  for (const text of await page.locator(".map-label-text").all())
    await expect(text).toHaveCSS("opacity", "1");
  await page.emulateMedia({ contrast: "more" });
  await expect.poll(() => countFaint(page)).toBe(0);
  await page.emulateMedia({ contrast: "no-preference", reducedMotion: "reduce" });
  await expect(mark.locator("svg").first()).toHaveCSS("transition-duration", "0s");
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`the map in forced colours, ${colorScheme}`, sweepIf(colorScheme === "dark"), () => {
    test.use({ colorScheme, forcedColors: "active" });

    test("shows what is selected, what has the focus, and each mark", async ({ page }) => {
      await openMap(page);
      const { map } = regions(page);
      const chosen = map.locator("[data-mark][aria-pressed=true]").first();
      await expect(chosen).toHaveCSS("outline-style", "solid");
      const ground = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
      await expect(async () => {
        const fills = await map
          .locator(".mark-core, .flow-body, .route-head, .flag-cloth, .map-label-text text")
          .evaluateAll((shapes) =>
            shapes.map((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              return fill === "none" ? stroke : fill;
            }),
          );
        expect(fills.length).toBeGreaterThan(20);
        expect(fills.filter((fill) => fill === ground)).toEqual([]);
      }).toPass({ timeout: 15_000 });
      await map.locator("[data-mark^=place]").first().focus();
      await page.keyboard.press("Home");
      await expect(map.locator("[data-mark]:focus")).toHaveCSS("outline-width", "3px");
    });
  });
