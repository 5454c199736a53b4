import fc from "fast-check";
import { mutatedFile } from "../../fuzz/mutated.ts";
import { expect, open, test } from "../page.ts";

const FILES = 40;
const VIEWS = ["Table", "Sources", "About", "Map"];

test("files that are almost a dataset, one after the other, never blank the page", async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  for (const [at, { text, made }] of fc.sample(mutatedFile, { numRuns: FILES, seed: 20220921 }).entries()) {
    const name = `almost-${at}.json`;
    await test.step(`${name}: ${made.join("; ")}`, async () => {
      const transfer = await page.evaluateHandle(
        ([text, name]) => {
          const data = new DataTransfer();
          data.items.add(new File([text], name, { type: "application/json" }));
          return data;
        },
        [text, name] as const,
      );
      await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
      // Both the note on a record of the reader's and the screen of a failure name the file.
      await expect(page.getByText(name).first()).toBeVisible({ timeout: 30_000 });
      expect(await page.locator("#root").evaluate((root) => root.childElementCount)).toBeGreaterThan(0);
      if (!(await page.getByRole("region", { name: "Timeline", exact: true }).isVisible())) return;
      for (const view of VIEWS) {
        await page.getByRole("link", { name: view, exact: true }).click({ timeout: 10_000 });
        await expect(page.locator("main")).toBeVisible();
        await expect(page.getByRole("button", { name: "Try again", exact: true })).toHaveCount(0);
      }
    });
  }
});
