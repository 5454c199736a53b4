import type { Page } from "@playwright/test";
import { expect, openMap, regions, test, typeAtOnce } from "../page.ts";

const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The name of what has the focus. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

/** Comes to the map by the Tab key, and waits until its keys are there. */
async function enterMap(page: Page): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.closest(".map-ground") !== null)) break;
  }
  await expect(async () => {
    await page.keyboard.press("End");
    expect(await focused(page)).not.toMatch(/^about 98,000/);
  }).toPass();
  await page.keyboard.press("Home");
}

interface Target {
  readonly name: string;
  /** Width and height of what a press hits around its middle, up to 44 pixels, and what else is hit where that ends. */
  readonly width: number;
  readonly height: number;
  readonly besides: string;
}

/** Runs in the page: measures what a press hits, point by point, of each mark in view and of each button of the map. */
function measureTargets(): Target[] {
  const ground = document.querySelector(".map-ground");
  const map = ground?.parentElement;
  if (!ground || !map) throw new Error("There is no map.");
  const view = ground.getBoundingClientRect();
  const sheet = document.querySelector(".sheet-tabs");
  const foot =
    sheet && getComputedStyle(sheet).display !== "none" ? sheet.getBoundingClientRect().top : view.bottom;
  return [
    ...map.querySelectorAll<HTMLElement>("[data-mark], .map-furniture button, .map-furniture summary"),
  ].flatMap((target) => {
    const box = target.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hit = (dx: number, dy: number): Element | null => document.elementFromPoint(x + dx, y + dy);
    const isOwn = (element: Element | null): boolean => element !== null && target.contains(element);
    const isInView = x > view.left + 22 && x < view.right - 22 && y > view.top + 22 && y < foot - 22;
    // What the legend or a button covers is no target, nor is the middle of a number under which a mark lies.
    if (!isInView || !isOwn(hit(0, 0))) return [];
    const besides = new Set<string>();
    const reach = (dx: number, dy: number): number => {
      for (let by = 1; by <= 22; by++) {
        const element = hit(dx * by, dy * by);
        if (isOwn(element)) continue;
        if (element !== ground && !element?.matches("canvas"))
          besides.add(element?.closest("[class]")?.getAttribute("class") ?? "?");
        return by - 1;
      }
      return 22;
    };
    return {
      name: target.getAttribute("aria-label") ?? target.textContent ?? "",
      width: reach(-1, 0) + reach(1, 0),
      height: reach(0, -1) + reach(0, 1),
      besides: [...besides].join(" | "),
    };
  });
}

