import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TINT_ALPHAS } from "../../../../src/views/map/basemap/paintLand.ts";

type Rgb = readonly [number, number, number];

const css = readFileSync("src/app/page.css", "utf8");
const THEMES = ["day", "night"] as const;
type Theme = (typeof THEMES)[number];

function token(name: string, theme: Theme): Rgb {
  const pair = new RegExp(`--${name}: var\\(--day, #(\\w{6})\\) var\\(--night, #(\\w{6})\\)`).exec(css);
  const hex = pair?.[theme === "day" ? 1 : 2];
  if (!hex) throw new Error(`page.css has no --${name}`);
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const over = (top: Rgb, alpha: number, ground: Rgb): Rgb =>
  top.map((value, i) => value * alpha + (ground[i] ?? 0) * (1 - alpha)) as unknown as Rgb;

/** The grounds that marks lie on: land, that of the countries that people leave, and the sea. */
const groundsOf = (theme: Theme): Readonly<Record<string, Rgb>> => ({
  land: token("land", theme),
  "land of origin": over(token("ink", theme), 0.035, token("land", theme)),
  sea: token("sea", theme),
});

describe.each(THEMES)("the colours of the map by %s", (theme) => {
  it("are those that were worked out by hand", () => {
    // Black on white is 21 to 1; the grey #767676 on white is the first to have 4.54.
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });

  it.each(["ink", "soft", "faint", "accent", "exits", "queue", "selected"])(
    "%s: words are read on their halo",
    (name) => expect(contrast(token(name, theme), token("land", theme))).toBeGreaterThanOrEqual(4.5),
  );

  it.each(["accent", "exits", "queue-mark", "other", "event", "selected", "focus"])(
    "%s: marks, older ones by their edge, and the ring of focus are seen on every ground",
    (name) => {
      for (const [ground, colour] of Object.entries(groundsOf(theme)))
        expect(contrast(token(name, theme), colour), ground).toBeGreaterThanOrEqual(3);
    },
  );

  it("hatch what has no number so that it is seen", () => {
    for (const ground of ["land", "land of origin"])
      expect(contrast(token("hatch", theme), groundsOf(theme)[ground] ?? [0, 0, 0])).toBeGreaterThanOrEqual(
        3,
      );
  });

  it("leave words readable where a country is tinted, whatever its class", () => {
    for (const alpha of TINT_ALPHAS) {
      const tinted = over(token("accent", theme), alpha, token("land", theme));
      // The words have a halo of the land; a wide one, of which half a pixel more than the strokes of the letters shows.
      expect(contrast(token("ink", theme), tinted)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(["ink", "soft", "accent"])("%s: the words of legend and buttons are read on paper", (name) => {
    for (const ground of ["paper", "panel"])
      expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["faint"])("%s: the edges of fields are seen", (name) =>
    expect(contrast(token(name, theme), token("panel", theme))).toBeGreaterThanOrEqual(3),
  );
});

describe("the style sheet of the marks", () => {
  const buttons = readFileSync("src/views/map/marks/buttons.css", "utf8");
  const ruleOf = (selector: string): string => {
    const at = buttons.indexOf(`${selector} {`);
    return at < 0 ? "" : buttons.slice(at, buttons.indexOf("}", at));
  };

  it("lets no mark that is drawn faintly be without an edge in its full colour", () => {
    expect(ruleOf(".is-older .mark-core")).toMatch(/stroke: var\(--mark\)/);
    expect(ruleOf(".mark-behind")).toMatch(/stroke: var\(--mark\)/);
    expect(buttons).not.toMatch(/stroke-opacity/);
  });

  it("lets nothing step back for readers who ask for contrast", () => {
    const rule = buttons.indexOf(":has(.is-hovered)");
    expect(buttons.lastIndexOf("@media not all and (prefers-contrast: more)", rule)).toBeGreaterThan(0);
  });
});
