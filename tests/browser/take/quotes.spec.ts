import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axeOf, expectNothing } from "../axe.ts";
import { expect, test } from "../page.ts";
import { openQuotes } from "./dropFile.ts";

/** Two documents in one paste: the first quote stands in them word for word, the second with another word. */
const TEXT = [
  "The border was quiet on Sunday, a guard said.",
  "By Tuesday, about\u00a098,000 people came in a\nweek, said the ministry.",
].join("\n\n");
const OTHER =
  "It rained all day long in the town at the border. The editors counted again. Some 98,000 people have come, they wrote.";

const ROOM = {
  en: {
    open: "Find quotes in texts",
    paste: "Or paste a text",
    add: "Add this text",
    said: "1 of 2 quotes is word for word in your texts; 1 needs a decision.",
    take: /^Take the text’s wording/,
    save: "Save as JSON",
  },
  ru: {
    open: "Найти цитаты в текстах",
    paste: "Или вставьте текст",
    add: "Добавить этот текст",
    said: /^Дословно в ваших текстах: 1 из 2\sцитат; ждут решения: 1\.$/,
    take: /^Взять слова текста/,
    save: "Сохранить как JSON",
  },
} as const;

/** Gives the room a text, and waits until it is among those given. */
async function give(page: Page, words: (typeof ROOM)["en" | "ru"], text: string): Promise<void> {
  const box = page.getByRole("textbox", { name: words.paste, exact: true });
  await box.fill(text);
  await page.getByRole("button", { name: words.add, exact: true }).click();
  await expect(box).toHaveValue("");
}

for (const lang of ["en", "ru"] as const)
  test(`quotes are found in pasted texts, and saved without them (${lang})`, async ({ page }) => {
    const words = ROOM[lang];
    await page.goto(`/?lang=${lang}`);
    await expect(page.locator(".skip-links")).toBeAttached({ timeout: 30_000 });
    await openQuotes(page, words.open);
    const room = page.getByRole("dialog");
    await give(page, words, TEXT);
    await give(page, words, OTHER);
    await expect(room.getByText(words.said)).toBeVisible();
    await expect(room.getByRole("deletion")).toContainText("had");
    await expect(room.getByRole("insertion")).toContainText("have");
    await room.getByRole("radio", { name: words.take, exact: true }).check();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectNothing(axeOf(page).include("dialog[open]"), `quotes, ${lang}, ${width}`);
    }
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      room.getByRole("button", { name: words.save, exact: true }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    const { figures, sources } = JSON.parse(text);
    const [first, second] = figures[0].evidence;
    expect(first.quote).toMatchObject({ exact: "about 98,000 people came in a week", start: 59, end: 93 });
    expect(second.quote).toMatchObject({ exact: "Some 98,000 people have come", start: 77, end: 105 });
    for (const source of sources) expect(source.text.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(sources[0].text.length).toBe(TEXT.length);
    expect(text).not.toContain("quiet on Sunday");
    expect(text).not.toContain("It rained");
  });
