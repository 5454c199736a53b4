import type { Page } from "@playwright/test";
import { expect, open, regions, test, untilReady } from "../page.ts";

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

/** What each part of the page says, with single spaces; without what is spoken of a change, which is gone after a while. */
const readParts = (page: Page): Promise<string[]> =>
  page.evaluate(
    (parts) =>
      parts.map((part) => {
        const copy = document.querySelector(part)?.cloneNode(true);
        if (!(copy instanceof Element)) return `no ${part}`;
        for (const spoken of copy.querySelectorAll("[aria-live]")) spoken.remove();
        return copy.textContent.replaceAll(/\s+/g, " ").trim();
      }),
    PARTS,
  );

test("a translated page says after each change what a page says that is opened there", async ({
  page,
  context,
}) => {
  test.slow();
  await open(page);
  await expect(page.getByRole("button", { name: "Skip to the map", exact: true })).toBeAttached();
  await page.evaluate(translate);
  await expect(page.locator("font").first()).toBeAttached();
  const { evidence, figures } = regions(page);
  const fresh = await context.newPage();
  const steps: readonly (readonly [act: () => Promise<unknown>, address: RegExp | string])[] = [
    [() => evidence.getByRole("button", { name: "Next figure", exact: true }).click(), /figure=/],
    [() => page.getByRole("button", { name: "Next day", exact: true }).click(), /day=2022-09-28/],
    [() => page.getByRole("radio", { name: "Known by", exact: true }).check(), /clock=known/],
    [() => figures.getByRole("button").nth(4).click(), /./],
    [() => page.goBack(), /clock=known/],
  ];
  let before = page.url();
  for (const [act, address] of steps) {
    await act();
    // The reader's act has come to the address before another page is opened there.
    await expect(page).toHaveURL(address);
    await expect(page).not.toHaveURL(before);
    before = page.url();
    await untilReady(page);
    await open(fresh, new URL(before).search);
    await expect(async () => {
      expect(await readParts(page)).toEqual(await readParts(fresh));
    }).toPass({ timeout: 30_000 });
  }
});
