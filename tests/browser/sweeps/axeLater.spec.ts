import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectNothingFoundAt, type Size } from "../axe.ts";
import { expect, test } from "../page.ts";
import { dropFile, openQuotes, unfoldActions } from "../take/dropFile.ts";

/** A dataset with figures that cannot be what they say they are. */
const FAULTY = readFileSync("tests/fixtures/foreign/ukraine-2022-cumulative-as-daily.json", "utf8");

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
    save: "Save as one page",
    filter: "Search and filter",
    country: "Country",
    legend: "How to read the map",
    compare: "Compare countries",
    keys: "Keyboard help",
    quotes: "Find quotes in texts",
    paste: "Or paste a text",
    addText: "Add this text",
    check: "Check this file",
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
    save: "Сохранить одной страницей",
    filter: "Поиск и фильтры",
    country: "Страна",
    legend: "Условные обозначения",
    compare: "Сравнить страны",
    keys: "Клавиши",
    quotes: "Найти цитаты в текстах",
    paste: "Или вставьте текст",
    addText: "Добавить этот текст",
    check: "Проверить файл",
  },
} as const;
type Names = (typeof NAMES)[keyof typeof NAMES];

/** Looks at what has opened, at each size. */
async function lookAt(page: Page, sizes: readonly Size[], what: string, part: string): Promise<void> {
  for (const size of sizes) await expectNothingFoundAt(page, size, what, part);
}

/** Looks at every dialog of the page, and at the room of tables. */
async function lookAtDialogs(page: Page, names: Names, sizes: readonly Size[]): Promise<void> {
  const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog");
  const close = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  };
  for (const name of names.takes) {
    await press(name);
    await expect(dialog.getByRole("heading", { name, exact: true })).toBeVisible();
    if (name === names.download) {
      await dialog.getByText(names.picture, { exact: true }).click();
      await expect(dialog.getByRole("img", { name: names.preview, exact: true })).toBeVisible();
    }
    await lookAt(page, sizes, name, "dialog[open]");
    await close();
  }
  await page.getByRole("button", { name: names.keys, exact: true }).focus();
  await page.keyboard.press("Enter");
  await lookAt(page, sizes, names.keys, "dialog[open]");
  await close();
  await press(names.openData);
  await page.getByLabel(names.file).setInputFiles("tests/fixtures/tables/newsroom.csv");
  await expect(page.getByRole("table", { name: names.columns, exact: true })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await lookAt(page, sizes, names.columns, "main");
  await press(names.save);
  await expect(dialog.getByRole("heading", { name: names.save, exact: true })).toBeVisible();
  await lookAt(page, sizes, names.save, "dialog[open]");
}

/** Looks at the check of a file with faults, and at the room of quotes with one that is in a text and one that is not. */
async function lookAtRooms(page: Page, names: Names, sizes: readonly Size[]): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dropFile(page, "faulty.json", FAULTY);
  await unfoldActions(page);
  await page.getByRole("button", { name: names.check, exact: true }).click();
  await expect(dialog).toContainText("by-entries-since-2022-03-01");
  await lookAt(page, sizes, names.check, "dialog[open]");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await openQuotes(page, names.quotes);
  await dialog
    .getByRole("textbox", { name: names.paste, exact: true })
    .fill("By Tuesday, about 98,000 people came in a week. Some 98,000 people have come, they wrote.");
  await dialog.getByRole("button", { name: names.addText, exact: true }).click();
  await expect(dialog.getByRole("insertion")).toContainText("have");
  await lookAt(page, sizes, names.quotes, "dialog[open]");
}

/** Looks at what unfolds in the page itself. */
async function lookAtUnfolded(page: Page, names: Names, sizes: readonly Size[]): Promise<void> {
  await page.getByText(names.legend, { exact: true }).click();
  await lookAt(page, sizes, names.legend, ".map-legend");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: names.filter, exact: true }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page.getByRole("button", { name: names.country, exact: true }).click();
  await lookAt(page, sizes, names.country, ":popover-open");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: names.compare, exact: true }).click();
  await expect(page.locator(".compare-chart").first()).toBeVisible();
  await lookAt(page, sizes, names.compare, "section.timeline");
}

/** In each language at half of the sizes: what opens is laid out alike in both. The header changes between columns and one. */
const SIZES: readonly (readonly [lang: keyof typeof NAMES, sizes: readonly Size[]])[] = [
  ["en", [[1440, 900, "night"]]],
  [
    "en",
    [
      [844, 390],
      [360, 740, "night"],
    ],
  ],
  ["ru", [[1024, 768, "night"]]],
  [
    "ru",
    [
      [390, 844],
      [320, 640, "night"],
    ],
  ],
];

for (const [lang, sizes] of SIZES)
  test.describe(`${lang}, from ${sizes[0]?.slice(0, 2).join(" × ")} on`, () => {
    const names = NAMES[lang];
    const open = async (page: Page): Promise<void> => {
      test.slow();
      const [width = 0, height = 0] = sizes[0] ?? [];
      await page.setViewportSize({ width, height });
      await page.goto(`/?lang=${lang}`);
      const figures = page.getByRole("region", { name: names.figures, exact: true });
      await expect(figures.getByRole("listitem").first()).toBeVisible({ timeout: 30_000 });
      await expect(page.locator(".skip-links")).toBeAttached({ timeout: 30_000 });
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    };

    test("axe finds nothing in any dialog, nor in the room of tables", async ({ page }) => {
      await open(page);
      await lookAtDialogs(page, names, sizes);
    });

    test("axe finds nothing in the room of quotes, nor in the check of a file", async ({ page }) => {
      await open(page);
      await lookAtRooms(page, names, sizes);
    });

    test("axe finds nothing in what unfolds", async ({ page }) => {
      await open(page);
      await lookAtUnfolded(page, names, sizes);
    });
  });
