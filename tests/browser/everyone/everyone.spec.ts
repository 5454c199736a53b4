import { dayOf, expect, open, openMap, regions, sweepIf, test, untilReady } from "../page.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test.describe("on a phone", () => {
  test.use(PHONE);

  test("one finger drawn over the map is told of two, once", async ({ page, context }) => {
    await openMap(page);
    const { map } = regions(page);
    const box = await map.boundingBox();
    if (!box) throw new Error("The map has no box.");
    const session = await context.newCDPSession(page);
    const touch = async (type: string, ...points: [number, number][]): Promise<void> => {
      const touchPoints = points.map(([x, y], id) => ({ x: box.x + x, y: box.y + y, id }));
      await session.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints });
    };
    await touch("touchStart", [60, 120]);
    await touch("touchMove", [90, 122]);
    await touch("touchMove", [150, 124]);
    await touch("touchEnd");
    await expect(
      map.getByRole("status").filter({ hasText: "Use two fingers to move the map" }),
    ).toBeVisible();
    await expect(page).not.toHaveURL(/map=/);
    await touch("touchStart", [100, 200], [200, 200]);
    for (const step of [10, 20, 30, 40]) await touch("touchMove", [100 + step, 200], [200 + step, 200]);
    await touch("touchEnd");
    await expect(page).toHaveURL(/map=/);
  });

  test("focus on the map takes the sheet off it", async ({ page }) => {
    await openMap(page);
    await page.evaluate(() => window.scrollTo({ top: 700, behavior: "instant" }));
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    const { map } = regions(page);
    const name = map.getByRole("button", { name: /entered Kazakhstan/ }).first();
    await name.focus();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  });

  test("paper has all rows of the list, and nothing fixed over it", async ({ page }) => {
    await open(page);
    const said = /(\d+) figures?$/.exec((await dayOf(page).getAttribute("aria-valuetext")) ?? "")?.[1];
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(regions(page).figures.getByRole("listitem")).toHaveCount(Number(said));
    await expect(page.locator(".timeline-head")).not.toHaveCSS("position", "fixed");
    await expect(page.locator(".sheet-tabs")).toBeHidden();
  });
});

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

  test("one finger moves the map, and so does a mouse", async ({ page, context }) => {
    await openMap(page);
    const session = await context.newCDPSession(page);
    const { map } = regions(page);
    const box = await map.boundingBox();
    if (!box) throw new Error("The map has no box.");
    const [x, y] = [box.x + 480, box.y + 40];
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", by: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: x + by, y: y + by }],
      });
    await touch("touchStart", 0);
    for (const by of [10, 30, 60]) await touch("touchMove", by);
    await touch("touchEnd", 0);
    await expect(page).toHaveURL(/map=/);
    const moved = page.url();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 20, { steps: 4 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(moved);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`forced colours, ${colorScheme}`, sweepIf(colorScheme === "dark"), () => {
    test.use({ colorScheme, forcedColors: "active" });

    test("numbers, choices, the day and marks stand out from the ground", async ({ page }) => {
      await openMap(page);
      const coloursOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { color, backgroundColor, fill } = getComputedStyle(element);
            return { color, backgroundColor, fill };
          });
      const ground = (await coloursOf("body")).backgroundColor;
      expect((await coloursOf(".piece mark")).color).not.toBe(ground);
      const chosen = await coloursOf(".clock-choice input:checked + span");
      const other = await coloursOf(".clock-choice input:not(:checked) + span");
      expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
      expect(chosen.color).not.toBe(chosen.backgroundColor);
      expect((await coloursOf(".day-rule")).backgroundColor).not.toBe(ground);
      const pill = await coloursOf(".day-pill");
      expect(pill.color).not.toBe(pill.backgroundColor);
      for (const mark of [".bar-body", ".dot-body", ".mark-core", ".map-label-text .text-number"])
        expect((await coloursOf(mark)).fill, mark).not.toBe(ground);
      const row = page.locator(".row-button[aria-current]");
      await expect(row).toHaveCSS("outline-style", "solid");
    });
  });
}

for (const view of ["map", "table", "sources", "about"])
  test(
    `type of twice the size grows with the reader's, and nothing is wider than the screen: ${view}`,
    sweepIf(view !== "map"),
    async ({ page, context }) => {
      const session = await context.newCDPSession(page);
      const setType = (standard: number) => session.send("Page.setFontSizes", { fontSizes: { standard } });
      await setType(32);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`/?view=${view}`);
      await untilReady(page);
      await expect(page.locator("body")).toHaveCSS("font-size", "30px");
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      // The window goes on to the next test.
      await setType(16);
      await session.detach();
    },
  );

test("skip links lead to the parts, and leave the address as it is", async ({ page }) => {
  await open(page);
  const skip = page.getByRole("button", { name: "Skip to the figures", exact: true });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the map", exact: true })).toBeFocused();
  await expect(page.getByRole("button", { name: "Skip to the map", exact: true })).toBeInViewport();
  const address = page.url();
  await skip.press("Enter");
  await expect(regions(page).figures).toBeFocused();
  expect(page.url()).toBe(address);
});

test("the document's name follows the view, what is open, and the day", async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^Crossings: /);
  await page.getByRole("button", { name: "Next day", exact: true }).click();
  await expect(page).toHaveTitle("28 September 2022: Crossings");
  await page.getByRole("link", { name: "Sources", exact: true }).click();
  await expect(page).toHaveTitle("Sources: Crossings");
  await page.goBack();
  await regions(page)
    .figures.getByRole("button", { name: /^8,572 people entered Finland/ })
    .click();
  await expect(page).toHaveTitle(/^8,572 people entered Finland.*, 28 September 2022: Crossings$/);
});
