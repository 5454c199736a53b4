import type { Page } from "@playwright/test";
import { expectNothingFound } from "../axe.ts";
import { expect, test } from "../page.ts";

/** What is pressed and what opens, in both languages. */
const NAMES = {
  en: {
    figures: "Figures",
    takes: ["Share", "Embed", "Download", "Open data", "Cite"],
    download: "Download",
    picture: "Picture",
    preview: "Preview of the map",
    openData: "Open data",
    file: "A file on this device",
    columns: "Columns",
    story: "Story",
    step: "The decree",
  },
  ru: {
    figures: "Цифры",
    takes: ["Поделиться", "Встроить", "Скачать", "Открыть данные", "Цитировать"],
    download: "Скачать",
    picture: "Картинка",
    preview: "Так будет выглядеть карта",
    openData: "Открыть данные",
    file: "Файл на этом устройстве",
    columns: "Столбцы",
    story: "История",
    step: "Указ",
  },
} as const;
type Names = (typeof NAMES)[keyof typeof NAMES];

/** Looks at all that comes when it is asked for, in one page. */
async function lookAtAll(page: Page, names: Names): Promise<void> {
  const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog");
  for (const name of names.takes) {
    await press(name);
    await expect(dialog.getByRole("heading", { name, exact: true })).toBeVisible();
    if (name === names.download) {
      await dialog.getByText(names.picture, { exact: true }).click();
      await expect(dialog.getByRole("img", { name: names.preview })).toBeVisible();
    }
    await expectNothingFound(page, name, "dialog[open]");
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
  await page.getByRole("link", { name: names.story, exact: true }).click();
  await expect(page.locator("[aria-current=step]")).toContainText(names.step);
  await expectNothingFound(page, names.story, ".story");
  await press(names.openData);
  await page.getByLabel(names.file).setInputFiles("tests/fixtures/tables/newsroom.csv");
  await expect(page.getByRole("table", { name: names.columns })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expectNothingFound(page, names.columns, "main");
}

for (const { lang, width, height, colorScheme } of [
  { lang: "en", width: 390, height: 844, colorScheme: "light" },
  { lang: "ru", width: 390, height: 844, colorScheme: "dark" },
  { lang: "ru", width: 1440, height: 900, colorScheme: "light" },
] as const)
  test.describe(`${lang}, ${width} × ${height}, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    test("axe finds nothing in dialogs, the story and the room of tables", async ({ page }) => {
      test.slow();
      const names = NAMES[lang];
      await page.goto(`/?lang=${lang}`);
      const figures = page.getByRole("region", { name: names.figures, exact: true });
      await expect(figures.getByRole("listitem").first()).toBeVisible({ timeout: 30_000 });
      await expect(page.locator(".skip-links")).toBeAttached({ timeout: 30_000 });
      await lookAtAll(page, names);
    });
  });
