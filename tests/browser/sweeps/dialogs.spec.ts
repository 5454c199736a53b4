import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, open, openPictures, regions, test } from "../page.ts";
import { expectInWindow } from "../shell/onPage.ts";
import { unfoldActions } from "../take/dropFile.ts";

/** Windows of a desk, and of phones: from one kind to the other the page is another, and a dialog closes. */
const KINDS = [
  [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ],
  [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ],
] as const;

/** What the note of a record from elsewhere opens, by its button. */
const ROOMS = [
  ["Save as one page", "Save as one page"],
  ["Check this file", "Check of this file"],
  ["Find quotes in texts", "Quotes and their texts"],
] as const;

type Sizes = (typeof KINDS)[number];

/** What is wrong with the texts of a dialog: some stand beyond its sides, or over each other. */
const faultsOf = (dialog: Locator): Promise<string[]> =>
  dialog.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: { text: string; box: DOMRect; parent: Element }[] = [];
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const parent = currentNode.parentElement;
      if (!parent?.checkVisibility() || parent.closest(".visually-hidden, textarea, pre, select, option"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2)
          lines.push({ text: currentNode.textContent?.slice(0, 40) ?? "", box, parent });
    }
    const beyond = lines.filter(({ box }) => box.left < left || box.right > right + 0.5);
    const over = lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .filter(
          ({ box, parent }) =>
            parent !== one.parent &&
            Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 3 &&
            Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > box.height / 2,
        )
        .map(({ text }) => `“${text}” over “${one.text}”`),
    );
    return [...beyond.map(({ text }) => `“${text}” beyond the side`), ...over];
  });

/** Expects the open dialog whole in the window at every size, its texts apart, and its last button within reach. */
async function expectFits(page: Page, name: string, sizes: Sizes): Promise<void> {
  const dialog = page.getByRole("dialog", { name, exact: true });
  await expect(dialog).toBeVisible();
  for (const size of sizes) {
    const at = `${name} at ${size.width} × ${size.height}`;
    await page.setViewportSize(size);
    await expectInWindow(dialog, at);
    await expect.poll(() => faultsOf(dialog), { message: at }).toEqual([]);
    const last = dialog.locator("button:visible, a:visible, input:visible, textarea:visible").last();
    await expect(async () => {
      await last.scrollIntoViewIfNeeded();
      await expect(last, at).toBeInViewport({ ratio: 0.9 });
    }).toPass();
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.setViewportSize(sizes[0]);
}

for (const sizes of KINDS)
  test.describe(`opened at ${sizes[0].width} × ${sizes[0].height}`, () => {
    test.use({ viewport: sizes[0] });

    test("dialogs fit into the window, whatever its size", async ({ page }) => {
      test.slow();
      await open(page);
      for (const name of ["Share", "Embed", "Open data"]) {
        await page.getByRole("button", { name, exact: true }).click();
        await expectFits(page, name, sizes);
      }
      await openPictures(page);
      await expectFits(page, "Download", sizes);
      await regions(page).evidence.getByRole("button", { name: "Cite", exact: true }).click();
      await expectFits(page, "Cite", sizes);
      await page.getByRole("button", { name: "Keyboard help", exact: true }).focus();
      await page.keyboard.press("Enter");
      await expectFits(page, "Keyboard help", sizes);
    });

    test("so do those of a record from elsewhere", async ({ page }) => {
      test.slow();
      const body = readFileSync("tests/fixtures/foreign/ukraine-2022.json", "utf8");
      await page.route("**/theirs.json", (route) => route.fulfill({ contentType: "application/json", body }));
      await open(page, "?dataset=theirs.json");
      if (sizes[0].height < 541) {
        const note = page.getByRole("note").filter({ hasText: /^Not this site's record/ });
        // What is left under it, the tabs and over the days holds six lines of evidence.
        await expect.poll(async () => (await note.boundingBox())?.height ?? 390).toBeLessThanOrEqual(96);
        await unfoldActions(page);
      }
      for (const [button, name] of ROOMS) {
        await page.getByRole("button", { name: button, exact: true }).click();
        await expectFits(page, name, sizes);
      }
    });
  });
