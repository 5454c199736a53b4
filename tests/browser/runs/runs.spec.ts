import type { Page } from "@playwright/test";
import { dayOf, expect, openMap, regions, sweepIf, test } from "../page.ts";
import { isUsual } from "../shell/onPage.ts";
import { fingersAlone, type Hand, keyboardOn } from "./hands.ts";

const day = async (page: Page): Promise<number> => Number(await dayOf(page).getAttribute("aria-valuenow"));

/** Does with one hand what a mouse can do. */
async function doEverything(page: Page, hand: Hand): Promise<void> {
  const { map, timeline, figures, evidence } = regions(page);
  const heading = evidence.getByRole("heading").first();
  const close = evidence.getByRole("button", { name: "Close", exact: true });
  const dialog = page.getByRole("dialog");
  const rows = figures.getByRole("listitem");
  const closeDialog = async (): Promise<void> => {
    await hand.press(dialog.getByRole("button", { name: /^Close/ }));
    await expect(dialog).toHaveCount(0);
  };

  await test.step("opens a figure of the map, and closes it", async () => {
    await hand.pick(
      map,
      map.getByRole("button", { name: /^at least 53,136 people entered Georgia/ }),
      "georg",
    );
    await expect(page).toHaveURL(/figure=ge-entries-/);
    await expect(heading).toHaveText(/at least 53,136/);
    await expect(heading).toBeInViewport();
    await hand.press(close);
    await expect(page).toHaveURL(/figure=none/);
  });
  await test.step("zooms the map, and goes back to all of it", async () => {
    await hand.moveMap(map);
    await expect(page).toHaveURL(/map=/);
    await hand.press(map.getByRole("button", { name: "Reset view", exact: true }));
    await expect(page).not.toHaveURL(/map=/);
  });
  await test.step("reads the key, and tints countries", async () => {
    const summary = map.locator(".map-legend > details > summary");
    await hand.press(summary);
    await expect(map.locator(".legend-body")).toBeVisible();
    await hand.select(map.getByRole("combobox", { name: /^Tint countries/ }), "entries-since");
    await expect(page).toHaveURL(/tint=entries-since/);
    await hand.select(map.getByRole("combobox", { name: /^Tint countries/ }), "");
    await expect(page).not.toHaveURL(/tint=/);
    await hand.press(summary);
    await expect(map.locator(".legend-body")).toHaveCount(0);
  });
  await test.step("plays and stops, and moves the day", async () => {
    await hand.press(timeline.getByRole("button", { name: "Play", exact: true }));
    await hand.press(timeline.getByRole("button", { name: "Pause", exact: true }));
    await expect(timeline.getByRole("button", { name: "Play", exact: true })).toBeVisible();
    const before = await day(page);
    await hand.later(dayOf(page));
    await expect.poll(() => day(page)).toBeGreaterThan(before);
  });
  await test.step("steps, and chooses by which clock", async () => {
    const more = timeline.getByRole("button", { name: "More controls", exact: true });
    const isFolded = await more.isVisible();
    if (isFolded) await hand.press(more);
    const before = await day(page);
    await hand.press(timeline.getByRole("button", { name: "Previous day", exact: true }));
    await expect.poll(() => day(page)).toBe(before - 1);
    await hand.choose(timeline.getByRole("radio", { name: "Known by", exact: true }));
    await expect(page).toHaveURL(/clock=known/);
    await hand.choose(timeline.getByRole("radio", { name: "Happened by", exact: true }));
    await expect(page).not.toHaveURL(/clock=/);
    if (isFolded) await hand.leave(more);
  });
  await test.step("opens a figure of a lane", async () => {
    const lane = timeline.getByRole("group", { name: /^Finland/ });
    await hand.pick(lane, lane.getByRole("button", { name: /^7,667 people entered/ }));
    await expect(page).toHaveURL(/figure=fi-entries-2022-09-23/);
    await expect(heading).toBeInViewport();
  });
  await test.step("cites it, and checks its article", async () => {
    await hand.press(evidence.getByRole("button", { name: "Cite", exact: true }));
    await expect(dialog.getByRole("textbox", { name: "Citation", exact: true })).toHaveValue(/7,667/);
    await closeDialog();
    const check = evidence.getByRole("button", { name: "Check it yourself", exact: true });
    await hand.press(check);
    await expect(check).toHaveAttribute("aria-expanded", "true");
    await expect(evidence.getByRole("button", { name: "Close check", exact: true })).toBeVisible();
    await hand.press(evidence.getByRole("button", { name: "Close check", exact: true }));
    await expect(check).toHaveAttribute("aria-expanded", "false");
  });
  await test.step("compares countries", async () => {
    const compare = timeline.getByRole("button", { name: "Compare countries", exact: true });
    await hand.press(compare);
    await expect(timeline.locator(".compare-chart").first()).toBeVisible();
    await hand.press(compare);
    await expect(timeline.locator(".compare-chart")).toHaveCount(0);
  });
  await test.step("searches and filters", async () => {
    const count = figures.getByRole("heading").first();
    await expect(count).toHaveText(/^\d{3} figures/);
    await hand.press(figures.getByRole("button", { name: "Search and filter", exact: true }));
    await hand.write(figures.getByRole("searchbox"), "Altanbulag");
    await expect(page).toHaveURL(/q=Altanbulag/);
    await expect(count).toHaveText(/^\d{1,2} figures?/);
    await hand.write(figures.getByRole("searchbox"), "");
    await expect(page).not.toHaveURL(/q=/);
    const country = figures.getByRole("button", { name: /^Country/ });
    await hand.press(country);
    await hand.tick(page.getByRole("checkbox", { name: /^Mongolia/ }));
    await expect(page).toHaveURL(/country=MN/);
    await hand.leave(country);
    await hand.press(figures.getByRole("button", { name: "Clear all", exact: true }));
    await expect(page).not.toHaveURL(/country=/);
  });
  await test.step("opens a figure of the list", async () => {
    const row = rows.first().getByRole("button");
    await hand.pick(figures.getByRole("list").first(), row, "");
    await expect(page).toHaveURL(/figure=(?!fi-entries-2022-09-23)/);
    await expect(heading).toBeInViewport();
  });
  await test.step("takes a link, and what is shown as a file", async () => {
    await hand.press(page.getByRole("button", { name: "Share", exact: true }));
    const open = new URL(page.url()).searchParams.get("figure") ?? "";
    await expect(dialog.getByRole("textbox").first()).toHaveValue(new RegExp(`figure=${open}`));
    await closeDialog();
    await hand.press(page.getByRole("button", { name: "Download", exact: true }));
    const file = page.waitForEvent("download");
    await hand.press(dialog.getByRole("button", { name: "Make the file", exact: true }));
    await file;
    await closeDialog();
  });
  await test.step("sorts the table, and opens a figure of it; Back leads to the map", async () => {
    await hand.press(page.getByRole("link", { name: "Table", exact: true }));
    const table = page.getByRole("table");
    await hand.press(table.getByRole("button", { name: /^Dates/ }));
    await expect(table.getByRole("columnheader", { name: /^Dates/ })).toHaveAttribute("aria-sort", /ending$/);
    const first = table.getByRole("row").nth(1).getByRole("button");
    await hand.press(first);
    await expect(heading).toBeInViewport();
    await expect(async () => {
      if (!(await map.isVisible())) await page.goBack();
      await expect(map).toBeVisible({ timeout: 1000 });
    }).toPass();
  });
  await test.step("changes colours and language", async () => {
    await hand.press(page.getByRole("button", { name: "Night", exact: true }));
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await hand.press(page.getByRole("button", { name: "Language", exact: true }));
    await hand.press(page.getByRole("link", { name: "Русский", exact: true }));
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  });
}

test.describe("with the keyboard alone", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("a reader does all that a mouse can do", async ({ page }) => {
    test.slow();
    await openMap(page);
    await doEverything(page, keyboardOn(page));
  });
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
])
  test.describe(
    `with fingers alone, ${viewport.width} × ${viewport.height}`,
    sweepIf(!isUsual(viewport)),
    () => {
      test.use({ viewport, hasTouch: true, isMobile: true });

      test("a reader does all that a mouse can do", async ({ page }) => {
        test.slow();
        await openMap(page);
        await doEverything(page, await fingersAlone(page));
      });
    },
  );
