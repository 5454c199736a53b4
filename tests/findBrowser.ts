import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { chromium } from "playwright-core";

const ON_PATH = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

function which(name: string): string | null {
  const found = spawnSync(process.platform === "win32" ? "where" : "which", [name], { encoding: "utf8" });
  return found.status === 0 ? (found.stdout.split("\n")[0]?.trim() ?? null) : null;
}

function runs(path: string | null | undefined): path is string {
  return (
    Boolean(path) &&
    existsSync(path ?? "") &&
    spawnSync(path ?? "", ["--version"], { timeout: 20_000 }).status === 0
  );
}

function installWithApt(): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]): boolean =>
    spawnSync("apt-get", args, { stdio: "ignore", env }).status === 0;
  const install = (): boolean => apt("install", "-y", "--no-install-recommends", "chromium");
  return install() || (apt("update") && install());
}

/**
 * The path of a Chromium to test in: `$CHROME_PATH`, one on the PATH, a Mac's, Playwright's own; else one that is
 * installed now, by apt-get where that is allowed, or by Playwright. Throws where none can be had: a browser test that
 * does not run is a failure.
 */
export function findBrowser(log: (message: string) => void): string {
  const held = [process.env.CHROME_PATH, ...ON_PATH.map(which), ...MAC_APPS, chromium.executablePath()].find(
    runs,
  );
  if (held) return held;
  if (process.platform === "linux" && userInfo().uid === 0 && which("apt-get")) {
    log("no Chromium here: installing Debian's (apt-get install chromium)");
    const path = installWithApt() ? which("chromium") : null;
    if (runs(path)) return path;
  }
  log("no Chromium here: asking Playwright for one (npx playwright install chromium)");
  spawnSync("npx", ["playwright", "install", "--only-shell", "chromium"], {
    stdio: "inherit",
    timeout: 300_000,
  });
  const path = chromium.executablePath();
  if (runs(path)) return path;
  throw new Error(
    "No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.",
  );
}
