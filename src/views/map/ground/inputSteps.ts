import { ZOOM_STEP } from "../geometry/viewport.ts";

const PAN_STEP = 90;
const LINE_HEIGHT = 20;
const MAX_WHEEL_STEP = 0.6;

/** What a key does to the map: pans by some pixels or zooms by some levels. Null for other keys. */
export function keyStep(key: string): { pan: [number, number] } | { zoom: number } | null {
  switch (key) {
    case "ArrowLeft":
      return { pan: [-PAN_STEP, 0] };
    case "ArrowRight":
      return { pan: [PAN_STEP, 0] };
    case "ArrowUp":
      return { pan: [0, -PAN_STEP] };
    case "ArrowDown":
      return { pan: [0, PAN_STEP] };
    case "+":
    case "=":
      return { zoom: ZOOM_STEP };
    case "-":
    case "_":
      return { zoom: -ZOOM_STEP };
    default:
      return null;
  }
}

/** How many levels a turn of the wheel zooms. A pinch on a trackpad comes as a small turn with Ctrl. */
export function wheelStep(event: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): number {
  const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * LINE_HEIGHT;
  const step = -pixels * (event.ctrlKey ? 0.01 : 0.004);
  return Math.max(-MAX_WHEEL_STEP, Math.min(MAX_WHEEL_STEP, step));
}
