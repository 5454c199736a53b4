import { expect, open, regions, test, untilReady } from "../page.ts";
import { expectFocusSeen } from "./onPage.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" });

/** The handle, by what its press does next. */
const handleOf = (page: Parameters<typeof open>[0]) =>
  page.getByRole("navigation", { name: "Below the map", exact: true }).locator(".sheet-handle");

/** Waits until the page is not scrolled any more: a swipe that begins while the last one still moves it ends elsewhere. */
const untilAtRest = (page: Parameters<typeof open>[0]): Promise<void> =>
  expect(async () => {
    const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY);
    const before = await scrolled();
    await page.waitForTimeout(400);
    expect(await scrolled()).toBe(before);
  }).toPass();

test("the handle takes the sheet up by presses and keys, and back to the map", async ({ page }) => {
  await open(page);
  const handle = handleOf(page);
  await expect(handle).toHaveAccessibleName("Pull the sheet up");
  const box = await handle.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
  expect(box?.height).toBeGreaterThanOrEqual(43);
  await handle.tap();
  await expect(handle).toHaveAccessibleName("Pull the sheet up to the top");
  await expect(regions(page).evidence.locator("blockquote").first()).toBeInViewport();
  await handle.press("ArrowUp");
  await expect(handle).toHaveAccessibleName("Back to the map");
  await expectFocusSeen(page, "the sheet is up");
  await handle.press("Enter");
  await expect(handle).toHaveAccessibleName("Pull the sheet up");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test("a swipe takes it to the next stop, and one on its text goes on through it", async ({
  page,
  context,
}) => {
  await open(page);
  const handle = handleOf(page);
  await expect(handle).toHaveAccessibleName("Pull the sheet up");
  const session = await context.newCDPSession(page);
  const swipe = async (from: number, to: number): Promise<void> => {
    const at = (y: number) => ({ touchPoints: [{ x: 150, y }] });
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(from) });
    for (let step = 1; step <= 8; step++)
      await session.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        ...at(from + ((to - from) * step) / 8),
      });
    // A finger that rests before it leaves flings nothing: how far a fling goes is a matter of the machine's pace.
    await page.waitForTimeout(200);
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", ...at(to) });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(700, 600);
  await expect(handle).toHaveAttribute("data-stop", "half");
  await untilAtRest(page);
  await swipe(700, 600);
  await expect(handle).toHaveAttribute("data-stop", "full");
  await untilAtRest(page);
  await swipe(300, 430);
  await expect(handle).toHaveAttribute("data-stop", "half");
  await untilAtRest(page);
  await swipe(300, 430);
  await expect(handle).toHaveAttribute("data-stop", "peek");
});

test("the open figure, pressed on the map, comes up over it; Back takes the sheet down", async ({ page }) => {
  await open(page);
  const { map, evidence, figures } = regions(page);
  await map
    .getByRole("button", { name: /^about 98,000 people entered Kazakhstan/ })
    .first()
    .tap();
  await expect(evidence.getByRole("heading", { name: /about 98,000 people/ })).toBeFocused();
  await expect(evidence.locator("blockquote").first()).toBeInViewport();
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  await expect(handleOf(page)).toHaveAttribute("data-stop", "peek");
  const row = figures.getByRole("button", { name: /entered Finland/ }).first();
  await row.tap();
  await expect(page).toHaveURL(/figure=fi-/);
  await expect(evidence.getByRole("heading").first()).toBeFocused();
  await expect(handleOf(page)).toHaveAttribute("data-stop", "half");
  await page.goBack();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test("what a finger presses is 44 px high", async ({ page }) => {
  for (const search of ["", "?view=table", "?view=sources"]) {
    await page.goto(`/${search}`);
    await untilReady(page);
    const small = (): Promise<string[]> =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(".header, .page-panel, .table-view, .sources-view, .sheet-tabs"),
        ].flatMap((part) =>
          [...part.querySelectorAll("button, summary, .views a, input[type=search]")]
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && (box.height < 43 || box.width < 28))
            .map(({ one, box }) => `${one.textContent.slice(0, 40)} ${box.width}×${box.height}`),
        ),
      );
    await expect.poll(small, { message: search }).toEqual([]);
  }
});
