import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { galleryUrl } from "./ports.ts";

/** Runs in the page: what each sample's shapes look like, a line each, with the colours that the style sheets give them. */
function describeSamples(): string {
  const numbers = (text: string): string =>
    text.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
  const GEOMETRY = [
    "d",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "points",
    "transform",
  ];
  const PAINT = [
    "fill",
    "stroke",
    "strokeWidth",
    "strokeDasharray",
    "opacity",
    "fillOpacity",
    "strokeOpacity",
  ] as const;
  const PLAIN: Partial<Record<string, string>> = {
    fill: "none",
    stroke: "none",
    strokeWidth: "1px",
    strokeDasharray: "none",
    opacity: "1",
    fillOpacity: "1",
    strokeOpacity: "1",
  };
  const shapeOf = (shape: Element): string => {
    const style = getComputedStyle(shape);
    const geometry = GEOMETRY.flatMap((name) => {
      const value = shape.getAttribute(name);
      return value === null ? [] : [`${name}=${numbers(value)}`];
    });
    const paint = PAINT.flatMap((name) =>
      style[name] === PLAIN[name] ? [] : [`${name}=${numbers(style[name])}`],
    );
    return [
      `  ${shape.tagName}`,
      ...geometry,
      ...paint,
      shape.children.length === 0 ? (shape.textContent ?? "") : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  };
  return [...document.querySelectorAll("section[aria-label]")]
    .flatMap((section) =>
      [...section.querySelectorAll("figure, .legend-body li")].flatMap((sample) => [
        `${section.getAttribute("aria-label")}: ${sample.textContent?.trim()}`,
        ...[...sample.querySelectorAll("path, rect, circle, text")]
          .filter((shape) => !shape.matches(".hit"))
          .map(shapeOf),
      ]),
    )
    .join("\n");
}

async function openGallery(page: Page, theme: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${galleryUrl}?theme=${theme}`);
  await expect(page.getByRole("region", { name: "Panel, undated", exact: true })).toBeVisible();
}

for (const theme of ["light", "dark"]) {
  test(`every mark, hedge and state looks as it did, ${theme}`, async ({ page, watched }, info) => {
    await openGallery(page, theme, 1280);
    expect(await page.evaluate(describeSamples)).toMatchSnapshot(`${theme}.txt`);
    for (const width of [1280, 390]) {
      await openGallery(page, theme, width);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      // For the eye: fonts and drawing differ from machine to machine, so that no picture is compared by its pixels.
      await info.attach(`${theme}-${width}`, {
        body: await page.locator(".gallery").screenshot(),
        contentType: "image/png",
      });
    }
    watched.outside.length = 0;
  });
}
