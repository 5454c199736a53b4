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

/** Opens a workbook by the dialog for data. */
export async function openWorkbook(page: Page): Promise<void> {
  const buffer = Buffer.from(workbook({ Data: sheetXml([["what", "value"]]) }));
  await page.getByRole("button", { name: "Open data" }).click();
  await page.getByLabel("A file on this device").setInputFiles({ name: "table.xlsx", mimeType: "", buffer });
}
