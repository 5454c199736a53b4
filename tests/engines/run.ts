import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "./drivers/chromium.ts";
import { FIREFOX, firefox } from "./drivers/firefox.ts";
import { WEBKIT, webkit } from "./drivers/webkit.ts";
import type { Engine } from "./engine.ts";
import { install, type Program, Unavailable } from "./install.ts";
import { LATE_SCENARIOS } from "./lateScenarios.ts";
import { Reader } from "./reader.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";
import { serve } from "./site.ts";
import { TAKEN_SCENARIOS } from "./takenScenarios.ts";

interface Known {
  /** What it needs beside a browser for developers. */
  readonly needs: readonly Program[];
  open(): Promise<Engine>;
}

const ENGINES: Readonly<Record<string, Known>> = {
  chromium: { needs: [], open: chromium },
  firefox: { needs: [FIREFOX], open: firefox },
  webkit: { needs: WEBKIT, open: webkit },
};

/** How the run ends: as sysexits.h has it, 69 is “unavailable”: an engine could not be had, and nothing failed in the others. */
const EXIT = { passed: 0, failed: 1, noPage: 2, unavailable: 69 } as const;

const DIST = "dist";

/** Runs one scenario; what went wrong, or null. */
async function tryOut({ name, run }: Scenario, reader: Reader): Promise<string | null> {
  const started = Date.now();
  let fault: string | null = null;
  try {
    await run(reader);
    const complaints = (await reader.evaluate("inPage.complaints")) as string[];
    if (complaints.length > 0) fault = `the page complains: ${complaints.join("; ")}`;
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `  ${fault === null ? "✓" : "✘"} ${name} (${seconds} s)${fault === null ? "" : `\n      ${fault}`}`,
  );
  return fault;
}

/** Starts an engine; once more where a busy machine was too slow for it. */
async function start({ open }: Known): Promise<Engine> {
  try {
    return await open().catch(open);
  } catch (error) {
    throw new Unavailable(`it does not start: ${error instanceof Error ? error.message : error}`);
  }
}

const isAlive = (engine: Engine): Promise<boolean> =>
  engine.evaluate("true").then(
    () => true,
    () => false,
  );

/** Runs all scenarios in one engine; how many failed. */
async function runIn(known: Known): Promise<number> {
  install(known.needs);
  const site = await serve(DIST);
  let engine: Engine | null = null;
  const readerOf = async (started: Engine): Promise<Reader> => {
    engine = started;
    await started.setSize(1440, 900);
    return new Reader(started, site);
  };
  let failed = 0;
  try {
    let started = await start(known);
    console.log(`▸ ${started.name} ${started.version}`);
    let reader = await readerOf(started);
    for (const scenario of [...SCENARIOS, ...LATE_SCENARIOS, ...TAKEN_SCENARIOS]) {
      let fault = await tryOut(scenario, reader);
      if (fault !== null && !(await isAlive(started))) {
        console.log("  the browser itself has broken down: once more, in a new one");
        await started.close();
        started = await start(known);
        reader = await readerOf(started);
        fault = await tryOut(scenario, reader);
      }
      if (fault !== null) failed++;
    }
  } finally {
    await (engine as Engine | null)?.close();
    site.close();
  }
  return failed;
}

/** Node 20 has WebSocket only where it is asked for. */
function runAgainWithSockets(): never {
  const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --experimental-websocket` };
  const args = ["--no-install", "tsx", fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const { status } = spawnSync("npx", args, { stdio: "inherit", env });
  process.exit(status ?? 1);
}

if (typeof WebSocket === "undefined") runAgainWithSockets();
if (!existsSync(`${DIST}/index.html`)) {
  console.error(`There is no built page in ${DIST}: run npm run build first.`);
  process.exit(EXIT.noPage);
}
const asked = process.argv.slice(2);
let failures = 0;
let isOneMissing = false;
for (const name of asked.length > 0 ? asked : Object.keys(ENGINES)) {
  try {
    const known = ENGINES[name];
    if (!known) throw new Error(`there is no such engine: ${Object.keys(ENGINES).join(", ")}`);
    failures += await runIn(known);
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    if (error instanceof Unavailable) {
      isOneMissing = true;
      console.error(`– ${name} was not run: ${why}`);
    } else {
      failures++;
      console.error(`✘ ${name}: ${why}`);
    }
  }
}
process.exit(failures > 0 ? EXIT.failed : isOneMissing ? EXIT.unavailable : EXIT.passed);
