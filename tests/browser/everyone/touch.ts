import type { Page } from "@playwright/test";

type Point = readonly [x: number, y: number];

/** Puts fingers on the page, moves them and takes them off, as a touchscreen does. */
export interface Fingers {
  /** All fingers that are on the screen, the first first. */
  down(...points: readonly Point[]): Promise<void>;
  move(...points: readonly Point[]): Promise<void>;
  up(): Promise<void>;
  cancel(): Promise<void>;
}

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
    move: (...points) => send("touchMove", points),
    up: () => send("touchEnd", []),
    cancel: () => send("touchCancel", []),
  };
}
