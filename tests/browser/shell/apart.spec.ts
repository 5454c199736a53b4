import { readFileSync } from "node:fs";
import type { Page, Route } from "@playwright/test";
import { readDataset, writeFigures } from "../../../src/export/parquet/writeFigures.ts";
import { expect, open, regions, test } from "../page.ts";

/** The record as `data:parquet` writes it. */
async function writeRecord() {
  const dataset = await readDataset(new Uint8Array(readFileSync("data/exodus-2022.json")));
  const parts: Uint8Array[] = [];
  const bytes = writeFigures(dataset, (part) => parts.push(part));
  const manifest = JSON.stringify({ ...dataset.rest, figures: { parquet: "figures.parquet", bytes } });
  return { manifest, figures: Buffer.concat(parts) };
}

/** What a server that knows ranges answers. */
function sendPart(route: Route, file: Buffer, etag: string): Promise<void> {
  const [, from, last] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? "") ?? [];
  return route.fulfill({
    status: 206,
    headers: { "content-range": `bytes ${from}-${last}/${file.length}`, etag },
    body: file.subarray(Number(from), Number(last) + 1),
  });
}

/** Serves the record; `send` answers for its figures. */
async function serveRecord(page: Page, send: (route: Route, figures: Buffer) => Promise<void>) {
  const { manifest, figures } = await writeRecord();
  const body = manifest;
  await page.route("**/apart/dataset.json", (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
  await page.route("**/apart/figures.parquet", (route) => send(route, figures));
}

const ADDRESS = "?dataset=apart/dataset.json&figure=kz-entries-2022-09-27";

test.describe("a record whose figures are in a file of their own", () => {
  test("is read by parts, and the texts of a figure when it is opened", async ({ page }) => {
    let etag = '"a"';
    await serveRecord(page, (route, figures) => sendPart(route, figures, etag));
    await open(page, ADDRESS);
    const { evidence, figures, timeline } = regions(page);
    await expect(evidence.locator("blockquote").first()).toContainText("98,000");
    await expect(page.getByRole("note")).toContainText("in a file of their own");
    // From now on another file is there.
    etag = '"b"';
    // A figure of another day lies in another page of the file; what was read with the first is there.
    await timeline.getByRole("button", { name: /^7,667 people entered Finland/ }).press("Enter");
    const failure = evidence.getByRole("alert");
    await expect(failure).toContainText("has changed since the page was opened");
    etag = '"a"';
    await failure.getByRole("button", { name: "Try again", exact: true }).click();
    await expect(evidence.locator("cite").first()).toBeVisible();
    await expect(failure).toBeHidden();
    // The names that the index knows are searched.
    await figures.getByRole("button", { name: "Search and filter", exact: true }).click();
    await figures.getByRole("searchbox").fill("Verkhny");
    await expect(
      page.getByText("the names of measures, places, speakers and outlets are searched"),
    ).toBeVisible();
    await expect(figures.getByRole("listitem").first()).toContainText("Verkhny Lars");
  });

  test("is fetched whole from a server that sends no parts, and says so", async ({ page }) => {
    let asked = 0;
    await serveRecord(page, (route, body) => {
      asked++;
      return route.fulfill({ body });
    });
    await open(page, ADDRESS);
    await expect(regions(page).evidence.locator("blockquote").first()).toContainText("98,000");
    await expect(page.getByRole("note")).toContainText("sends no parts of files");
    expect(asked).toBe(1);
  });
});
