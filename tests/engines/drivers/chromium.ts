import { chromium as playwright } from "playwright-core";
import { findBrowser } from "../../findBrowser.ts";
import type { Engine, InputAction, InputSource } from "../engine.ts";

/** The keys of WebDriver by their names. */
const KEYS: Readonly<Record<string, string>> = {
  "\uE003": "Backspace",
  "\uE004": "Tab",
  "\uE007": "Enter",
  "\uE00C": "Escape",
  "\uE010": "End",
  "\uE011": "Home",
  "\uE012": "ArrowLeft",
  "\uE013": "ArrowUp",
  "\uE014": "ArrowRight",
  "\uE015": "ArrowDown",
};

/** Chromium over its own protocol. */
export async function chromium(): Promise<Engine> {
  const executablePath = process.env.CROSSINGS_CHROMIUM ?? findBrowser(console.log);
  const browser = await playwright.launch({
    executablePath,
    // Readers have scrollbars.
    ignoreDefaultArgs: ["--hide-scrollbars"],
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const page = await (await browser.newContext({ locale: "en" })).newPage();

  async function step(source: InputSource, action: InputAction): Promise<void> {
    const [x, y] = [Number(action.x), Number(action.y)];
    const key = KEYS[String(action.value)] ?? String(action.value);
    if (action.type === "pause") await page.waitForTimeout(Number(action.duration));
    else if (action.type === "pointerMove") await page.mouse.move(x, y);
    else if (action.type === "pointerDown") await page.mouse.down();
    else if (action.type === "pointerUp") await page.mouse.up();
    else if (action.type === "keyDown") await page.keyboard.down(key);
    else if (action.type === "keyUp") await page.keyboard.up(key);
    else throw new Error(`${source.type} has no step ${action.type}`);
  }
  return {
    name: "Chromium",
    version: browser.version(),
    leastWidth: 0,
    async goto(url) {
      await page.goto(url);
    },
    async back() {
      await page.goBack();
    },
    async forward() {
      await page.goForward();
    },
    evaluate: (expression) => page.evaluate(expression),
    async perform(sources) {
      for (const source of sources) for (const action of source.actions) await step(source, action);
    },
    setSize: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}
