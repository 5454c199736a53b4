import { axeOf, expectNothing } from "./axe.ts";
import { expect, open, regions, test } from "./page.ts";

// Words that the page quotes, with what honest copies have around and in them. The rest is ours.
const ARTICLE =
  "Home | World\n\nA text of our own.\n\nThe ministry said that around 98,000 Rus\u00adsians entered\u00a0the coun-\ntry[2] since the mobilization was announced.\n\nRead more";
const FIGURE = "?figure=kz-entries-2022-09-27";

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport, colorScheme: viewport.width === 390 ? "dark" : "light" });

    test("a reader pastes an article and reads the verdict", async ({ page }) => {
      test.slow();
      await open(page, FIGURE);
      const { evidence } = regions(page);
      const button = evidence.getByRole("button", { name: "Check it yourself", exact: true });
      await button.click();
      const box = evidence.getByRole("textbox", { name: "Article text", exact: true });
      await expect(box).toBeFocused();
      await box.fill(ARTICLE);
      const verdict = evidence.getByRole("status");
      await expect(verdict).toHaveText(/^Word for word\. .* Overlooked: .*soft hyphens/);
      // The page around it has tests of its own.
      await expectNothing(axeOf(page).include(".evidence"), "the check");
      await box.fill(ARTICLE.replace("98,000", "89,000"));
      await expect(verdict).toHaveText(/^Changed\. .*“98,000” became “89,000”\.$/);
      await page.keyboard.press("Escape");
      await expect(button).toBeFocused();
      await expect(box).toHaveCount(0);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    });
  });
}

test("HTML is read without running or loading anything in it", async ({ page }) => {
  await open(page, FIGURE);
  const { evidence } = regions(page);
  await evidence.getByRole("button", { name: "Check it yourself", exact: true }).click();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await evidence
    .getByRole("textbox", { name: "Article text", exact: true })
    .fill(
      `<!doctype html><script>window.ran = 1</script><link rel="stylesheet" href="/x.css"><img src="/x.png" onerror="window.ran = 2"><iframe src="/x.html"></iframe><p onclick="window.ran = 3">${ARTICLE}</p>`,
    );
  await expect(evidence.getByText(/^The text was HTML/)).toBeVisible();
  // The page's own parts may come meanwhile.
  expect(requests.filter((url) => new URL(url).pathname.startsWith("/x."))).toEqual([]);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});

test("a megabyte is read while the page goes on", async ({ page }) => {
  test.slow();
  await open(page, FIGURE);
  const { evidence } = regions(page);
  await evidence.getByRole("button", { name: "Check it yourself", exact: true }).click();
  const filler = "Nothing of this is about borders, and 5,000 words of it say so.\n".repeat(16_000);
  await evidence.getByRole("textbox", { name: "Article text", exact: true }).fill(`${filler}${ARTICLE}`);
  await expect(evidence.getByText(/all of its 1,02\d,\d{3} characters are compared/)).toBeVisible();
  await expect(evidence.getByRole("status")).toHaveText(/^Word for word\./, {
    timeout: 30_000,
  });
});
