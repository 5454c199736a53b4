import type { Page } from "@playwright/test";
import { dayOf, expect, open, regions, sweepIf, test } from "../page.ts";
import { isUsual } from "../shell/onPage.ts";

/** Whether what has the focus is in the window and under nothing. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    const above = document.elementFromPoint(x, y);
    const section = focused.closest("section");
    return (
      above?.closest(".timeline-head") === focused.closest(".timeline-head") &&
      section?.contains(above) === true
    );
  });

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 640, height: 400 },
  { width: 390, height: 844 },
]) {
  test.describe(`keys at ${viewport.width} × ${viewport.height}`, sweepIf(!isUsual(viewport)), () => {
    test.use({ viewport });

    test("take some tens of stops through the timeline, each of them seen", async ({ page }) => {
      await open(page);
      const { timeline } = regions(page);
      await expect(timeline.getByRole("heading", { level: 2, name: "Timeline" })).toBeAttached();
      const play = timeline.getByRole("button", { name: "Play", exact: true });
      await play.focus();
      let stops = 1;
      for (; stops < 60; stops++) {
        await page.keyboard.press("Tab");
        const name = await page.evaluate(() => {
          const focused = document.activeElement;
          return focused?.closest("section.timeline")
            ? (focused.getAttribute("aria-label") ?? focused.textContent)
            : null;
        });
        if (name === null) break;
        await expect.poll(() => isSeen(page), { message: name }).toBe(true);
      }
      expect(stops).toBeLessThan(32);
    });

    test("go along a lane in time, and no mark is under what stays", async ({ page }) => {
      await open(page, "?country=FI");
      const lane = regions(page).timeline.getByRole("group", { name: /^Finland/ });
      await lane.focus();
      await page.keyboard.press("ArrowRight");
      const days: number[] = [];
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-mark")))
        .toBe(true);
      for (let step = 0; step < 12; step++) {
        days.push(await page.evaluate(() => Number(document.activeElement?.getAttribute("data-mark"))));
        await expect.poll(() => isSeen(page)).toBe(true);
        await page.keyboard.press("ArrowRight");
      }
      expect(new Set(days).size).toBeGreaterThan(2);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    });
  });
}

test("one message is spoken for each settled change, none on load nor while the days play", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const note = (records: MutationRecord[]): void => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          ".day-box [aria-live]",
        );
        const text = region?.textContent ?? "";
        if (text !== "" && said.at(-1) !== text) said.push(text);
      }
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true });
  });
  const said = (): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await open(page);
  await page.setViewportSize({ width: 1000, height: 760 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForTimeout(600);
  expect(await said()).toEqual([]);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(dayOf(page)).not.toHaveAttribute("aria-valuenow", "6");
  expect(await said()).toEqual([]);
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect.poll(said).toHaveLength(1);
  await dayOf(page).focus();
  // Two presses at once: the days between them do not settle, however busy the machine.
  await dayOf(page).evaluate((slider) => {
    for (const key of ["ArrowRight", "ArrowRight"])
      slider.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
  await expect.poll(said).toHaveLength(2);
  const [first, second] = await said();
  expect(first).toMatch(/^\d+ (September|October), day \d+/);
  // The slider has said its date.
  expect(second).not.toMatch(/day \d+/);
  await page.waitForTimeout(600);
  expect(await said()).toHaveLength(2);
});
