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
