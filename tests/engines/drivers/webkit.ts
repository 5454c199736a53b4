import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../freePort.ts";
import { type Engine, sleep } from "../engine.ts";
import type { Program } from "../install.ts";
import { end, newFolder, said, start } from "../processes.ts";

/** WebKit’s driver, and a screen without a monitor. */
export const WEBKIT: readonly Program[] = [
  { names: ["WebKitWebDriver"], package: "webkit2gtk-driver" },
  { names: ["Xvfb"], package: "xvfb" },
];

/** The screen on which WebKit’s window stands: it has no mode without one. */
const SCREEN = "1600x1100x24";

/** WebKit’s small browser, which no folder on the PATH has. */
function findMiniBrowser(): string {
  const found = readdirSync("/usr/lib")
    .flatMap((folder) =>
      ["4.1", "4.0", "6.0"].map((api) => join("/usr/lib", folder, `webkit2gtk-${api}`, "MiniBrowser")),
    )
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error("WebKitGTK’s MiniBrowser is nowhere in /usr/lib");
  return found;
}

/** Asks a driver by WebDriver; the answer’s value. */
async function ask(url: string, method: "GET" | "POST" | "DELETE", body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

async function isReady(driver: string): Promise<void> {
  for (let left = 600; ; left--) {
    try {
      await ask(`${driver}/status`, "GET");
      return;
    } catch (error) {
      if (left === 0) throw error;
      await sleep(100);
    }
  }
}

/** Two numbers, once they stay the same for a moment. */
async function rested(read: () => Promise<string>): Promise<number[]> {
  for (let last = await read(); ; ) {
    await sleep(250);
    const now = await read();
    if (now === last) return now.split(",").map(Number);
    last = now;
  }
}

/** WebKitGTK over WebDriver, on a screen of its own. */
export async function webkit(): Promise<Engine> {
  const screen = start("Xvfb", ["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]);
  const display = `:${(await said(screen, /(\d+)\n/)).trim()}`;
  const home = newFolder("crossings-webkit-");
  const port = await freePort();
  const child = start("WebKitWebDriver", ["-p", String(port)], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: "x11",
      GTK_THEME: "Adwaita",
      HOME: home.path,
      LANG: "C.UTF-8",
      LIBGL_ALWAYS_SOFTWARE: "1",
      NO_AT_BRIDGE: "1",
      // As root its sandbox does not start; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      XDG_CACHE_HOME: home.path,
      XDG_CONFIG_HOME: home.path,
      XDG_DATA_HOME: home.path,
    },
  });
  const driver = `http://127.0.0.1:${port}`;
  await isReady(driver);
  const options = { binary: findMiniBrowser(), args: ["--automation"] };
  const opened = (await ask(`${driver}/session`, "POST", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `${driver}/session/${opened.sessionId}`;
  const post = (path: string, body: object = {}): Promise<unknown> => ask(`${session}/${path}`, "POST", body);
  await post("timeouts", { script: 30_000, pageLoad: 60_000, implicit: 0 });

  async function evaluate(expression: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${expression}))().then(
        (value) => done(JSON.stringify({ value: value ?? null })),
        (error) => done(JSON.stringify({ error: String(error) })));`;
    const answer = JSON.parse(String(await post("execute/async", { script, args: [] })));
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }
  return {
    name: "WebKit",
    version: opened.capabilities.browserVersion,
    leastWidth: 450,
    async goto(url) {
      await post("url", { url });
    },
    async back() {
      await post("back");
    },
    async forward() {
      await post("forward");
    },
    evaluate,
    async perform(actions) {
      await post("actions", { actions });
    },
    // The window has bars of its own: it is made larger until the page has the size. The page hears of a new size some time later.
    async setSize(width, height) {
      const inner = async (): Promise<string> => String(await evaluate("[innerWidth, innerHeight]"));
      const wanted = String([width, height]);
      let [outerWidth, outerHeight] = [width, height];
      for (let left = 8; left > 0; left--) {
        const before = await inner();
        if (before === wanted) return;
        await post("window/rect", { x: 0, y: 0, width: outerWidth, height: outerHeight });
        for (let waits = 30; waits > 0 && (await inner()) === before; waits--) await sleep(100);
        const [innerWidth = 0, innerHeight = 0] = await rested(inner);
        outerWidth += width - innerWidth;
        outerHeight += height - innerHeight;
      }
      if ((await inner()) !== wanted) throw new Error(`the window cannot be ${wanted}, but ${await inner()}`);
    },
    async close() {
      await Promise.race([ask(session, "DELETE").catch(() => {}), sleep(4000)]);
      await end(child);
      await end(screen);
      home.remove();
    },
  };
}
