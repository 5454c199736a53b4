import { FAULTS, files } from "../faultyFiles.ts";
import { expect, open, test } from "../page.ts";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
/** What the page cannot begin without, and what is said in its place. */
const NEEDED: readonly (readonly [RegExp, RegExp])[] = [
  [/^assets\/index-.*\.js$/, /The page has not started yet/],
  [/^assets\/exodus-2022-.*\.json$/, /record without this page|read it without this page/],
];

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });
    for (const [pattern, says] of NEEDED) {
      for (const [name, fault] of Object.entries(FAULTS)) {
        const path = files.find((file) => pattern.test(file)) ?? "";
        test(`where ${path.replace(/-[\w-]{8}\./, ".")} ${name}, that is said in view, with what to do`, async ({
          page,
          watched,
        }) => {
          await page.route(
            ({ pathname }) => pathname === `/${path}`,
            (route) => fault(route, path),
          );
          await page.goto("/", { waitUntil: "commit" });
          await expect(page.getByText(says).first()).toBeInViewport({ ratio: 1 });
          await expect(page.getByRole("link", { name: "The whole record as text" }).first()).toBeInViewport();
          const again = page.getByText(/^(Try again|Cancel)$/);
          await expect(again.first()).toBeInViewport({ ratio: 1 });
          watched.complaints.splice(0);
        });
      }
    }

    test("what is on its way is said where the reader looks, and the opening's figures can be pressed", async ({
      page,
    }) => {
      await page.route("**/exodus-2022-*.json", () => new Promise(() => {}));
      await page.goto("/", { waitUntil: "commit" });
      await expect(page.getByRole("heading", { name: "Loading the record" })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole("progressbar")).toBeInViewport({ ratio: 1 });
      const line = page.getByRole("link", { name: /entered Georgia/ }).first();
      await expect(line).toBeInViewport({ ratio: 1 });
      await line.click();
      await expect(page).toHaveURL(/\?figure=ge-entries/);
    });
  });
}

test("every file of the first view is asked for once", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path, at) => asked.indexOf(path) !== at)).toEqual([]);
  expect(asked.some((path) => path.endsWith(".woff2"))).toBe(true);
});

test.describe("a reader who saves data", () => {
  test("gets no fonts, no parts before they are needed, and the record all the same", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
    );
    await open(page, "?view=table");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => /woff2|SourcesView|small-/.test(path))).toEqual([]);
  });
});
