import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, sleep } from "../engine.ts";
import { commandOf, type Program } from "../install.ts";
import { end, newFolder, said, start } from "../processes.ts";
import { connect } from "./socket.ts";

/** `$FIREFOX`, Debian’s long-term Firefox, or any other. */
export const FIREFOX: Program = {
  names: ["firefox-esr", "firefox"],
  package: "firefox-esr",
  variable: "FIREFOX",
};

/** Firefox asks nobody for anything, and gives the page focus also where its window is in the background. */
const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.region.update.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "focusmanager.testmode": true,
  "intl.accept_languages": "en",
  "layout.css.prefers-color-scheme.content-override": 1,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "http://127.0.0.1:1/",
  "toolkit.telemetry.enabled": false,
};

/** Firefox over WebDriver BiDi. */
export async function firefox(): Promise<Engine> {
  const profile = newFolder("crossings-firefox-");
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile.path, "user.js"), lines.join("\n"));
  const args = [
    "--headless",
    "--no-remote",
    "--profile",
    profile.path,
    "--remote-debugging-port=0",
    "about:blank",
  ];
  const child = start(commandOf(FIREFOX) ?? "firefox", args, {
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" },
  });
  const address = await said(child, /WebDriver BiDi listening on (ws:\S+)/);
  const socket = await connect(`${address}/session`);
  const session = await socket.send("session.new", { capabilities: {} });
  // In the tab that Firefox starts with, the address bar keeps the focus.
  const { context } = await socket.send("browsingContext.create", { type: "tab" });
  await socket.send("browsingContext.activate", { context });
  const go = (delta: number): Promise<unknown> =>
    socket.send("browsingContext.traverseHistory", { context, delta });
  return {
    name: "Firefox",
    version: String(session.capabilities?.browserVersion),
    leastWidth: 0,
    async goto(url) {
      await socket.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    async back() {
      await go(-1);
    },
    async forward() {
      await go(1);
    },
    async evaluate(expression) {
      const answer = await socket.send("script.evaluate", {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(String(answer.result?.value));
    },
    async perform(sources) {
      await socket.send("input.performActions", { context, actions: sources });
    },
    async setSize(width, height) {
      await socket.send("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    async close() {
      await Promise.race([socket.send("browser.close").catch(() => {}), sleep(2000)]);
      socket.close();
      await end(child);
      profile.remove();
    },
  };
}
