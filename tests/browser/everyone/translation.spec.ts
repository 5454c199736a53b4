import type { Page } from "@playwright/test";
import { expect, open, regions, test } from "../page.ts";

/** Does what a browser's translator does, without changing a word: wraps every text in two elements, and each text that comes later. */
function translate(): void {
  const isWords = (text: Node): boolean =>
    (text.nodeValue ?? "").trim() !== "" && !text.parentElement?.closest("script, style, svg, font");
  const wrap = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) if (isWords(walker.currentNode)) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = text.nodeValue;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  };
  wrap();
  new MutationObserver(wrap).observe(document.body, { childList: true, characterData: true, subtree: true });
}

const PARTS = [".evidence", ".list-panel", ".day-sentence", ".timeline", ".header"];

/** What each part of the page says, with single spaces. */
const readParts = (page: Page): Promise<string[]> =>
  page.evaluate(
    (parts) =>
      parts.map((part) => (document.querySelector(part)?.textContent ?? "").replaceAll(/\s+/g, " ").trim()),
    PARTS,
  );

test("a translated page says after each change what a page says that is opened there", async ({
  page,
  context,
}) => {
  test.slow();
  await open(page);
  await expect(page.getByRole("button", { name: "Skip to the map" })).toBeAttached();
  await page.evaluate(translate);
  await expect(page.locator("font").first()).toBeAttached();
  const { evidence, figures } = regions(page);
  const fresh = await context.newPage();
  const steps = [
    () => evidence.getByRole("button", { name: "Next figure" }).click(),
    () => page.getByRole("button", { name: "Next day" }).click(),
    () => page.getByRole("radio", { name: "Known by" }).check(),
    () => figures.getByRole("button").nth(4).click(),
    () => page.goBack(),
  ];
  for (const step of steps) {
    await step();
    await expect(async () => {
      const { search } = new URL(page.url());
      await open(fresh, search);
      expect(await readParts(page)).toEqual(await readParts(fresh));
    }).toPass();
  }
});
