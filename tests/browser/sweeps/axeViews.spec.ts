import { expectNothingByDayAndNight } from "../axe.ts";
import { expect, test, untilReady } from "../page.ts";

const STATES = [
  "?day=2022-09-21&figure=none",
  "?clock=known&figure=kz-exits-2022-09-27",
  "?view=table&country=FI&day=2022-09-23",
  "?view=sources",
];
const SIZES = [
  { width: 1440, height: 900, states: STATES },
  { width: 1024, height: 768, states: ["?route=alexei-1", "?event=decree", "?place=kz", "?view=about"] },
  { width: 390, height: 844, states: STATES },
];

for (const { width, height, states } of SIZES)
  for (const state of states)
    test(`axe finds nothing at /${state}, and nothing is wider than ${width} × ${height}`, async ({
      page,
    }) => {
      // Axe reads every one of some thousand elements.
      test.slow();
      await page.setViewportSize({ width, height });
      await page.goto(`/${state}`);
      await untilReady(page);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expectNothingByDayAndNight(page, state);
    });
