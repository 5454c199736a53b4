import { spawnSync } from "node:child_process";
import { findBrowser } from "./findBrowser.ts";

/** Runs every check in order, says which, and stops at the first that fails. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["format and lint", "biome", "ci", "--error-on-warnings", "."],
  ["types", "tsc", "-p", "."],
  ["nothing unused", "knip"],
  ["the record", "tsx", "src/check/command/check.ts"],
  ["units and components", "vitest", "run"],
  ["build", "vite", "build", "--logLevel", "warn"],
  ["sizes", "tsx", "tests/sizes.ts"],
  ["in the browser", "playwright", "test", "--config", "tests/browser/playwright.config.ts"],
];

// A zone far from UTC, with half an hour to it: days must not shift with the reader's place.
const env: NodeJS.ProcessEnv = {
  ...process.env,
  TZ: "America/St_Johns",
  FORCE_COLOR: process.stdout.isTTY ? "1" : "0",
};

const say = (message: string): void => {
  process.stdout.write(`\n▸ ${message}\n`);
};

const started = Date.now();
env.CROSSINGS_CHROMIUM = findBrowser(say);
for (const [at, [name, command, ...args]] of CHECKS.entries()) {
  say(`${at + 1}/${CHECKS.length} ${name}`);
  const { status } = spawnSync("npx", ["--no-install", command, ...args], { stdio: "inherit", env });
  if (status !== 0) {
    say(`${name}: failed`);
    process.exit(status ?? 1);
  }
}
say(`all ${CHECKS.length} checks passed in ${Math.round((Date.now() - started) / 1000)} s`);
