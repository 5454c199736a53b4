import type { Locator, Page } from "@playwright/test";
import { dayOf, expect, open, regions, test } from "../page.ts";
import { fingersOn } from "./touch.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1440, height: 900 }, hasTouch: true };

const day = async (page: Page): Promise<number> => Number(await dayOf(page).getAttribute("aria-valuenow"));
const drawn = (page: Page): Locator => page.getByRole("scrollbar", { name: "Visible dates", exact: true });

const room = async (page: Page): Promise<number> => Number(await drawn(page).getAttribute("aria-valuemax"));

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It has no box.");
  return box;
}

/** The marks of Finland, in sight. */
async function laneBox(page: Page) {
  const lane = regions(page).timeline.getByRole("group", { name: /^Finland/ });
  await lane.scrollIntoViewIfNeeded();
  return { lane, box: await boxOf(lane) };
}

for (const [name, use] of [
  ["phone", PHONE],
  ["desk", DESK],
] as const) {
  test.describe(`fingers on a ${name}`, () => {
    test.use(use);

    test("a scrub begins on a mark, a second finger ends it and pinches", async ({ page }) => {
      await open(page);
      const fingers = await fingersOn(page);
      const { lane } = await laneBox(page);
      const whole = await room(page);
      const bar = await boxOf(lane.getByRole("button", { name: /^7,667 people entered/ }));
      const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height - 4];
      await fingers.down([x, y]);
      await fingers.move([x + 12, y]);
      await fingers.move([x + 60, y]);
      await expect.poll(() => day(page)).not.toBe(6);
      const seen = await day(page);
      await fingers.down([x + 60, y], [x + 120, y]);
      await fingers.move([x + 50, y], [x + 130, y]);
      await fingers.move([x + 30, y], [x + 150, y]);
      await fingers.move([x, y], [x + 180, y]);
      // Fewer days are drawn, so that their window can move further.
      await expect.poll(() => room(page)).toBeGreaterThan(whole);
      await fingers.up();
      expect(await day(page)).toBe(seen);
      await expect(page).not.toHaveURL(/figure=fi/);
    });

    test("a drag that the system calls off leaves the day where it was seen", async ({ page }) => {
      await open(page);
      const fingers = await fingersOn(page);
      const axis = await boxOf(page.locator(".axis-labels"));
      const y = axis.y + axis.height / 2;
      await fingers.down([axis.x + 20, y]);
      await fingers.move([axis.x + 40, y]);
      await fingers.move([axis.x + 90, y]);
      await expect.poll(() => day(page)).toBeLessThan(6);
      const seen = await day(page);
      await fingers.cancel();
      // Another finger elsewhere drags nothing.
      await fingers.down([200, 160]);
      await fingers.move([240, 160]);
      await fingers.up();
      expect(await day(page)).toBe(seen);
    });

    test("over the lanes a finger moves no day: in a long press, in a tap between marks, and up and down", async ({
      page,
    }) => {
      await open(page);
      const fingers = await fingersOn(page);
      await test.step("a long press asks for the name, and opens nothing", async () => {
        const { lane } = await laneBox(page);
        const bar = await boxOf(lane.getByRole("button", { name: /^7,667 people entered/ }));
        await fingers.down([bar.x + bar.width / 2, bar.y + bar.height - 4]);
        await expect(page.locator(".tip")).toHaveText(/^7,667 people entered/);
        await page.waitForTimeout(700);
        await fingers.up();
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await expect(page).not.toHaveURL(/figure=/);
        expect(await page.evaluate(() => String(getSelection()))).toBe("");
      });
      await test.step("a tap between marks opens the day of the lane", async () => {
        const { lane, box } = await laneBox(page);
        const bar = await boxOf(lane.getByRole("button", { name: /^7,667 people entered/ }));
        await fingers.tap([bar.x + bar.width + 3, box.y + box.height - 14]);
        const list = page.getByRole("dialog", { name: "Finland, 23 September", exact: true });
        await expect(list.getByRole("button", { name: /^7,667 people entered/ })).toBeVisible();
        expect(await day(page)).toBe(6);
        await page.keyboard.press("Escape");
        await expect(list).toHaveCount(0);
      });
      await test.step("up and down it scrolls", async () => {
        const { box } = await laneBox(page);
        const x = box.x + 60;
        await fingers.down([x, box.y + 20]);
        for (const by of [10, 30, 60, 90]) await fingers.move([x + 1, box.y + 20 - by]);
        await fingers.up();
        expect(await day(page)).toBe(6);
      });
    });

    test("the strip of the whole record is dragged, and scrolled over", async ({ page }) => {
      await open(page);
      const fingers = await fingersOn(page);
      await drawn(page).scrollIntoViewIfNeeded();
      const strip = await boxOf(page.locator(".overview"));
      const y = strip.y + strip.height / 2;
      await fingers.down([strip.x + 10, y]);
      await fingers.move([strip.x + 30, y]);
      await fingers.move([strip.x + 120, y]);
      await fingers.up();
      await expect(drawn(page)).not.toHaveAttribute("aria-valuenow", "0");
      const moved = (await drawn(page).getAttribute("aria-valuenow")) ?? "";
      await fingers.down([strip.x + 10, y]);
      await fingers.move([strip.x + 11, y - 30]);
      await fingers.move([strip.x + 11, y - 80]);
      await fingers.up();
      await expect(drawn(page)).toHaveAttribute("aria-valuenow", moved);
      expect(await day(page)).toBe(6);
    });
  });
}

test.describe("a mouse", () => {
  test("drags from a mark, opens it without a drag, and drags nothing after Escape", async ({ page }) => {
    await open(page);
    const { lane } = await laneBox(page);
    const mark = lane.getByRole("button", { name: /^6,470 people entered/ });
    const bar = await boxOf(mark);
    const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height - 4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 110, y, { steps: 4 });
    await expect.poll(() => day(page)).toBe(3);
    await page.keyboard.press("Escape");
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    expect(await day(page)).toBe(3);
    await expect(page).not.toHaveURL(/figure=/);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/figure=fi-entries-2022-09-22/);
    expect(await day(page)).toBe(3);
  });

  test("turns the days by a wheel that goes sideways, and jumps by no other button", async ({ page }) => {
    await open(page);
    const axis = await boxOf(page.locator(".axis-labels"));
    await page.mouse.move(axis.x + 400, axis.y + 10);
    await page.mouse.wheel(130, 0);
    await expect(drawn(page)).not.toHaveAttribute("aria-valuenow", "0");
    await page.keyboard.down("Control");
    await page.mouse.click(axis.x + 400, axis.y + 10);
    await page.keyboard.up("Control");
    await page.mouse.click(axis.x + 400, axis.y + 10, { button: "right" });
    expect(await day(page)).toBe(6);
  });

  test("may go onto the name of a mark, which Escape takes away", async ({ page }) => {
    await open(page);
    const { lane } = await laneBox(page);
    await lane.getByRole("button", { name: /^6,470 people entered/ }).hover();
    const tip = page.locator(".tip");
    await expect(tip).toHaveText(/^6,470 people entered/);
    await tip.hover();
    await expect(tip).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(tip).toHaveCount(0);
  });
});
