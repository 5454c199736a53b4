import { dayOf, expect, open, openMap, regions, test } from "./page.ts";

test("a span shows what came to show in it, and is moved by keys", async ({ page }) => {
  await open(page, "?mode=span&from=2022-09-24&to=2022-09-25");
  const { figures } = regions(page);
  await expect(figures.getByRole("heading", { name: /figures 24–25 September 2022/ })).toBeVisible();
  await expect(figures.getByRole("button", { name: /^8,572 people entered Finland/ })).toBeVisible();
  await expect(figures.getByRole("button", { name: /^7,667 people entered Finland/ })).toHaveCount(0);
  await page.getByRole("slider", { name: "Span start", exact: true }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(figures.getByRole("button", { name: /^7,667 people entered Finland/ })).toBeVisible();
  await expect(page).toHaveURL(/from=2022-09-23/);
});

test("one day alone shows that day's figures", async ({ page }) => {
  await open(page, "?day=2022-09-24");
  await page.getByRole("combobox", { name: "Days shown", exact: true }).selectOption({ label: "This day" });
  const { figures, map } = regions(page);
  await expect(figures.getByRole("button", { name: /^8,572 people entered Finland/ })).toBeVisible();
  await expect(map.getByRole("button", { name: /^about 98,000 people entered Kazakhstan/ })).toHaveCount(0);
  await dayOf(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(figures.getByRole("button", { name: /^8,572 people entered Finland/ })).toHaveCount(0);
});

test("an area of the map filters the list, and is taken away again", async ({ page }) => {
  await open(page, "?area=24,59,32,70");
  const { figures } = regions(page);
  await expect(figures.getByRole("button", { name: /entered Finland/ }).first()).toBeVisible();
  await expect(figures.getByRole("button", { name: /entered Kazakhstan/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Remove Area on the map", exact: true }).click();
  await expect(figures.getByRole("button", { name: /entered Kazakhstan/ }).first()).toBeVisible();
});

test("what a filter leaves out is counted by the timeline, dimmed on the map, and shown again", async ({
  page,
}) => {
  await open(page, "?area=24,59,32,70");
  const { map, timeline } = regions(page);
  await expect(timeline.getByText(/^\d+ figures filtered out/)).toBeVisible();
  await expect(map.locator(".map-filtered-out")).toHaveCount(1);
  await timeline.getByRole("button", { name: "Show all", exact: true }).click();
  await expect(timeline.getByText(/filtered out/)).toHaveCount(0);
  await expect(map.locator(".map-filtered-out")).toHaveCount(0);
  await expect(page).not.toHaveURL(/area=/);
});

test("a day shows its hours, and what has one stands there", async ({ page }) => {
  await open(page, "?day=2022-09-23");
  const { timeline } = regions(page);
  await timeline.getByRole("button", { name: "Details of Georgia", exact: true }).click();
  const closer = timeline.getByRole("button", { name: "Show fewer days", exact: true });
  for (let press = 0; press < 4; press++) await closer.click();
  await expect(closer).toHaveAttribute("aria-disabled", "true");
  const hour = timeline.getByText("06:00", { exact: true });
  const vehicles = timeline
    .locator("svg")
    .getByRole("button", { name: /^1,715 vehicles .* 23 September 2022, 06:00$/ });
  await expect(async () => {
    const [label, queue] = [await hour.boundingBox(), await vehicles.boundingBox()];
    if (!label || !queue) throw new Error("the hour or the queue of that hour is not drawn");
    expect(Math.abs(label.x + label.width / 2 - (queue.x + queue.width / 2))).toBeLessThan(2);
  }).toPass({ timeout: 15_000 });
  await expect(timeline.getByText("hour not stated").first()).toBeVisible();
});

test("paper has the pictures whole and the evidence with its addresses", async ({ page }) => {
  await open(page);
  await expect(
    regions(page)
      .map.getByRole("button", { name: /entered Kazakhstan/ })
      .first(),
  ).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeHidden();
  const rows = regions(page).figures.getByRole("listitem");
  await expect(rows.last()).toBeVisible();
  await expect(regions(page).timeline.getByText("United Arab Emirates")).toBeVisible();
  const evidence = regions(page).evidence;
  await expect
    .poll(() => evidence.evaluate((element) => element.scrollHeight <= element.clientHeight))
    .toBe(true);
  const written = await evidence
    .getByRole("link", { name: /read at the source/ })
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(written).toContain("https://");
});

test("the panel leads to the place on the map", async ({ page }) => {
  await open(page, "?figure=ge-entries-2022-09-27-total");
  await regions(page).evidence.getByRole("button", { name: "Show on map", exact: true }).click();
  await expect(page).toHaveURL(/map=4\d\.\d+,4\d\.\d+,[5-7]/);
});

test("the map's marks follow the day while it is dragged", async ({ page }) => {
  await openMap(page, "?day=2022-09-21&figure=none");
  const opening = regions(page).map.getByRole("button", { name: /^about [\d,]+ people entered Kazakhstan/ });
  await expect(opening).toHaveCount(0);
  const box = await dayOf(page).boundingBox();
  if (!box) throw new Error("the slider has no box");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 420, box.y + box.height / 2, { steps: 12 });
  await expect(opening).toBeVisible();
  await page.mouse.up();
});
