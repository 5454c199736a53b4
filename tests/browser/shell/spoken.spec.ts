import type { Page } from "@playwright/test";
import { expect, open, regions, test } from "../page.ts";

/** Writes down whatever the page's live regions say from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const hear = (records: readonly MutationRecord[]): void => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest("[aria-live], [role=status], [role=alert]");
        if (region?.textContent && said.at(-1) !== region.textContent) said.push(region.textContent);
      }
    };
    new MutationObserver(hear).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Long enough for what should not be said to be said all the same. */
const settle = (page: Page) => page.waitForTimeout(1200);

test("search and filter say how many figures are left, once; views say their name", async ({ page }) => {
  await open(page);
  const { figures } = regions(page);
  await figures.getByRole("button", { name: "Search and filter", exact: true }).click();
  const box = figures.getByRole("searchbox");
  await expect(box).toBeVisible();
  const heard = await listen(page);
  // All letters at once: the counts between them do not settle, however busy the machine.
  await box.evaluate((input, word) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
    for (let typed = 1; typed <= word.length; typed++) {
      set?.call(input, word.slice(0, typed));
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }, "tbilisi");
  const counts = async () => (await heard()).filter((said) => /^\d+ figures?\b/.test(said));
  await expect.poll(counts).toEqual([expect.stringMatching(/^\d+ figures? by 27 September$/)]);
  await settle(page);
  expect(await counts()).toHaveLength(1);
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^Table, \d+ figures? by 27 September$/));
  await settle(page);
  const before = await heard();
  await page.getByRole("link", { name: "About", exact: true }).click();
  await expect.poll(heard).toEqual([...before, "About"]);
  await settle(page);
  expect(await heard()).toEqual([...before, "About"]);
});

test("nothing is said on load", async ({ page }) => {
  await open(page);
  const heard = await listen(page);
  await settle(page);
  expect(await heard()).toEqual([]);
});
