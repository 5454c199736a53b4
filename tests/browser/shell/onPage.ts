import { expect, type Locator, type Page } from "@playwright/test";

/** The sizes of window that the page is used at: a desk, a desk at 200 %, a phone, and 400 %. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 640, height: 400 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether a size is one of the two that most readers have: a desk, a phone. */
export const isUsual = ({ width }: Size): boolean => [1440, 390].includes(width);

/** What has the focus, and whether the reader sees it: null where all is well. */
const lostFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "on nothing";
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const name = element.getAttribute("aria-label") ?? element.textContent.slice(0, 60);
    // The part of it that is in the window.
    const [from, to] = [Math.max(0, top), Math.min(window.innerHeight, bottom)];
    if (to - from < Math.min(12, bottom - top)) return `out of sight: ${name}, ${top} to ${bottom}`;
    const x = Math.max(0, left) + Math.min(30, (Math.min(right, window.innerWidth) - Math.max(0, left)) / 2);
    const seen = [0.25, 0.5, 0.75].some((share) => {
      const over = document.elementFromPoint(x, from + (to - from) * share);
      return over !== null && (element.contains(over) || over.contains(element));
    });
    return seen ? null : `covered: ${name}, ${top} to ${bottom}`;
  });

/** Expects the focus on something that the reader sees, once the page has come to rest. */
export async function expectFocusSeen(page: Page, after: string): Promise<void> {
  await expect.poll(() => lostFocus(page), { message: `focus after: ${after}` }).toBeNull();
}

/** Expects all of an element inside the window. */
export async function expectInWindow(element: Locator, name: string): Promise<void> {
  await expect(element, name).toBeVisible();
  await expect
    .poll(
      () =>
        element.evaluate((box) => {
          const { left, top, right, bottom } = box.getBoundingClientRect();
          const { clientWidth } = document.documentElement;
          const isInside = left >= 0 && top >= 0 && right <= clientWidth + 0.5 && bottom <= innerHeight + 0.5;
          return isInside ? "" : JSON.stringify({ left, top, right, bottom });
        }),
      { message: `${name} is in the window` },
    )
    .toBe("");
}
