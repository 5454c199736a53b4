import type { Page } from "@playwright/test";
import { sheetXml, workbook } from "../../import/workbook.ts";

/** Drops a file on the page. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ content, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([content], name));
      return data;
    },
    { content, name },
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

/** Drops a table of column names only. */
export const dropTable = (page: Page): Promise<void> => dropFile(page, "table.csv", "what,value");

/** A dataset of one figure, whose evidence is a summary in quotation marks. */
const QUOTED = {
  dataset: { id: "mine", title: "Mine", version: "1.0.0", firstDay: "2022-09-21", lastDay: "2022-09-30" },
  places: [{ id: "kz", name: "Kazakhstan", kind: "country", country: "KZ" }],
  sources: [
    { id: "paper", "container-title": "The Paper", URL: "https://example.org/a", issued: "2022-09-27" },
    { id: "other", "container-title": "The Other Paper", URL: "https://example.org/b", issued: "2022-09-28" },
  ],
  figures: [
    {
      id: "entries",
      measure: "entries",
      basis: "total",
      unit: "people",
      value: { low: 98_000, high: 98_000, hedge: "about" },
      when: "2022-09-21/2022-09-27",
      where: "kz",
      evidence: [
        { source: "paper", published: "2022-09-27", summary: "“about 98,000 people came in a week”" },
        { source: "other", published: "2022-09-28", summary: "“Some 98,000 people had come”" },
      ],
    },
  ],
};

/** Shows what can be done with a record from elsewhere, where the note over it has no room for it. */
export async function unfoldActions(page: Page): Promise<void> {
  const button = page.locator(".foreign-more");
  await button.waitFor({ state: "attached" });
  if ((await button.isVisible()) && (await button.getAttribute("aria-expanded")) === "false")
    await button.click();
}

/** Drops a dataset whose quotes have no texts yet, and opens what finds them, by the name of its button. */
export async function openQuotes(page: Page, name = "Find quotes in texts"): Promise<void> {
  await dropFile(page, "mine.json", JSON.stringify(QUOTED));
  await unfoldActions(page);
  await page.getByRole("button", { name }).click();
}

/** Opens a workbook by the dialog for data. */
export async function openWorkbook(page: Page): Promise<void> {
  const buffer = Buffer.from(workbook({ Data: sheetXml([["what", "value"]]) }));
  await page.getByRole("button", { name: "Open data", exact: true }).click();
  await page.getByLabel("A file on this device").setInputFiles({ name: "table.xlsx", mimeType: "", buffer });
}
