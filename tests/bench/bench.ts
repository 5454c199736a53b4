import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { findBrowser } from "../findBrowser.ts";
import { measure, type Run } from "./measure.ts";

const { values } = parseArgs({
  options: {
    dist: { type: "string", multiple: true, default: ["dist"] },
    runs: { type: "string", default: "5" },
  },
});

const runs = Number(values.runs);
const missing = values.dist.find((dist) => !existsSync(`${dist}/index.html`));
if (missing !== undefined || !(runs >= 1)) {
  console.error(
    missing === undefined
      ? "--runs takes a number from 1"
      : `There is no built page in ${missing}: run npm run build first.`,
  );
  process.exit(2);
}

const FIRST_PORT = 4190;
const servers = await Promise.all(
  values.dist.map(async (dist, at) => {
    const server = await preview({
      build: { outDir: dist },
      preview: { host: "127.0.0.1", port: FIRST_PORT + at, strictPort: true },
      logLevel: "silent",
    });
    return { dist, server, origin: `http://127.0.0.1:${FIRST_PORT + at}`, results: [] as Run[] };
  }),
);
const browser = await chromium.launch({
  executablePath: findBrowser((message) => console.error(message)),
  args: [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
});

// Builds take turns, so that a busy moment of the machine falls on all of them.
for (let run = 0; run < runs; run++) {
  for (const { dist, origin, results } of servers) {
    console.error(`run ${run + 1} of ${runs}: ${dist}`);
    results.push(await measure(browser, origin, dist, ""));
  }
}
await browser.close();

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const report = servers.map(({ dist, results }) => {
  const [first] = results;
  const keys = Object.keys(first ?? {}).filter((key): key is Exclude<keyof Run, "bytes"> => key !== "bytes");
  return {
    dist,
    runs,
    bytes: first?.bytes,
    medians: Object.fromEntries(keys.map((key) => [key, median(results.map((result) => result[key]))])),
  };
});
console.log(JSON.stringify(report, null, 2));
for (const { server } of servers) server.httpServer.close();
process.exit(0);
