import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "./drivers/chromium.ts";
import { firefox } from "./drivers/firefox.ts";
import { webkit } from "./drivers/webkit.ts";
import type { Engine } from "./engine.ts";
import { install } from "./install.ts";
import { Reader } from "./reader.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";
import { serve } from "./site.ts";

/** The engines, with what they need beside a browser for developers. */
const ENGINES: Readonly<Record<string, { readonly needs: readonly string[]; open(): Promise<Engine> }>> = {
  chromium: { needs: [], open: chromium },
  firefox: { needs: ["firefox-esr"], open: firefox },
  webkit: { needs: ["WebKitWebDriver", "Xvfb"], open: webkit },
};

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

/** Runs all scenarios in one engine; how many failed. */
async function runIn(name: string): Promise<number> {
  const known = ENGINES[name];
  if (!known) throw new Error(`There is no engine ${name}: ${Object.keys(ENGINES).join(", ")}`);
  install(known.needs);
  const site = await serve(DIST);
  const engine = await known.open();
  let failed = 0;
  try {
    console.log(`▸ ${engine.name} ${engine.version}`);
    await engine.setSize(1440, 900);
    const reader = new Reader(engine, site);
    for (const scenario of SCENARIOS) if ((await tryOut(scenario, reader)) !== null) failed++;
  } finally {
    await engine.close();
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
  process.exit(2);
}
const asked = process.argv.slice(2);
let failures = 0;
for (const name of asked.length > 0 ? asked : Object.keys(ENGINES)) {
  try {
    failures += await runIn(name);
  } catch (error) {
    console.error(`✘ ${name}: ${error instanceof Error ? error.message : error}`);
    failures++;
  }
}
process.exit(failures > 0 ? 1 : 0);
