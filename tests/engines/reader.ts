import { pathToFileURL } from "node:url";
import { type Engine, type InputAction, sleep } from "./engine.ts";
import { IN_PAGE, type Site } from "./site.ts";

/** The keys of WebDriver. */
const KEYS = {
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  End: "\uE010",
  Enter: "\uE007",
  Escape: "\uE00C",
  Home: "\uE011",
  Tab: "\uE004",
} as const;
type Key = keyof typeof KEYS;

/** What a reader looks for: a role, the name, and the region in which it is. */
export interface Sought {
  readonly role: string;
  readonly name: RegExp;
  readonly region?: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A machine may be slow: an expectation that holds at once does not wait. */
const PATIENCE_MS = 45_000;

/** All that is found, as an expression in the page. */
const found = ({ role, name, region }: Sought): string =>
  `inPage.findAll(${JSON.stringify(role)}, ${name}, ${region === undefined ? "undefined" : JSON.stringify(region)})`;

/** The first that is found, as an expression in the page. */
export const first = (sought: Sought): string => `${found(sought)}[0]`;

/** A reader in one engine: looks, presses, drags, types. */
export class Reader {
  readonly #engine: Engine;
  readonly #site: Site;

  constructor(engine: Engine, site: Site) {
    this.#engine = engine;
    this.#site = site;
  }

  /** The narrowest window that the reader can have. */
  get leastWidth(): number {
    return this.#engine.leastWidth;
  }

  setSize(width: number, height: number): Promise<void> {
    return this.#engine.setSize(width, height);
  }

  /** Goes to the page, and waits until nothing is on its way any more. */
  async goTo(search: string): Promise<void> {
    this.#site.takeAsked();
    await this.#engine.goto(`${this.#site.url}/${search}`);
    await this.see("the page has come to rest", "inPage.isAtRest()");
  }

  /** Opens a page from the disk: no server puts the first script into it, so that comes after it. */
  async openFile(path: string): Promise<void> {
    this.#site.takeAsked();
    await this.#engine.goto(pathToFileURL(path).href);
    await this.#engine.evaluate(`(() => { ${IN_PAGE}; return true; })()`);
    await this.see("the page has come to rest", "inPage.isAtRest()");
  }

  /** Opens the page, and waits until its figures are there. */
  async open(search = ""): Promise<void> {
    await this.goTo(search);
    await this.see("the list has figures", first({ role: "listitem", name: /./, region: "Figures" }));
  }

  /** Opens the map, and waits until it has marks. */
  async openMap(search = ""): Promise<void> {
    await this.open(search);
    await this.see("the map has marks", `${first({ role: "button", name: /people/, region: "Map" })}`);
  }

  /** The paths that the page has asked for since it was opened. */
  takeAsked(): string[] {
    return this.#site.takeAsked();
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#engine.evaluate(expression);
  }

  /** Waits until an expression in the page comes to something, and gives it; `what` says it in words. */
  async #until(what: string, expression: string): Promise<unknown> {
    const end = Date.now() + PATIENCE_MS;
    let last = "";
    while (Date.now() < end) {
      try {
        const value = await this.#engine.evaluate(expression);
        if (value) return value;
        last = "";
      } catch (error) {
        last = ` (${error})`;
      }
      await sleep(50);
    }
    throw new Error(`not so: ${what}${last}`);
  }

  /** Waits until an expression in the page holds; `what` says it in words. */
  async see(what: string, expression: string): Promise<void> {
    await this.#until(what, `Promise.resolve(${expression}).then(Boolean)`);
  }

  /** Where something can be pressed, once it can. */
  async find(sought: Sought): Promise<Point> {
    const where = await this.#until(
      `${sought.role} ${sought.name} is there to be pressed`,
      `inPage.middleOf(${first(sought)})`,
    );
    return where as Point;
  }

  async click(sought: Sought): Promise<void> {
    const at = await this.find(sought);
    await this.#pointer([move(at), { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }]);
  }

  /** Drags from one point over others. */
  drag([from, ...points]: readonly Point[]): Promise<void> {
    if (!from) return Promise.resolve();
    return this.#pointer([
      move(from),
      { type: "pointerDown", button: 0 },
      ...points.flatMap((point) => [move(point), { type: "pause", duration: 40 }]),
      { type: "pointerUp", button: 0 },
    ]);
  }

  press(...keys: readonly Key[]): Promise<void> {
    return this.#keys(keys.map((key) => KEYS[key]));
  }

  type(text: string): Promise<void> {
    return this.#keys([...text]);
  }

  back(): Promise<void> {
    return this.#engine.back();
  }

  forward(): Promise<void> {
    return this.#engine.forward();
  }

  #pointer(actions: readonly InputAction[]): Promise<void> {
    return this.#engine.perform([
      { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions },
    ]);
  }

  #keys(values: readonly string[]): Promise<void> {
    const actions = values.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    return this.#engine.perform([{ type: "key", id: "keyboard", actions }]);
  }
}

const move = ({ x, y }: Point): InputAction => ({
  type: "pointerMove",
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});
