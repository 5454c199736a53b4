import type { Page } from "playwright-core";
import { type Watching, watchFrames } from "./watch.ts";

/** The peers were measured with as many moves, as far apart. */
const MOVES = 72;
const MOVE_EVERY_MS = 25;

/** Drags the day from one end of the timeline to the other and back: the gaps between frames, and what came of each move. */
export async function scrub(page: Page) {
  const slider = page.getByRole("slider", { name: "Day", exact: true });
  await slider.focus();
  const boxAfter = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(600);
    return slider.boundingBox();
  };
  await boxAfter("Home");
  const second = await boxAfter("ArrowRight");
  const thumb = await boxAfter("Home");
  const track = await slider.locator("xpath=..").boundingBox();
  if (!thumb || !track || !second) throw new Error("The timeline has no slider or no track to drag on.");
  const y = thumb.y + thumb.height / 2;
  const from = thumb.x + thumb.width / 2;
  const to = track.x + track.width - 4;
  const dayWidth = second.x + second.width / 2 - from;
  await page.mouse.move(from, y);
  await page.mouse.down();
  const startedAt = await page.evaluate(() => performance.now());
  await page.evaluate(watchFrames);
  // There and back, so that no move stands still.
  const xOf = (move: number): number =>
    Math.round(from + (to - from) * (move <= MOVES / 2 ? move / (MOVES / 2) : 2 - move / (MOVES / 2)));
  for (let move = 1; move <= MOVES; move++) {
    const due = Date.now() + MOVE_EVERY_MS;
    await page.mouse.move(xOf(move), y);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - Date.now())));
  }
  const releasedAt = await page.evaluate(() => performance.now());
  await page.mouse.up();
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    (window as unknown as Watching).benchFrames.isOn = false;
  });
  // The day that each move asks for: days lie side by side, and the slider stands on the middle of the first.
  const asked = Array.from({ length: MOVES }, (_, i): [x: number, day: string] => {
    const x = xOf(i + 1);
    return [x, String(Math.max(0, Math.round((x - from) / dayWidth)))];
  });
  return page.evaluate(
    ({ startedAt, releasedAt, asked, grace }) => {
      const { benchNotes, benchFrames } = window as unknown as Watching;
      const during = benchFrames.frames.filter((frame) => frame.at >= startedAt && frame.at <= releasedAt);
      const gaps = during.slice(1).map((frame, i) => frame.at - (during[i]?.at ?? 0));
      const after = benchFrames.frames.filter((frame) => frame.at > releasedAt);
      const afterGaps = after.slice(1).map((frame, i) => frame.at - (after[i]?.at ?? 0));
      // A move is painted when the day that it asks for is on the screen before the next move has grown old.
      const { frames, moves } = benchFrames;
      let seen = 0;
      const made = asked.map(([x]) => {
        const at = moves.findIndex((move, i) => i >= seen && Math.abs(move.x - x) <= 1);
        seen = Math.max(seen, at + 1);
        return moves[at]?.at ?? Number.NaN;
      });
      const painted = asked.filter(([, day], i) => {
        const until = (made[i + 1] ?? releasedAt) + grace;
        return frames.some(({ at, day: shown }) => shown === day && at >= (made[i] ?? 0) && at <= until);
      }).length;
      return {
        gaps: gaps.sort((a, b) => a - b),
        painted,
        frozen: Math.max(0, ...afterGaps.filter((gap) => gap > 50)),
        longTasks: benchNotes.longTasks.filter((task) => task.start >= startedAt && task.start <= releasedAt)
          .length,
      };
    },
    { startedAt, releasedAt, asked, grace: MOVE_EVERY_MS },
  );
}
