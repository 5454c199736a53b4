import { boxOf, dayOf, expect, open, regions, test } from "./page.ts";

const OPENING = "about 98,000 people entered Kazakhstan, around 21–26 September 2022";

test("the day is moved by keys, in its field, by buttons and by the pointer, and goes on by itself", async ({
  page,
}) => {
  await open(page);
  const day = dayOf(page);
  await test.step("the slider says the day and moves by keys", async () => {
    await expect(day).toHaveAttribute("aria-valuenow", "6");
    await expect(day).toHaveAttribute("aria-valuetext", /^27 September 2022, \d+ figures$/);
    await day.focus();
    await page.keyboard.press("ArrowRight");
    await expect(day).toHaveAttribute("aria-valuenow", "7");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(day).toHaveAttribute("aria-valuenow", "5");
    await page.keyboard.press("PageUp");
    await expect(day).toHaveAttribute("aria-valuenow", "12");
    await page.keyboard.press("PageDown");
    await expect(day).toHaveAttribute("aria-valuenow", "5");
    await page.keyboard.press("Home");
    await expect(day).toHaveAttribute("aria-valuenow", "0");
    await page.keyboard.press("End");
    await expect(day).toHaveAttribute("aria-valuenow", (await day.getAttribute("aria-valuemax")) ?? "");
  });
  await test.step("the list holds as many figures as the slider says", async () => {
    for (const [key, at] of [
      ["Home", "0"],
      ["ArrowRight", "1"],
      ["PageUp", "8"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(day).toHaveAttribute("aria-valuenow", at);
      const said = /(\d+) figures?$/.exec((await day.getAttribute("aria-valuetext")) ?? "")?.[1];
      await expect(regions(page).figures.getByRole("listitem")).toHaveCount(Number(said));
    }
  });
  await test.step("the date field and buttons move it", async () => {
    await page.getByLabel("Go to day").fill("2022-10-04");
    await expect(day).toHaveAttribute("aria-valuenow", "13");
    await expect(page).toHaveURL(/day=2022-10-04/);
    await page.getByRole("button", { name: "Next day", exact: true }).click();
    await expect(day).toHaveAttribute("aria-valuenow", "14");
    await page.getByRole("button", { name: "Previous day", exact: true }).click();
    await expect(day).toHaveAttribute("aria-valuenow", "13");
    await page.getByLabel("Go to day").fill("2022-09-27");
    await expect(day).toHaveAttribute("aria-valuenow", "6");
  });
  await test.step("it is dragged, and clicked on the track", async () => {
    // It slides to a day that lies further away.
    await day.evaluate((pill) =>
      Promise.all(pill.getAnimations().map(({ finished }) => finished)).then(() => {}),
    );
    const box = await boxOf(day);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 160, y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => Number(await day.getAttribute("aria-valuenow"))).toBeGreaterThan(7);
    await page.mouse.click(box.x + box.width / 2, y);
    await expect(day).toHaveAttribute("aria-valuenow", "6");
  });
  await test.step("Play goes on by itself, and pauses", async () => {
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect(day).not.toHaveAttribute("aria-valuenow", "6");
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  });
});

test("a figure opens its evidence from the list and the map, and Back steps through what was opened", async ({
  page,
}) => {
  await open(page);
  const { map, figures, evidence } = regions(page);
  const exits = figures.getByRole("button", { name: /left Kazakhstan, around 21–26 September 2022/ });
  const quote = evidence.locator("blockquote").first();
  const heading = evidence.getByRole("heading", { name: /about 98,000 people/ });
  await test.step("a newcomer reads the sentence that the opening figure came from", async () => {
    await expect(heading).toBeVisible();
    const opening = evidence.locator("blockquote", { hasText: "around 98,000 Russians entered the country" });
    await expect(opening).toHaveAttribute("cite", /^https:\/\/themoscowtimes\.com\//);
    await expect(opening.locator("mark")).toHaveText("around 98,000");
    await expect(evidence.locator("cite", { hasText: "The Moscow Times" })).toBeVisible();
    await expect(evidence.getByText("✓ Verbatim, checked").first()).toBeVisible();
    await expect(evidence.getByText(/1 origin: Interior Ministry of Kazakhstan/)).toBeVisible();
  });
  await test.step("Back steps through what was opened", async () => {
    await exits.click();
    await expect(quote).toContainText("just over 64,000");
    await figures.getByRole("button", { name: OPENING }).click();
    await expect(heading).toBeVisible();
    await page.goBack();
    await expect(quote).toContainText("just over 64,000");
    await page.goBack();
    await expect(heading).toBeVisible();
  });
  await test.step("Close goes back to the row of the figure", async () => {
    await exits.focus();
    await page.keyboard.press("Enter");
    await expect(quote).toContainText("just over 64,000");
    await expect(page).toHaveURL(/figure=kz-exits-2022-09-27/);
    await evidence.getByRole("button", { name: "Close", exact: true }).click();
    await expect(exits).toBeFocused();
    await expect(page).toHaveURL(/figure=none/);
  });
  await test.step("map, timeline and list carry the same figure under the same name", async () => {
    await expect(figures.getByRole("button", { name: OPENING })).toBeVisible();
    await map.getByRole("button", { name: OPENING }).click();
    await expect(heading).toBeVisible();
    await dayOf(page).focus();
    await page.keyboard.press("Home");
    await expect(figures.getByRole("button", { name: OPENING })).toHaveCount(0);
    await expect(map.getByRole("button", { name: OPENING })).toHaveCount(0);
  });
});

test("an event and a route open their words too", async ({ page }) => {
  await open(page, "?event=decree");
  const { evidence } = regions(page);
  await expect(evidence.locator("blockquote").first()).toBeVisible();
  await page.goto("/?route=alexei-1");
  await expect(evidence.getByRole("heading", { name: /Novosibirsk to Karaganda/ })).toBeVisible();
  await expect(evidence.getByText("bought a ticket on the first bus to Kazakhstan")).toBeVisible();
});

test("what was known by a day leaves out what came later", async ({ page }) => {
  await open(page);
  const { figures } = regions(page);
  await page.getByRole("radio", { name: "Known by", exact: true }).check();
  await expect(page).toHaveURL(/clock=known/);
  await expect(figures.getByRole("button", { name: OPENING })).toBeVisible();
  await page.getByRole("button", { name: "Previous day", exact: true }).click();
  await expect(figures.getByRole("button", { name: OPENING })).toHaveCount(0);
});

test("the map is zoomed by its buttons, and left by keyboard", async ({ page }) => {
  await open(page);
  const { map } = regions(page);
  await map.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect(page).toHaveURL(/map=[\d.-]+,[\d.-]+,[\d.]+/);
  await map.getByRole("button", { name: "Zoom out", exact: true }).click();
});

test("a bad address is explained, and the rest of it kept", async ({ page }) => {
  await open(page, "?day=2031-01-01&figure=no-such&utm=kept");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("day=2031-01-01");
  await expect(notice).toContainText("figure=no-such");
  await notice.getByRole("button", { name: "Dismiss", exact: true }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole("button", { name: "Next day", exact: true }).click();
  await expect(page).toHaveURL(/utm=kept/);
});
