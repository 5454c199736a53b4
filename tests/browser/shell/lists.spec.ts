import type { Page } from "@playwright/test";
import { dayOf, expect, open, regions, test, typeAtOnce, untilReady } from "../page.ts";

interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** The browser's own tree, which a screen reader reads: not what the page's elements say, but what has come of them. */
async function treeOf(page: Page): Promise<(node: TreeNode, role: string) => TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly TreeNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (node: TreeNode, role: string): TreeNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return [...(!child.ignored && child.role?.value === role ? [child] : []), ...within(child, role)];
    });
  const root = nodes[0];
  if (!root) throw new Error("There is no tree.");
  return (node, role) => within(node ?? root, role);
}

const countOf = async (page: Page): Promise<number> =>
  Number(/(\d+) figures?$/.exec((await dayOf(page).getAttribute("aria-valuetext")) ?? "")?.[1]);

test("every figure of the list is a named button in the browser's own tree", async ({ page }) => {
  await open(page);
  const count = await countOf(page);
  await expect(regions(page).figures.getByRole("listitem")).toHaveCount(count);
  const find = await treeOf(page);
  const all = find(undefined as never, "region").filter(({ name }) => name?.value === "Figures");
  const rows = all.flatMap((region) => find(region, "listitem"));
  expect(rows).toHaveLength(count);
  const names = rows.flatMap((row) => find(row, "button").map(({ name }) => name?.value ?? ""));
  expect(names).toHaveLength(count);
  expect(names.filter((name) => !/\d|\p{L}+ \p{L}+/u.test(name))).toEqual([]);
});

test("every figure of the table is a row with its number as a button", async ({ page }) => {
  await page.goto("/?view=table");
  await untilReady(page);
  await expect(page.getByRole("table")).toBeVisible();
  const count = await countOf(page);
  await expect(page.getByRole("table").getByRole("rowheader")).toHaveCount(count);
  const find = await treeOf(page);
  const [table] = find(undefined as never, "table");
  if (!table) throw new Error("There is no table.");
  const rows = find(table, "row").filter((row) => find(row, "rowheader").length > 0);
  expect(rows).toHaveLength(count);
  for (const row of rows) expect(find(row, "button")[0]?.name?.value).toBeTruthy();
});

for (const lang of ["en", "ru"])
  test(`nothing in the browser's own tree has a space before a comma (${lang})`, async ({ page }) => {
    for (const view of ["map", "table"]) {
      await page.goto(`/?lang=${lang}&view=${view}`);
      await expect(page.locator(".skip-links")).toBeAttached({ timeout: 30_000 });
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      const session = await page.context().newCDPSession(page);
      await expect(async () => {
        const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
          nodes: readonly TreeNode[];
        };
        const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value ?? "");
        // Rows with a time of day after the year are there: in the list the year is spoken only.
        expect(names.some((name) => /2022(\sг\.)?, \d\d:\d\d/.test(name))).toBe(true);
        expect(names.filter((name) => /\s[,;.:]/.test(name))).toEqual([]);
      }).toPass({ timeout: 15_000 });
    }
  });

test("a row says how many stand behind it and whether it is disputed", async ({ page }) => {
  await open(page);
  const row = regions(page).figures.getByRole("button", { name: /^about 98,000 people entered Kazakhstan/ });
  await expect(row.first()).toHaveAccessibleDescription(/^\d+ outlets, 1 independent origin, disputed$/);
});

test("the list is one stop: arrows, Page keys, Home, End and letters move in it", async ({ page }) => {
  await open(page);
  const rows = regions(page).figures.getByRole("listitem").getByRole("button");
  await expect
    .poll(() => rows.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length))
    .toBe(1);
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(rows.nth(11)).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(rows.first()).toBeFocused();
  await typeAtOnce(page, "mong");
  await expect(rows.and(page.locator(":focus"))).toHaveAccessibleName(/\bMong/);
  await page.keyboard.press("Tab");
  await expect(rows.and(page.locator(":focus"))).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(rows.and(page.locator(":focus"))).toHaveAccessibleName(/\bMong/);
});

test("the table is one stop, and arrows keep to their column", async ({ page }) => {
  await page.goto("/?view=table");
  await untilReady(page);
  const row = (at: number) => page.getByRole("table").getByRole("row").nth(at);
  await row(1).getByRole("checkbox").focus();
  await page.keyboard.press("ArrowDown");
  await expect(row(2).getByRole("checkbox")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(row(2).getByRole("button")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(row(1).getByRole("button")).toBeFocused();
});

test("text of a row can be drawn over without opening it", async ({ page }) => {
  await open(page);
  const row = regions(page)
    .figures.getByRole("button", { name: /entered Finland/ })
    .first();
  // The claim goes on in the line of its number: where its own words begin.
  const box = await row.locator(".row-claim").evaluate((claim) => claim.getClientRects()[0]?.toJSON());
  if (!box) throw new Error("The row has no box.");
  const address = page.url();
  await page.mouse.move(box.x + 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 10, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toMatch(/entered/);
  expect(page.url()).toBe(address);
  await row.locator(".row-value").click();
  await expect(page).toHaveURL(/figure=/);
});

test("Play is within eight stops, evidence within twelve, and the page has tens of them", async ({
  page,
}) => {
  const pressUntil = async (goal: () => Promise<boolean>): Promise<number> => {
    for (let presses = 1; presses < 200; presses++) {
      await page.keyboard.press("Tab");
      if (await goal()) return presses;
    }
    return Number.POSITIVE_INFINITY;
  };
  const focused = page.locator(":focus");
  const skip = async (name: string, goal: () => Promise<boolean>): Promise<number> => {
    await open(page);
    const first = await pressUntil(async () => (await focused.textContent()) === name);
    await page.keyboard.press("Enter");
    return first + (await pressUntil(goal));
  };
  const isPlay = async () => (await focused.getAttribute("aria-label")) === "Play";
  const isEvidence = async () => (await focused.and(regions(page).evidence.locator("*")).count()) > 0;
  expect(await skip("Skip to the timeline", isPlay)).toBeLessThanOrEqual(8);
  expect(await skip("Skip to the evidence", isEvidence)).toBeLessThanOrEqual(12);
  await open(page);
  const isOut = () => page.evaluate(() => document.activeElement === document.body);
  expect(await pressUntil(isOut)).toBeLessThan(100);
});
