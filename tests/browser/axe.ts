import { readFileSync, writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

type RunOptions = Parameters<AxeBuilder["options"]>[0];

/** The rules that read colours: between day and night the findings of no others differ. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * The checker over the page, without a second window for its findings, since the page has no frames of others, and without a word of what
 * is in order: both would take most of its time.
 */
export const axeOf = (page: Page, options: RunOptions = {}): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations", "incomplete"], ...options });

/** Expects that a checker finds nothing. */
export async function expectNothing(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]),
    where,
  ).toEqual([]);
}

/** Puts the page into one scheme, and waits until no colour is on its way any more. */
async function turn(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const isMoving = (): Promise<boolean> =>
    page.evaluate(() => document.getAnimations().some(({ playState }) => playState === "running"));
  await expect.poll(isMoving).toBe(false);
}

/** Expects that axe finds nothing in the page by day, and nothing in its colours by night. */
export async function expectNothingByDayAndNight(page: Page, where: string): Promise<void> {
  await turn(page, "light");
  await expectNothing(axeOf(page), `${where}, light`);
  await turn(page, "dark");
  await expectNothing(axeOf(page).withRules(OF_COLOURS), `${where}, dark`);
}

/**
 * What axe cannot decide by itself: by rule, the kinds of elements that it leaves open. For the most part it is the contrast of text on a
 * picture, or in a list that goes on below its box, which the tests reckon by themselves. The list may become shorter, not longer. It has
 * kinds, not numbers of elements: these follow the rows of the record and the places that the map finds for its labels.
 * `UPDATE_UNDECIDED=1` with one worker (and then `npm run format`) writes down what is open now; what is closed by now is taken out by hand.
 */
const UNDECIDED = new URL("sweeps/undecided.json", import.meta.url);
type Undecided = Record<string, string[]>;

/** The kind of an element: its tag and the first of its classes. */
const kindOf = (html: string): string => {
  const [, tag = "", rest = ""] = /^<([\w-]+)([^>]*)/.exec(html) ?? [];
  const [, first = ""] = /\bclass="([^\s"]+)/.exec(rest) ?? [];
  return first === "" ? tag : `${tag}.${first}`;
};

/** Expects that axe finds nothing in the page or in a part of it, with no rule off and the size of targets on, and leaves no more open. */
export async function expectNothingFound(page: Page, state: string, part?: string): Promise<void> {
  const axe = axeOf(page, { rules: { "target-size": { enabled: true } } });
  if (part !== undefined) {
    await expect(page.locator(part)).toBeVisible();
    axe.include(part);
  }
  const { violations, incomplete } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 160))]);
  expect(found, state).toEqual([]);
  const known: Undecided = JSON.parse(readFileSync(UNDECIDED, "utf8"));
  const more = incomplete.flatMap(({ id, nodes }) => {
    const kinds = new Set(nodes.map(({ html }) => kindOf(html)));
    return [...kinds].filter((kind) => !known[id]?.includes(kind)).map((kind) => [id, kind] as const);
  });
  if (process.env.UPDATE_UNDECIDED) {
    for (const [id, kind] of more) known[id] = [...(known[id] ?? []), kind].sort();
    writeFileSync(UNDECIDED, `${JSON.stringify(known, null, 2)}\n`);
  } else expect(more, `${state}: axe leaves more open than before`).toEqual([]);
}

/** A size of the window, and whether the night is looked at in it too: colours are the same at sizes that are laid out alike. */
export type Size = readonly [width: number, height: number, hasNight?: "night"];

/**
 * Expects that {@link expectNothingFound} passes at a size, and that nothing is wider than it. What is still on its way to its place after
 * the change of size is looked at again.
 */
export async function expectNothingFoundAt(
  page: Page,
  [width, height, hasNight]: Size,
  what: string,
  part?: string,
): Promise<void> {
  const state = `${what}, ${width} × ${height}`;
  await page.setViewportSize({ width, height });
  await turn(page, "light");
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: state })
    .toBe(width);
  await expect(() => expectNothingFound(page, state, part)).toPass({ timeout: 20_000 });
  if (!hasNight) return;
  await turn(page, "dark");
  const axe = axeOf(page).withRules(OF_COLOURS);
  await expectNothing(part === undefined ? axe : axe.include(part), `${state}, dark`);
}
