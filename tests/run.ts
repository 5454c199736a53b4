import { spawn } from "node:child_process";
import { timeCalculation } from "./bench/calculation.ts";
import { findBrowser } from "./findBrowser.ts";
import { freePort } from "./freePort.ts";
import { type Check, type Ended, runStages, type Stage } from "./stages.ts";

const BUILD: Check = {
  name: "build, without a warning",
  command: ["vite", "build", "--logLevel", "warn"],
  isSilent: true,
};

const GALLERY: Check = {
  name: "build of the gallery",
  command: ["vite", "build", "--config", "tests/gallery/vite.config.ts", "--logLevel", "warn"],
};

const inBrowser = (project: string): readonly string[] => [
  "playwright",
  "test",
  ...["--config", "tests/browser/playwright.config.ts", "--project", project],
];

/** Every check of `npm test`. What takes one core runs beside others; what takes all has a stage of its own. */
const CHECKS: readonly Stage[] = [
  [
    { name: "format and lint", command: ["biome", "ci", "--error-on-warnings", "."] },
    { name: "types", command: ["tsc", "--build"] },
    { name: "nothing unused", command: ["knip"] },
    { name: "the record", command: ["tsx", "src/check/command/check.ts"] },
  ],
  [{ name: "units and components", command: ["vitest", "run"] }],
  [
    BUILD,
    {
      name: "the edition in one file, without a warning",
      command: ["vite", "build", "--config", "build/single/vite.config.ts", "--logLevel", "warn"],
      isSilent: true,
    },
    GALLERY,
  ],
  [
    { name: "sizes", command: ["tsx", "tests/sizes.ts"] },
    { name: "what a reader does", command: ["tsx", "tests/engines/run.ts", "chromium"] },
  ],
  [{ name: "in the browser", command: inBrowser("page") }],
];

/** `npm run test:sweeps`: what takes longest, since it goes through every state, size and file. The server runs it too. */
const SWEEPS: readonly Stage[] = [
  [BUILD, GALLERY],
  [{ name: "sweeps in the browser", command: inBrowser("sweeps") }],
];

const tell = (text: string): void => void process.stdout.write(text);
const say = (message: string): void => tell(`\n▸ ${message}\n`);

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
  CROSSINGS_GALLERY_IS_BUILT: "1",
};
delete env.NO_COLOR;

/** Runs one check; alone and not silent, it says what it says at once. */
const run = ({ command, isSilent }: Check, isAlone: boolean): Promise<Ended> =>
  new Promise((done, fail) => {
    const isSeen = isAlone && !isSilent;
    const child = spawn("npx", ["--no-install", ...command], {
      stdio: ["inherit", isSeen ? "inherit" : "pipe", isSeen ? "inherit" : "pipe"],
      env,
    });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (part: Buffer) => void parts.push(part));
    child.on("error", fail);
    child.on("close", (status) => done({ status, said: Buffer.concat(parts).toString("utf8") }));
  });

const stages = process.argv.includes("sweeps") ? SWEEPS : CHECKS;
const failed = await runStages(stages, run, tell);
if (failed.length > 0) {
  say(`failed: ${failed.join("; ")}`);
  process.exit(1);
}
const seconds = Math.round((Date.now() - started) / 1000);
// How fast the machine is: how long the tests take says little without it.
const calculation = Math.round(timeCalculation());
say(
  `all ${stages.flat().length} checks passed in ${seconds} s (the benchmark's fixed calculation takes ${calculation} ms here)`,
);
