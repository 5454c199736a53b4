import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { axeOf, expectNothing } from "../axe.ts";
import { dayOf, expect, open, regions, test } from "../page.ts";

/** The record that the site is built with. */
const RECORD: {
  figures: { id: string; where: string }[];
  places: { id: string; country: string; between?: string[] }[];
} = JSON.parse(readFileSync("data/exodus-2022.json", "utf8"));

/** Opens the download dialog, asks for a file, and reads it. */
async function download(
  page: Page,
  format: string,
  isWhole = false,
): Promise<{ name: string; bytes: Buffer }> {
  const dialog = page.getByRole("dialog", { name: "Download", exact: true });
  if (!(await dialog.isVisible())) await page.getByRole("button", { name: "Download", exact: true }).click();
  if (isWhole) await dialog.getByRole("radio", { name: /^The whole record/ }).check();
  await dialog.getByRole("radio", { name: new RegExp(`^${format}`) }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Make the file", exact: true }).click(),
  ]);
  await expect(dialog.getByRole("status")).toHaveText(/is ready/);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const rowsOf = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { columns: true, bom: true, recordDelimiter: "\r\n" });

test("what is shown comes as CSV: the figures of the list, and those that dispute them", async ({ page }) => {
  await open(page, "?country=FI");
  const heading = await regions(page).figures.getByRole("heading").first().textContent();
  const { name, bytes } = await download(page, "CSV");
  expect(name).toMatch(/^exodus-2022-\d+\.\d+\.\d+-part-\d{4}-\d\d-\d\d\.csv$/);
  const rows = rowsOf(bytes);
  const asked = rows.filter(({ shown }) => shown === "true");
  expect(asked).toHaveLength(Number.parseInt(heading ?? "", 10));
  // A post on the side that people leave is told under the country on the other side.
  const isFinnish = ({ country, between = [] }: (typeof RECORD.places)[number]): boolean =>
    country === "FI" || between.includes("FI");
  const finnish = RECORD.places.filter(isFinnish).map(({ id }) => id);
  expect(finnish).toEqual(expect.arrayContaining(asked.map(({ place }) => place)));
  for (const { disputed, disputes } of rows) expect(disputes === "").toBe(disputed === "false");
});

test("the whole record comes as a Data Package, with a README and licence", async ({ page }) => {
  await open(page);
  const { name, bytes } = await download(page, "Data Package", true);
  expect(name).toMatch(/^exodus-2022-[\d.]+-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  expect(text("README.md")).toContain("Licence: CC-BY-4.0");
  expect(JSON.parse(text("datapackage.json")).resources).toHaveLength(9);
  expect(rowsOf(Buffer.from(text("data/figures.csv"))).map(({ id }) => id)).toEqual(
    RECORD.figures.map(({ id }) => id),
  );
});

test("a part as JSON opens again on the page", async ({ page }) => {
  await open(page, "?country=MN&day=2022-10-05");
  const { bytes } = await download(page, "JSON");
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "part.json", { type: "application/json" }));
    return transfer;
  }, bytes.toString("utf8"));
  await page.keyboard.press("Escape");
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await expect(page.getByRole("note").filter({ hasText: /^Not this site's record/ })).toBeVisible();
  await expect(regions(page).figures.getByRole("listitem").first()).toBeVisible();
});

test("a dataset file is chosen, and one on the web is asked for only after a question", async ({ page }) => {
  await open(page, "?steps=none");
  await page.getByRole("button", { name: "Open data", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Open data", exact: true });
  await dialog.getByLabel("A file on this device").setInputFiles("tests/fixtures/foreign/j-greece.json");
  await expect(page.getByRole("note").filter({ hasText: /^Not this site's record/ })).toBeVisible();
  // What is taken along says whose the record is, and offers no link that would lead to ours.
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const share = page.getByRole("dialog", { name: "Share", exact: true });
  const reference = share.getByRole("textbox");
  await expect(reference).toHaveCount(1);
  await expect(reference).toHaveValue(
    /Record from j-greece\.json, shown by Crossings, which has not checked it\./,
  );
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Open data", exact: true }).click();
  await dialog.getByLabel("An address on the web").fill("https://elsewhere.example/record.json");
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page).toHaveURL(/\?steps=none&dataset=https%3A%2F%2Felsewhere\.example%2Frecord\.json/);
  await expect(page.getByText("elsewhere.example").first()).toBeVisible();
});

test("a citation keeps hedge and dispute in every form, and Escape closes the dialog alone", async ({
  page,
}) => {
  await open(page, "?figure=ru-exits-194000");
  const { evidence } = regions(page);
  await evidence.getByRole("button", { name: "Cite", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Cite", exact: true });
  const text = dialog.getByRole("textbox", { name: "Citation", exact: true });
  for (const [format, beginning] of [
    ["Sentence", /over 194,000/],
    ["APA", /over 194,000/],
    ["Chicago", /over 194,000/],
    ["BibTeX", /^@misc\{exodus-2022-ru-exits-194000,/],
    ["RIS", /^TY {2}- DATA/],
    ["CSL-JSON", /^\[\n {2}\{\n {4}"id": "exodus-2022-ru-exits-194000"/],
    ["Web Annotations (JSON-LD)", /AnnotationCollection/],
    ["Provenance (PROV, JSON-LD)", /wasDerivedFrom/],
  ] as const) {
    await dialog.getByRole("combobox", { name: "As", exact: true }).selectOption({ label: format });
    await expect(text).toHaveValue(beginning);
    await expect(text).toHaveValue(/a sum of unlike counts: /);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(evidence.getByRole("button", { name: "Cite", exact: true })).toBeFocused();
  await expect(evidence.locator("h2").first()).toBeVisible();
});

test("the link that is shared opens the same view in another browser", async ({ page, browser, baseURL }) => {
  await open(page, "?country=GE&clock=known");
  await dayOf(page).press("ArrowRight");
  await expect(page).toHaveURL(/day=2022-09-28/);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const address = await page.getByRole("textbox", { name: "Link to this view", exact: true }).inputValue();
  const other = await (await browser.newContext()).newPage();
  await other.goto(address.replace(/^https?:\/\/[^/]+/, baseURL ?? ""));
  await expect(dayOf(other)).toHaveAttribute("aria-valuenow", "7");
  await expect(other.getByRole("button", { name: "Remove Georgia", exact: true })).toBeVisible();
  await other.context().close();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the dialogs lie in the window, and axe finds nothing in them: ${width}×${height}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(page);
    for (const name of ["Share", "Download", "Open data", "Cite"]) {
      await page.getByRole("button", { name, exact: true }).click();
      const dialog = page.getByRole("dialog", { name });
      await expect(dialog.getByRole("button", { name: "Close", exact: true })).toBeVisible();
      await expect(async () => {
        const box = await dialog.boundingBox();
        expect(
          box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
        ).toBe(true);
      }).toPass({ timeout: 15_000 });
      await expectNothing(axeOf(page).include("dialog[open]"), name);
      await dialog.getByRole("button", { name: "Close", exact: true }).click();
      await expect(page.getByRole("button", { name, exact: true })).toBeFocused();
    }
  });
