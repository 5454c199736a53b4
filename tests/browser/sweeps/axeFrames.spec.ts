import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const SIZES = [
  [320, 320],
  [480, 360],
  [800, 480],
] as const;
const SHOWN = ["", "picture=timeline&", "figure=ru-exits-194000&"];
const LOOKS = [
  ["en", "light"],
  ["en", "dark"],
  ["ru", "light"],
  ["ru", "dark"],
] as const;

// Each look has each size and each picture; all of them together have each picture at each size.
for (const [turn, [lang, colorScheme]] of LOOKS.entries())
  test(`axe finds nothing in a frame, ${lang}, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const [at, shown] of SHOWN.entries()) {
      const [width, height] = SIZES[(at + turn) % SIZES.length] ?? SIZES[0];
      await page.setViewportSize({ width, height });
      await page.goto(`/embed.html?${shown}lang=${lang}`);
      await expect(page.getByRole("contentinfo")).toBeVisible({ timeout: 30_000 });
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { "target-size": { enabled: true } } })
        .analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
      expect(found, `${shown} at ${width} × ${height}`).toEqual([]);
    }
  });
