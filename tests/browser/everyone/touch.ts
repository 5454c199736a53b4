import type { Page } from "@playwright/test";

type Point = readonly [x: number, y: number];

/** Puts fingers on the page, moves them and takes them off, as a touchscreen does. */
export interface Fingers {
  /** All fingers that are on the screen, the first first. */
  down(...points: readonly Point[]): Promise<void>;
  move(...points: readonly Point[]): Promise<void>;
  up(): Promise<void>;
  cancel(): Promise<void>;
  /** Down and up again at once: however busy the machine, it is no long press. */
  tap(point: Point): Promise<void>;
}

/** Waits until the page has drawn what a move has led to: it hears of one per frame. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** The fingers of a page. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  type TouchType = "touchStart" | "touchMove" | "touchEnd" | "touchCancel";
  const send = async (type: TouchType, points: readonly Point[]): Promise<void> => {
    await session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  };
  return {
    down: (...points) => send("touchStart", points),
    async move(...points) {
      await send("touchMove", points);
      await drawn(page);
    },
    up: () => send("touchEnd", []),
    cancel: () => send("touchCancel", []),
    async tap(point) {
      await Promise.all([send("touchStart", [point]), send("touchEnd", [])]);
    },
  };
}
