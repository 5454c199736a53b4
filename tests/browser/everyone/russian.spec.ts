import type { Page } from "@playwright/test";
import { expect, sweepIf, test } from "../page.ts";

/** Opens the page and waits until its Russian list is there. */
async function openRussian(page: Page, search: string): Promise<void> {
  await page.goto(`/${search}`);
  const figures = page.getByRole("region", { name: "Цифры", exact: true });
  await expect(figures.getByRole("listitem").first()).toBeVisible({ timeout: 30_000 });
}

/** The names of the files that the page asks for. */
function watchFiles(page: Page): string[] {
  const names: string[] = [];
  page.on("request", (request) => names.push(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
  return names;
}

test.describe("a reader whose browser wants Russian", () => {
  test.use({ locale: "ru-RU" });

  test("reads the page in Russian, in a Russian order, without the English words", async ({ page }) => {
    const files = watchFiles(page);
    await openRussian(page, "");
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    for (const name of ["Карта", "Лента времени", "Свидетельства"])
      await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
    await expect(page.locator(".day-box, .day-sentence").first()).toContainText(/В Казахстане насчитали/);
    await expect(
      page
        .getByRole("region", { name: "Карта", exact: true })
        .getByRole("button", { name: /^Казахстан, въезды: около 98\s000 человек/ }),
    ).toBeAttached();
    expect(files.filter((name) => /^ru-.*\.js$/.test(name))).toHaveLength(1);
    // English is asked for only where Russian takes long, as on a busy machine: it is never fetched early.
    await expect(page.locator('link[rel="modulepreload"][href*="/en-"]')).toHaveCount(0);
    await expect.poll(() => files.filter((name) => /-cyrillic-wght-.*woff2$/.test(name))).toHaveLength(2);
  });

  test("quotes stay in the language in which they were printed", async ({ page }) => {
    await openRussian(page, "?figure=kz-entries-2022-09-27");
    const quote = page
      .getByRole("region", { name: "Свидетельства", exact: true })
      .locator("blockquote")
      .first();
    await expect(quote).toHaveAttribute("lang", "en");
    await expect(quote).toContainText("98,000");
  });

  test("gets English where the address says so, and keeps it in links", async ({ page }) => {
    await page.goto("/?lang=en");
    await expect(page.getByRole("link", { name: "Table", exact: true })).toHaveAttribute("href", /lang=en/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("English asks for nothing of Russian", async ({ page }) => {
  const files = watchFiles(page);
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Figures", exact: true })).toBeVisible({ timeout: 30_000 });
  await page.waitForLoadState("networkidle");
  expect(files.filter((name) => /cyrillic|^ru-|\.ru-/.test(name))).toEqual([]);
});

test("the language changes without losing day, figure or focus, and back", async ({ page }) => {
  await page.goto("/?day=2022-10-02&figure=ge-entries-2022-09-26");
  await page.getByRole("button", { name: "Language", exact: true }).click();
  await page.getByRole("link", { name: "Русский", exact: true }).click();
  await expect(page.getByRole("region", { name: "Лента времени", exact: true })).toBeVisible();
  await expect(page.getByRole("slider", { name: "День", exact: true })).toHaveAttribute(
    "aria-valuetext",
    /^2\sоктября 2022\sг\./,
  );
  await expect(page).toHaveURL(/day=2022-10-02.*lang=ru/);
  const button = page.getByRole("button", { name: "Язык", exact: true });
  await expect(button).toBeFocused();
  await button.click();
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page.getByRole("region", { name: "Timeline", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a language that the page has not is explained", async ({ page }) => {
  await page.goto("/?lang=xx");
  // Until the page has begun, another line may say that it is late.
  await expect(page.getByRole("alert").filter({ hasText: "use en or ru" })).toBeVisible({ timeout: 30_000 });
});

test("search finds Russian word forms", async ({ page }) => {
  await openRussian(page, "?lang=ru&q=%D0%BA%D0%B0%D0%B7%D0%B0%D1%85%D1%81%D1%82%D0%B0%D0%BD%D0%B5");
  await expect(
    page.getByRole("region", { name: "Цифры", exact: true }).getByRole("listitem").first(),
  ).toContainText("Казахстан");
});

for (const view of ["map", "table", "sources", "about"])
  test(
    `nothing of the Russian page is wider than its window: ${view}`,
    sweepIf(view !== "map"),
    async ({ page }) => {
      await page.goto(`/?lang=ru&view=${view}`);
      await expect(page.getByRole("link", { name: "Источники", exact: true })).toBeVisible({
        timeout: 30_000,
      });
      for (const [width, height] of [
        [1440, 900],
        [1024, 768],
        [844, 390],
        [390, 844],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `${width}` })
          .toBe(width);
      }
    },
  );

test("a translation that does not come leaves the record in its own language, marked as such", async ({
  page,
  watched,
}) => {
  await page.route(/exodus-2022\.ru-.*\.json/, (route) => route.abort());
  await openRussian(page, "?lang=ru");
  await expect(page.getByRole("alert")).toContainText("Данные на этом языке");
  await expect(page.locator(".tagline")).toContainText("The exodus");
  await expect(page.locator(".tagline [lang=en]")).toBeVisible();
  await page.unroute(/exodus-2022\.ru-.*\.json/);
  await page.getByRole("button", { name: "Попробовать ещё раз", exact: true }).click();
  await expect(page.locator(".tagline")).toContainText("Исход");
  watched.complaints.length = 0;
});

test("what the first view shows needs none of the texts that come later, which are there after another try", async ({
  page,
  watched,
}) => {
  const asked = watchFiles(page);
  const isRest = (name: string): boolean => name.endsWith(".rest.json");
  await page.route("**/*.rest.json", (route) => route.abort());
  await openRussian(page, "?lang=ru");
  await expect.poll(() => asked.some(isRest)).toBe(true);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Данные на этом языке");
  // What we have written is all there: only quotes, and what others have given as a title, are in another language.
  await expect(page.locator("#root span[lang=en], #root p[lang=en]")).toHaveCount(0);
  await page
    .getByRole("region", { name: "Цифры", exact: true })
    .getByRole("button", { name: /Грузия, въезды/ })
    .first()
    .press("Enter");
  const evidence = page.getByRole("region", { name: "Свидетельства" });
  await expect(evidence.locator("p > span[lang=en]").first()).toBeVisible();
  await page.unroute("**/*.rest.json");
  await alert.getByRole("button", { name: "Попробовать ещё раз" }).click();
  await expect(alert).toHaveCount(0);
  await expect(evidence.locator("p > span[lang=en]")).toHaveCount(0);
  await expect(evidence.locator(".summary-text").first()).toContainText(/[а-яё]{4}/);
  watched.complaints.length = 0;
});
