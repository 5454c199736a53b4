import { expect, type Locator, type Page } from "@playwright/test";

/** One way to use the page, without any other. */
export interface Hand {
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

/** The keyboard alone. */
export function keyboardOn(page: Page): Hand {
  const { keyboard } = page;
  const isFocused = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  const holdsFocus = (group: Locator): Promise<boolean> =>
    group.evaluate((element) => element.contains(document.activeElement));
  const tabUntil = async (target: Locator, isThere: (target: Locator) => Promise<boolean>): Promise<void> => {
    await expect(target).toBeAttached();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await isThere(target)) return;
      await keyboard.press("Tab");
    }
    throw new Error(`The Tab key does not lead to ${target}.`);
  };
  /** Presses a key until something is so. */
  const repeat = (key: string, isSo: () => Promise<boolean>): Promise<void> =>
    expect(async () => {
      if (!(await isSo())) await keyboard.press(key);
      expect(await isSo()).toBe(true);
    }).toPass({ intervals: [50] });
  return {
    async press(target) {
      await tabUntil(target, isFocused);
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
      await tabUntil(target, isFocused);
      await keyboard.press("Space");
    },
    async choose(choice) {
      const group = choice.locator("xpath=ancestor::fieldset");
      await tabUntil(group, holdsFocus);
      await repeat("ArrowRight", () => choice.isChecked());
    },
    async later(slider) {
      await tabUntil(slider, isFocused);
      await keyboard.press("ArrowRight");
    },
    async write(field, text) {
      await tabUntil(field, isFocused);
      await keyboard.press("ControlOrMeta+A");
      await keyboard.press("Delete");
      await keyboard.type(text);
    },
    async select(list, value) {
      await tabUntil(list, isFocused);
      const order = await list
        .locator("option")
        .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
      const isBefore = order.indexOf(value) < order.indexOf(await list.inputValue());
      await repeat(isBefore ? "ArrowUp" : "ArrowDown", async () => (await list.inputValue()) === value);
    },
    leave: () => keyboard.press("Escape"),
  };
}
