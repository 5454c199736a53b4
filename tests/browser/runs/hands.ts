import { type ElementHandle, expect, type Locator, type Page } from "@playwright/test";
import { fingersOn } from "../everyone/touch.ts";

/** One way to use the page, without any other. */
export interface Hand {
  /** Moves and zooms the map, so that the address says where it is. */
  moveMap(map: Locator): Promise<void>;
  /** Presses a button, a link, or what unfolds. */
  press(target: Locator): Promise<void>;
  /** Presses one of many that are one stop of the Tab key together: by the arrows, or by Home and the `letters` that its name has. */
  pick(group: Locator, target: Locator, letters?: string): Promise<void>;
  /** Ticks a box, or takes it off. */
  tick(target: Locator): Promise<void>;
  /** Takes the other of two choices. */
  choose(choice: Locator): Promise<void>;
  /** Goes on from a day to a later one. */
  later(slider: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Takes an option of a list that the browser shows. */
  select(list: Locator, value: string): Promise<void>;
  /** Leaves a menu that opened at a button. */
  leave(menuButton: Locator): Promise<void>;
}

/** More stops than the page has. */
const MOST_STOPS = 150;

const hasFocus = (element: Element): boolean => element === document.activeElement;
const holdsFocus = (element: Element): boolean => element.contains(document.activeElement);
const isInPage = (element: Element): boolean => element.isConnected;
/** Whether it comes before what has the focus. */
const isBefore = (element: Element): boolean =>
  document.activeElement !== null &&
  (element.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The element that a locator finds, once it is there. */
async function elementOf(target: Locator): Promise<ElementHandle<Element>> {
  await expect(target).toBeAttached();
  const element = await target.elementHandle();
  if (!element) throw new Error(`${target} is not there.`);
  return element as ElementHandle<Element>;
}

/** The keyboard alone. */
export function keyboardOn(page: Page): Hand {
  const { keyboard } = page;
  const isFocused = (target: Locator): Promise<boolean> => target.evaluate(hasFocus);
  // A name is looked up among some thousand elements: once, not at each stop.
  const tabUntil = async (target: Locator, isThere: (element: Element) => boolean): Promise<void> => {
    let element = await elementOf(target);
    // The shorter way, as a reader goes: back to what has been passed.
    const key = (await element.evaluate(isBefore)) ? "Shift+Tab" : "Tab";
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await element.evaluate(isThere)) return;
      await keyboard.press(key);
      if (!(await element.evaluate(isInPage))) element = await elementOf(target);
    }
    throw new Error(`${key} does not lead to ${target}.`);
  };
  /** Presses a key until something is so. */
  const repeat = (key: string, isSo: () => Promise<boolean>): Promise<void> =>
    expect(async () => {
      if (!(await isSo())) await keyboard.press(key);
      expect(await isSo()).toBe(true);
    }).toPass({ intervals: [50] });
  return {
    async moveMap(map) {
      await tabUntil(map.getByRole("button", { name: "Zoom in", exact: true }), hasFocus);
      await keyboard.press("Enter");
    },
    async press(target) {
      await tabUntil(target, hasFocus);
      await keyboard.press("Enter");
    },
    async pick(group, target, letters) {
      await expect(target).toBeAttached();
      await tabUntil(group, holdsFocus);
      if (letters === undefined) await repeat("ArrowRight", () => isFocused(target));
      else {
        // The keys of the map come a moment after its marks.
        await expect(async () => {
          await keyboard.press("Home");
          await keyboard.type(letters);
          expect(await isFocused(target)).toBe(true);
        }).toPass({ intervals: [800] });
      }
      await keyboard.press("Enter");
    },
    async tick(target) {
      await tabUntil(target, hasFocus);
      await keyboard.press("Space");
    },
    async choose(choice) {
      const group = choice.locator("xpath=ancestor::fieldset");
      await tabUntil(group, holdsFocus);
      await repeat("ArrowRight", () => choice.isChecked());
    },
    async later(slider) {
      await tabUntil(slider, hasFocus);
      await keyboard.press("ArrowRight");
    },
    async write(field, text) {
      await tabUntil(field, hasFocus);
      await keyboard.press("ControlOrMeta+A");
      await keyboard.press("Delete");
      await keyboard.type(text);
    },
    async select(list, value) {
      await tabUntil(list, hasFocus);
      const order = await list
        .locator("option")
        .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
      const isBefore = order.indexOf(value) < order.indexOf(await list.inputValue());
      await repeat(isBefore ? "ArrowUp" : "ArrowDown", async () => (await list.inputValue()) === value);
    },
    leave: () => keyboard.press("Escape"),
  };
}

/** Fingers on a touchscreen, and the letters of its keyboard. */
export async function fingersAlone(page: Page): Promise<Hand> {
  const fingers = await fingersOn(page);
  const press = (target: Locator): Promise<void> => target.tap();
  const boxOf = async (
    target: Locator,
  ): Promise<NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>> => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${target} has no box.`);
    return box;
  };
  return {
    press,
    // Two fingers go apart.
    async moveMap(map) {
      const { x, y, width, height } = await boxOf(map);
      const [middle, line] = [x + width / 2, y + height / 2];
      const apart = (by: number) => [[middle - by, line] as const, [middle + by, line] as const] as const;
      await fingers.down(...apart(30));
      for (const by of [45, 60, 75, 90]) await fingers.move(...apart(by));
      await fingers.up();
    },
    // Where days are narrow, a finger on a lane gets a list of what the day has there.
    async pick(_, target, letters) {
      const name = (await target.getAttribute("aria-label")) ?? "";
      await press(target);
      if (letters === undefined) await press(page.getByRole("dialog").getByRole("button", { name }));
    },
    tick: press,
    // The box is as large as its label, and not seen.
    choose: (choice) => press(choice.locator("xpath=ancestor::label")),
    // A finger draws the day along.
    async later(slider) {
      const { x, y, width, height } = await boxOf(slider);
      const at = (by: number) => [x + width / 2 + by, y + height / 2] as const;
      await fingers.down(at(0));
      for (const by of [10, 25, 40]) await fingers.move(at(by));
      await fingers.up();
    },
    async write(field, text) {
      await press(field);
      await field.fill(text);
    },
    // The browser's own list is over the page: no finger of a test gets there.
    async select(list, value) {
      await press(list);
      await list.selectOption(value);
    },
    leave: press,
  };
}
