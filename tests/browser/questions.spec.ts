import type { Page } from "@playwright/test";
import { expect, open, regions, test } from "./page.ts";

/** Asks for one country through the filter: two presses. */
async function askFor(page: Page, country: string): Promise<void> {
  await page.getByRole("button", { name: "Search and filter", exact: true }).click();
  await page.getByRole("search").first().getByRole("button", { name: "Country", exact: true }).click();
  await page.getByRole("checkbox", { name: new RegExp(`^${country}`) }).check();
  await page.keyboard.press("Escape");
}

test("how many Russians went to Georgia in the first week, and who says so?", async ({ page }) => {
  await open(page);
  const { map, evidence } = regions(page);
  await map.getByRole("button", { name: /^at least 53,136 people entered Georgia/ }).click();
  await expect(evidence.getByRole("heading", { name: /at least 53,136 people/ })).toBeVisible();
  await expect(evidence.getByText(/21–26 September 2022/).first()).toBeVisible();
  await expect(evidence.getByText(/origin: Ministry of Internal Affairs of Georgia/)).toBeVisible();
  await expect(evidence.getByRole("link", { name: /read at the source/ }).first()).toHaveAttribute(
    "href",
    /^https?:/,
  );
});

test("on which day does the count of 98,000 close, and who says otherwise?", async ({ page }) => {
  await open(page);
  const { evidence } = regions(page);
  await expect(evidence.getByText(/around 21–26 September 2022/).first()).toBeVisible();
  const dispute = evidence.getByRole("complementary").filter({ hasText: "Fergana" });
  await expect(dispute).toContainText("Disputed");
  await dispute.getByRole("button").click();
  await expect(evidence.getByRole("heading", { name: /about 100,000 people/ })).toBeVisible();
  await expect(evidence.getByText(/21–27 September 2022/).first()).toBeVisible();
});

test("did more Russians leave Kazakhstan than enter it, and when did that turn?", async ({ page }) => {
  await open(page, "?day=2022-10-04");
  const { figures, evidence } = regions(page);
  await askFor(page, "Kazakhstan");
  await expect(
    figures.getByRole("button", { name: /^7,000 people entered Kazakhstan, 3 October 2022/ }),
  ).toBeVisible();
  await figures.getByRole("button", { name: /^about 11,000 people left Kazakhstan, 3 October 2022/ }).click();
  await expect(evidence.getByText(/origin: .*Interior Ministry of Kazakhstan/)).toBeVisible();
});

test("which of Finland's days in the first week is missing, and does the table add up?", async ({ page }) => {
  await open(page, "?country=FI&measure=entries&view=table&day=2022-09-27");
  const table = page.getByRole("table");
  for (const count of ["4,824", "6,470", "7,667", "8,572", "8,314", "7,743", "7,056"]) {
    await expect(
      table
        .getByRole("button", {
          name: new RegExp(`^${count} people entered Finland \\(eastern land border\\)`),
        })
        .first(),
    ).toBeVisible();
  }
  for (const count of ["4,824", "6,470"]) {
    await page
      .getByRole("checkbox", {
        name: `Add up: ${count} people entered Finland (eastern land border)`,
        exact: true,
      })
      .check();
  }
  await expect(page.getByRole("status").filter({ hasText: "11,294 people" })).toBeVisible();
  await page
    .getByRole("checkbox", {
      name: "Add up: 50,655 people entered Finland (eastern land border)",
      exact: true,
    })
    .check();
  await expect(page.getByText("These figures don’t add up.")).toBeVisible();
});

test("where do the 194,000 who fled come from?", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Search and filter", exact: true }).click();
  await page
    .getByRole("searchbox", { name: "Search figures, places, people and outlets", exact: true })
    .first()
    .fill("194,000");
  const { figures, evidence } = regions(page);
  await figures.getByRole("button", { name: /^over 194,000 people left Russia/ }).click();
  const sum = evidence.getByRole("complementary").filter({ hasText: "These figures shouldn’t be added" });
  await expect(sum.getByRole("button", { name: /53,136 people entered Georgia/ })).toBeVisible();
  await expect(sum.getByRole("button", { name: /98,000 people entered Kazakhstan/ })).toBeVisible();
  await expect(sum.getByRole("button", { name: /people entered Finland/ })).toBeVisible();
  await expect(sum).toContainText("Their dates differ");
});

test("what does nobody know about Mongolia?", async ({ page }) => {
  await open(page, "?day=2022-10-02");
  await askFor(page, "Mongolia");
  const silences = page.getByRole("list", { name: "No figure on this day", exact: true });
  await expect(silences.getByRole("listitem").filter({ hasText: "Mongolia" })).toContainText(
    /Nothing found|Nothing published/,
  );
});

test("what did the Finnish Border Guard itself say, and where was it printed?", async ({ page }) => {
  await open(page, "?view=sources");
  await page
    .getByRole("searchbox", { name: "Search bodies and outlets", exact: true })
    .fill("Finnish Border Guard");
  await page.locator("summary", { hasText: "Finnish Border Guard" }).click();
  const sources = page.getByRole("region", { name: "Sources", exact: true });
  await sources.getByRole("button", { name: /^8,572 people entered Finland/ }).click();
  const { evidence } = regions(page);
  await expect(evidence.getByText("Our summary, not a quotation.").first()).toBeVisible();
  await expect(evidence.getByText(/1 origin: Finnish Border Guard/)).toBeVisible();
});

test("nothing found says what to loosen", async ({ page }) => {
  await open(page, "?country=MN&measure=entries");
  await page
    .getByRole("searchbox", { name: "Search figures, places, people and outlets", exact: true })
    .first()
    .fill("zebra");
  await page.getByRole("button", { name: /^Without the search: \d+ figures?$/ }).click();
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible();
});

test("only what is disputed can be shown", async ({ page }) => {
  await open(page, "?disputed=yes");
  const { figures } = regions(page);
  await expect.poll(() => figures.locator(".row-disputed").count()).toBeGreaterThan(40);
  await expect(figures.locator(".row:not(:has(.row-disputed))")).toHaveCount(0);
});