test.describe("on a desk", () => {
  test.use(DESK);

  test("the map is one stop of the Tab key and its controls, the leading number first", async ({ page }) => {
    await openMap(page);
    await enterMap(page);
    await expect.poll(() => focused(page)).toMatch(/^about 98,000 people entered Kazakhstan/);
    await expect(regions(page).map.locator("[data-mark][tabindex='0']")).toHaveCount(1);
    const stops: string[] = [];
    while (stops.length < 12) {
      await page.keyboard.press("Tab");
      const isOnMap = await page.evaluate(() => document.activeElement?.closest(".map") !== null);
      if (!isOnMap) break;
      stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(stops.length).toBeLessThanOrEqual(5);
  });

  test("arrow keys reach every mark in view, and letters find one by its name", async ({ page }) => {
    test.slow();
    await openMap(page);
    await enterMap(page);
    const first = await focused(page);
    const reached = new Set([first]);
    const waiting = [first];
    while (waiting.length > 0) {
      const name = waiting.pop();
      for (const key of ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]) {
        await page.evaluate(
          (label) =>
            document
              .querySelector<HTMLElement>(`[data-mark][aria-label="${label}"]`)
              ?.focus({ preventScroll: true }),
          name,
        );
        const isMoved = await page.evaluate((pressed) => {
          // It does not come back up: what leads to no mark does not move the map.
          const event = new KeyboardEvent("keydown", { key: pressed, cancelable: true });
          document.activeElement?.dispatchEvent(event);
          return event.defaultPrevented;
        }, key);
        const next = await focused(page);
        if (!isMoved || reached.has(next)) continue;
        reached.add(next);
        waiting.push(next);
      }
    }
    const inView = await page.evaluate(() => {
      const view = document.querySelector(".map-ground")?.getBoundingClientRect();
      const covers = [...document.querySelectorAll(".map-furniture > *")].map((element) =>
        element.getBoundingClientRect(),
      );
      return [...document.querySelectorAll("[data-mark]")].flatMap((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const isSeen = view && x > view.left && x < view.right && y > view.top && y < view.bottom;
        const isCovered = covers.some(
          (box) => x > box.left && x < box.right && y > box.top && y < box.bottom,
        );
        return isSeen && !isCovered ? [mark.getAttribute("aria-label")] : [];
      });
    });
    expect(inView.length).toBeGreaterThan(15);
    expect(inView.filter((name) => !reached.has(name))).toEqual([]);
    await page.keyboard.press("Home");
    await typeAtOnce(page, "kya");
    await expect.poll(() => focused(page)).toMatch(/Kyakhta/);
  });

  test("the browser's tree has a named button for each mark in view, and a heading", async ({
    page,
    context,
  }) => {
    await openMap(page);
    const { map } = regions(page);
    await expect(map.getByRole("heading", { name: "Map", level: 2, exact: true })).toBeAttached();
    const session = await context.newCDPSession(page);
    await expect(async () => {
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const names = nodes
        .filter(({ ignored, role }) => !ignored && role?.value === "button")
        .map(({ name }) => String(name?.value ?? ""));
      const marks = await map
        .locator("[data-mark]")
        .evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
      expect(marks.length).toBeGreaterThan(15);
      expect(marks.filter((name) => name === null || name === "" || !names.includes(name))).toEqual([]);
      expect(names[names.indexOf(marks[0] ?? "")]).toMatch(
        /^about 98,000 people entered Kazakhstan, .*disputed; 64,234 people left/,
      );
    }).toPass({ timeout: 30_000 });
  });

  test("what is open is left and come back to; Back to a mark that is gone leaves the focus on the map", async ({
    page,
  }) => {
    await openMap(page);
    await enterMap(page);
    await typeAtOnce(page, "georgia");
    await expect.poll(() => focused(page)).toMatch(/Georgia/);
    const name = await focused(page);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/figure=ge-/);
    await regions(page).evidence.getByRole("button", { name: "Close", exact: true }).press("Enter");
    await expect.poll(() => focused(page)).toBe(name);
    await openMap(page, "?day=2022-09-29&map=48.7,52.5,6");
    await page.getByRole("button", { name: "Next day", exact: true }).click();
    await regions(page).map.locator("[data-mark^=event]").first().focus();
    const event = await focused(page);
    await page.goBack();
    await expect(regions(page).map.getByRole("button", { name: event ?? "" })).toHaveCount(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest(".map-ground") !== null))
      .toBe(true);
  });

  test("a label that opens can be gone on to by the pointer, and hidden by Escape", async ({ page }) => {
    await openMap(page);
    const mark = regions(page).map.getByRole("button", { name: /^16 km of queue at Verkhny Lars/ });
    const label = mark.locator(".is-roomless");
    const box = await mark.boundingBox();
    if (!box) throw new Error("The mark has no box.");
    await page.mouse.move(box.x + 12, box.y + 12);
    await expect(label).toBeVisible();
    await page.mouse.move(box.x + 12, box.y - 14, { steps: 26 });
    await expect(label).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(label).toHaveCount(0);
    // Here the mark is near the upper edge of the map.
    await openMap(page, "?map=40.2,44.6,6");
    await mark.hover();
    await expect(async () => {
      const [over, ground] = [await label.boundingBox(), await regions(page).map.boundingBox()];
      expect(over?.y).toBeGreaterThanOrEqual(ground?.y ?? Number.NaN);
    }).toPass({ timeout: 15_000 });
  });

  test("a tint is said in words, countries without a number too", async ({ page }) => {
    await openMap(page, "?tint=entries-since");
    const words = regions(page).map.getByText("The same in words");
    await words.click();
    await expect(regions(page).map.getByRole("definition").filter({ hasText: "Kazakhstan" })).toBeVisible();
    await expect(regions(page).map.getByRole("term").last()).toHaveText("none");
  });
});

for (const [device, use, least] of [
  ["a desk", DESK, 24],
  ["a phone", PHONE, 44],
] as const)
  test.describe(`targets on ${device}`, () => {
    test.use(use);

    test(`are at least ${least} pixels, where no other is nearer`, async ({ page }) => {
      await openMap(page);
      const isSmall = ({ width, height, besides }: Target): boolean =>
        Math.min(width, height) < (besides === "" ? least - 2 : 20);
      await expect(async () => {
        const targets = await page.evaluate(measureTargets);
        expect(targets.length).toBeGreaterThan(10);
        expect(targets.filter(isSmall)).toEqual([]);
      }).toPass({ timeout: 30_000 });
    });
  });
