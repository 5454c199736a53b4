import { files, needsOf } from "../faultyFiles.ts";
import { expect, open, sweepIf, test } from "../page.ts";
import { DESK, expectSaid, faults, faultyTest, toBegin, visitEach } from "./visits.ts";

const PHONE = { width: 390, height: 844 };
/** What is said in place of what the page cannot begin without. */
const SAYS = [/The page has not started yet/, /record without this page|read it without this page/];

const missing = faults.slice(0, 1);
for (const path of files.filter((file) => toBegin.some((one) => one.test(file))))
  for (const ways of [missing, faults.slice(1)])
    faultyTest(
      `where ${path} ${ways === missing ? "is missing" : "fails in another way"}, that is said in view on a desk and a phone, with what to do`,
      sweepIf(ways !== missing),
      async ({ page }) => {
        faultyTest.slow();
        const says = SAYS[toBegin.findIndex((one) => one.test(path))] ?? /./;
        const visits = ways.map(([fault, fails]) => ({ paths: [path], fault, fails }));
        await visitEach(page, visits, async (on) => {
          for (const need of needsOf(path)) await expectSaid(on, need.says);
          for (const size of [DESK, PHONE]) {
            await on.setViewportSize(size);
            await expect(on.getByText(says).first()).toBeInViewport({ ratio: 1 });
            await expect(
              on.getByRole("link", { name: "The whole record as text", exact: true }).first(),
            ).toBeInViewport();
            await expect(on.getByText(/^(Try again|Cancel)$/).first()).toBeInViewport({ ratio: 1 });
          }
        });
      },
    );

test("what is on its way is said where the reader looks, and the opening's figures can be pressed", async ({
  page,
}) => {
  await page.route("**/exodus-2022-*.json", () => new Promise(() => {}));
  const line = page.getByRole("link", { name: /entered Georgia/ }).first();
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await page.goto("/", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { name: "Loading the record", exact: true })).toBeInViewport({
      ratio: 1,
    });
    await expect(page.getByRole("progressbar")).toBeInViewport({ ratio: 1 });
    await expect(line).toBeInViewport({ ratio: 1 });
    await line.click();
    await expect(page).toHaveURL(/\?figure=ge-entries/);
  }
});

test("every file of the first view is asked for once", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await expect(page.getByRole("button", { name: "Zoom in", exact: true })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path, at) => asked.indexOf(path) !== at)).toEqual([]);
  expect(asked.some((path) => path.endsWith(".woff2"))).toBe(true);
});

test.describe("a reader who saves data", () => {
  for (const [when, lateMs] of [
    ["", 0],
    [", also where the script that asks for files early comes last", 2000],
  ] as const)
    test(`gets no fonts, no parts before they are needed, and the record all the same${when}`, async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.route(/\/preload-[^/]*\.js$/, async (route) => {
        await new Promise((done) => setTimeout(done, lateMs));
        await route.continue();
      });
      await page.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
      );
      await open(page, "?view=table");
      await page.waitForLoadState("networkidle");
      expect(asked.some((path) => /\/preload-[^/]*\.js$/.test(path))).toBe(true);
      expect(asked.filter((path) => /woff2|SourcesView|small-/.test(path))).toEqual([]);
    });
});
