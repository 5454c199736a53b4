import { spawnSync } from "node:child_process";
import { timeCalculation } from "./bench/calculation.ts";
import { findBrowser } from "./findBrowser.ts";
import { freePort } from "./freePort.ts";

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** A check that says anything has failed, whatever its exit code. */
  readonly isSilent?: true;
}

const BUILD: Check = {
  name: "build, without a warning",
  command: ["vite", "build", "--logLevel", "warn"],
  isSilent: true,
};

const inBrowser = (project: string): readonly string[] => [
  "playwright",
  "test",
  ...["--config", "tests/browser/playwright.config.ts", "--project", project],
];

/** Every check of `npm test`, in the order in which they run; the first that fails ends the run. */
const CHECKS: readonly Check[] = [
  { name: "format and lint", command: ["biome", "ci", "--error-on-warnings", "."] },
  { name: "types", command: ["tsc", "--build"] },
  { name: "nothing unused", command: ["knip"] },
  { name: "the record", command: ["tsx", "src/check/command/check.ts"] },
  { name: "units and components", command: ["vitest", "run"] },
  BUILD,
  {
    name: "the edition in one file, without a warning",
    command: ["vite", "build", "--config", "build/single/vite.config.ts", "--logLevel", "warn"],
    isSilent: true,
  },
  { name: "sizes", command: ["tsx", "tests/sizes.ts"] },
  { name: "what a reader does", command: ["tsx", "tests/engines/run.ts", "chromium"] },
  { name: "in the browser", command: inBrowser("page") },
];

/** `npm run test:sweeps`: what takes longest, since it goes through every state, size and file. The server runs it too. */
const SWEEPS: readonly Check[] = [BUILD, { name: "sweeps in the browser", command: inBrowser("sweeps") }];

const say = (message: string): void => {
  process.stdout.write(`\n▸ ${message}\n`);
};

/** Runs one check; true where it passed. */
function passes({ command, isSilent }: Check, env: NodeJS.ProcessEnv): boolean {
  const stdio = isSilent ? "pipe" : "inherit";
  const { status, stdout, stderr } = spawnSync("npx", ["--no-install", ...command], {
    stdio,
    env,
    encoding: "utf8",
  });
  const said = isSilent ? `${stdout}${stderr}`.trim() : "";
  if (said !== "") process.stdout.write(`${said}\n`);
  return status === 0 && said === "";
}

const started = Date.now();
const env: NodeJS.ProcessEnv = {
  ...process.env,
  // A zone far from UTC, with half an hour to it: days must not shift with the reader's place.
  TZ: "America/St_Johns",
  FORCE_COLOR: process.stdout.isTTY ? "1" : "0",
  // What Node and npm themselves have to say is no fault of a check.
  NODE_NO_WARNINGS: "1",
  npm_config_loglevel: "error",
  CROSSINGS_CHROMIUM: findBrowser(say),
  // Two checkouts can be tested at once.
  CROSSINGS_PORT: String(await freePort()),
  CROSSINGS_GALLERY_PORT: String(await freePort()),
};
delete env.NO_COLOR;
const checks = process.argv.includes("sweeps") ? SWEEPS : CHECKS;
for (const [at, check] of checks.entries()) {
  say(`${at + 1}/${checks.length} ${check.name}`);
  if (!passes(check, env)) {
    say(`${check.name}: failed`);
    process.exit(1);
  }
}
const seconds = Math.round((Date.now() - started) / 1000);
// How fast the machine is: how long the tests take says little without it.
const calculation = Math.round(timeCalculation());
say(
  `all ${checks.length} checks passed in ${seconds} s (the benchmark's fixed calculation takes ${calculation} ms here)`,
);
