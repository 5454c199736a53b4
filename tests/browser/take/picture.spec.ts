import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, open, openPictures, test } from "../page.ts";

/** Saves what is chosen, once it is drawn. */
async function save(page: Page, dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
  const button = dialog.getByRole("button", { name: "Save the picture", exact: true });
  await expect(button).toHaveAttribute("aria-disabled", "false");
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Width and height of a picture as the browser decodes it, and how many colours its middle row has. */
function decode(page: Page, bytes: Buffer): Promise<{ size: number[]; colours: number }> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      const { naturalWidth: width, naturalHeight: height } = image;
      Object.assign(canvas, { width, height });
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, Math.round(height / 2), width, 1) ?? { data: [] };
      const colours = new Set<string>();
      for (let i = 0; i < data.length; i += 4) colours.add([...data.slice(i, i + 3)].join());
      return { size: [width, height], colours: colours.size };
    },
    `data:image/png;base64,${bytes.toString("base64")}`,
  );
}

test("map and timeline are saved as SVG, and as PNG of twice the size", async ({ page }) => {
  await open(page, "?figure=ru-exits-194000&day=2022-09-27");
  await openPictures(page);
  const dialog = page.getByRole("dialog", { name: "Download", exact: true });
  for (const [kind, file] of [
    ["Map", "map"],
    ["Timeline", "timeline"],
  ] as const) {
    await dialog.getByRole("radio", { name: kind, exact: true }).check();
    await dialog.getByRole("radio", { name: /^SVG/ }).check();
    const svg = await save(page, dialog);
    expect(svg.name).toBe(`exodus-2022-2022-09-27-${file}.svg`);
    const text = svg.bytes.toString("utf8");
    const isWellFormed = await page.evaluate(
      (drawing) =>
        new DOMParser().parseFromString(drawing, "image/svg+xml").querySelector("parsererror") === null,
      text,
    );
    expect(isWellFormed).toBe(true);
    expect(text).toContain("Over 194,000 people left Russia");
    expect(text).toContain("≠ Disputed: a sum of unlike counts");
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text)?.map(Number) ?? [];

    await dialog.getByRole("radio", { name: /^PNG/ }).check();
    const png = await save(page, dialog);
    expect(png.name).toBe(`exodus-2022-2022-09-27-${file}.png`);
    const { size, colours } = await decode(page, png.bytes);
    expect(size).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
    expect(colours).toBeGreaterThan(8);
    await expect(dialog.getByRole("img", { name: `Preview of the ${file}`, exact: true })).toBeVisible();
  }
});
