import AxeBuilder from "@axe-core/playwright";
import { dayOf, expect, test, untilReady } from "../page.ts";

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`a story, ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("is gone through by buttons and by scrolling, left for the whole page, and come back to", async ({
      page,
    }) => {
      await page.goto("/?view=story");
      await untilReady(page);
      const story = page.getByRole("region", { name: "Story", exact: true });
      const current = story.locator("[aria-current=step]");
      await expect(current).toContainText("The decree");
      const next = story.getByRole("button", { name: "Next step", exact: true });
      await next.click();
      await next.click();
      await expect(current).toContainText("A jam that was none");
      await expect(current).toBeInViewport();
      await expect(dayOf(page)).toHaveAttribute("aria-valuenow", "1");
      await expect(page).toHaveURL(/view=story&story=how-many-left&step=3$/);

      const eighth = story.getByRole("listitem").filter({ hasText: "A sum goes round the world" });
      await expect(async () => {
        await page.evaluate(() => document.dispatchEvent(new Event("wheel")));
        await eighth.evaluate((step) => step.scrollIntoView({ block: "start", behavior: "instant" }));
        await expect(current).toContainText("A sum goes round the world", { timeout: 1000 });
      }).toPass();
      const { violations } = await new AxeBuilder({ page }).include(".story").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);

      await current.getByRole("link", { name: "over 194,000 people", exact: true }).click();
      await expect(page.getByRole("region", { name: "Evidence", exact: true })).toContainText("194,000");
      await page.goBack();
      await expect(current).toContainText("A sum goes round the world");
      await expect(current).toBeInViewport();
    });
  });
}
