import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base, expect } from "@playwright/test";
import { dayOf, regions } from "../page.ts";

/** The edition in one file, as a double click opens it. */
const FILE = pathToFileURL(resolve("dist-single/crossings.html")).href;

/** A page without a network, which fails its test where anything is asked for, complained of or stored. */
const test = base.extend({
  context: async ({ browser }, use) => {
    const context = await browser.newContext({ offline: true, acceptDownloads: true });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    const heard: string[] = [];
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) heard.push(request.url());
    });
    page.on("console", (message) => heard.push(message.text()));
    page.on("pageerror", (error) => heard.push(String(error)));
    await use(page);
    expect(heard).toEqual([]);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(stored).toEqual([0, 0, ""]);
  },
});

test("opens from a disk with map, days, evidence and list, and follows a reader through them", async ({
  page,
}) => {
  await page.goto(FILE);
  const { map, timeline, evidence, figures } = regions(page);
  await expect(figures.getByRole("listitem").first()).toBeVisible();
  await expect(map.getByRole("button", { name: "Zoom in", exact: true })).toBeVisible();
  await expect(evidence.getByRole("blockquote").first()).toContainText("98,000");
  await expect(timeline.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await dayOf(page).press("Home");
  await expect(dayOf(page)).toHaveAttribute("aria-valuenow", "0");
  for (const [link, region] of [
    ["Table", "Table"],
    ["Sources", "Sources"],
  ] as const) {
    await page.getByRole("link", { name: link, exact: true }).click();
    await expect(page.getByRole("region", { name: region, exact: true })).toBeVisible();
  }
  await page.getByRole("link", { name: "About", exact: true }).click();
  await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  await expect(page.getByText(/^0 requests were made/)).toBeVisible();
  await page.getByText("Licences of everything").click();
  await expect(page.getByText("## leaflet - ")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("region", { name: "Sources", exact: true })).toBeVisible();
});

test("a link into it opens a figure, a close view of the map, and the other language", async ({ page }) => {
  await page.goto(`${FILE}?figure=kz-exits-2022-09-27&map=42.75,44.6,8`);
  await expect(regions(page).evidence.getByRole("heading", { level: 2 }).first()).toContainText("64,234");
  await expect(
    regions(page)
      .map.getByRole("button", { name: /Verkhny Lars/ })
      .first(),
  ).toBeVisible();
  await expect(regions(page).map.getByText(/less detail|could(n’t| not) (be )?load/)).toHaveCount(0);
  await page.goto(`${FILE}?lang=ru`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("button", { name: "Скачать", exact: true })).toBeVisible();
});

test("files are made without a network, and no address of the device leaves with them", async ({ page }) => {
  await page.goto(FILE);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const share = page.getByRole("dialog", { name: "Share", exact: true });
  await expect(share).toContainText("It has no address to share");
  await expect(share.getByRole("textbox", { name: "Cite this view", exact: true })).not.toHaveValue(/file:/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Make the file", exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  expect(text).toContain("kz-entries-2022-09-27");
  expect(text).not.toContain("file:");
});
