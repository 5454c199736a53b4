import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { usePointerDrag } from "../../../src/views/shared/input/usePointerDrag.ts";

const seen: string[] = [];

/** A box of 100 × 20 px at the window's corner that says what is done on it. */
function Track() {
  const drag = usePointerDrag<number>({
    reach: 4,
    isSideways: true,
    grab: ({ clientX }) => (clientX < 90 ? clientX : null),
    start: (from) => seen.push(`start ${from}`),
    move: (_, { x }) => seen.push(`at ${x}`),
    click: (_, { x }) => seen.push(`click ${x}`),
    end: (_, isDone) => seen.push(isDone ? "done" : "called off"),
  });
  return <div data-testid="track" ref={drag} />;
}

const track = () => screen.getByTestId("track");
const at = (clientX: number, more: object = {}) => ({
  pointerId: 1,
  isPrimary: true,
  button: 0,
  buttons: 1,
  clientX,
  clientY: 10,
  ...more,
});
const down = (x: number, more?: object) => fireEvent.pointerDown(track(), at(x, more));
const move = (x: number, more?: object) => fireEvent.pointerMove(track(), at(x, more));
const up = (x: number, more?: object) => fireEvent.pointerUp(track(), at(x, { buttons: 0, ...more }));

let frames: FrameRequestCallback[] = [];
const nextFrame = (): void => {
  for (const run of frames.splice(0)) run(0);
};

beforeEach(() => {
  seen.length = 0;
  frames = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((run) => frames.push(run));
  vi.spyOn(window, "cancelAnimationFrame").mockImplementation(() => {
    frames = [];
  });
  render(<Track />);
  const box = { left: 0, right: 100, top: 0, bottom: 20 };
  vi.spyOn(track(), "getBoundingClientRect").mockReturnValue(box as DOMRect);
});

describe("a press", () => {
  it("is a click where it is released without moving", () => {
    down(10);
    move(12);
    up(13);
    expect(seen).toEqual(["click 13"]);
  });

  it("is called off by a release elsewhere, and the pointer drags nothing after it", () => {
    down(10);
    up(10, { clientY: -110 });
    move(40, { buttons: 0 });
    expect(seen).toEqual([]);
  });

  it("follows the pointer once a frame, and ends where it is released", () => {
    down(10);
    move(20);
    move(30);
    expect(seen).toEqual(["start 10"]);
    nextFrame();
    move(40);
    up(45);
    expect(seen).toEqual(["start 10", "at 30", "at 45", "done"]);
    nextFrame();
    expect(seen).toHaveLength(4);
  });

  it("scrolls where it goes up or down", () => {
    down(10);
    move(12, { clientY: 200 });
    expect(seen).toEqual([]);
  });

  it("is not a drag with another button, with ctrl, of a second finger, or where nothing is grabbed", () => {
    down(10, { button: 2 });
    down(10, { ctrlKey: true });
    down(10, { isPrimary: false });
    down(95);
    move(50);
    up(50);
    expect(seen).toEqual([]);
  });
});

describe("a drag ends where it was last seen", () => {
  beforeEach(() => {
    down(10);
    move(30);
    nextFrame();
    move(60);
    expect(seen).toEqual(["start 10", "at 30"]);
  });

  it.each([
    ["the browser cancels it", () => fireEvent.pointerCancel(track(), at(60))],
    ["the pointer is taken away", () => fireEvent(track(), new PointerEvent("lostpointercapture", at(60)))],
    ["a move comes without a button", () => move(70, { buttons: 0 })],
    ["a second finger comes down", () => down(50, { pointerId: 2, isPrimary: false })],
    ["Escape is pressed", () => fireEvent.keyDown(window, { key: "Escape" })],
    ["a finger comes down elsewhere", () => fireEvent.pointerDown(document.body, at(50, { pointerId: 2 }))],
    ["something else takes the focus, as a dialog does", () => fireEvent.focusIn(document.body)],
    ["the window loses the focus", () => fireEvent.blur(window)],
  ])("when %s", (_, stop) => {
    stop();
    nextFrame();
    move(80);
    up(80);
    expect(seen).toEqual(["start 10", "at 30", "called off"]);
  });
});

describe("the browser's own click", () => {
  const clicked = (): boolean => {
    let isHeard = false;
    const hear = (): void => {
      isHeard = true;
    };
    document.addEventListener("click", hear);
    fireEvent(track(), new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
    document.removeEventListener("click", hear);
    return isHeard;
  };

  it("follows a press, and does not follow a drag that was called off", () => {
    down(10);
    up(10);
    expect(clicked()).toBe(true);
    down(10);
    move(30);
    fireEvent.keyDown(window, { key: "Escape" });
    expect(clicked()).toBe(false);
    down(10);
    up(10);
    expect(clicked()).toBe(true);
  });

  it("does not follow a finger that rested for long", () => {
    const now = vi.spyOn(Event.prototype, "timeStamp", "get").mockReturnValue(1000);
    down(10, { pointerType: "touch" });
    now.mockReturnValue(1700);
    up(10, { pointerType: "touch" });
    expect(seen).toEqual([]);
    expect(clicked()).toBe(false);
    now.mockRestore();
  });
});
