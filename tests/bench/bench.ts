import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { findBrowser } from "../findBrowser.ts";
import { freePort } from "../freePort.ts";
import { timeCalculation } from "./calculation.ts";
import { compressed } from "./compressed.ts";
import { measure, type Run } from "./measure.ts";
import { measurePhone, type PhoneRun } from "./phone.ts";
import { datasetServer, type Sent, SIZES, type SizeName, writeDataset } from "./sizes.ts";

const { values } = parseArgs({
  options: {
    dist: { type: "string", multiple: true, default: ["dist"] },
    size: { type: "string", multiple: true, default: ["shipped"] },
    runs: { type: "string", default: "5" },
    cpu: { type: "string", default: "1" },
    profile: { type: "string", default: "desk" },
  },
});

/** On what the page is measured: `phone` is a slow one on a slow line, and only how it opens is measured there. */
const PROFILES = ["desk", "phone"];

const runs = Number(values.runs);
const cpu = Number(values.cpu);
const isPhone = values.profile === "phone";
const isSize = (name: string): name is SizeName => Object.hasOwn(SIZES, name);
const sizes = values.size.filter(isSize);
const missing = values.dist.find((dist) => !existsSync(`${dist}/index.html`));
const fault =
  missing !== undefined
    ? `There is no built page in ${missing}: run npm run build first.`
    : !(runs >= 1) || !(cpu >= 1)
      ? "--runs and --cpu take a number from 1"
      : sizes.length < values.size.length
        ? `--size takes ${Object.keys(SIZES).join(", ")}`
        : PROFILES.includes(values.profile)
          ? null
          : `--profile takes ${PROFILES.join(", ")}`;
if (fault !== null) {
  console.error(fault);
  process.exit(2);
}

const files = new Map<string, string>();
for (const size of sizes) {
  const path = await writeDataset(size);
  if (path !== null) files.set(size, path);
}
const sent: Sent = { bytes: 0 };
const pages = await Promise.all(
  values.dist.map(async (dist) => {
    const port = await freePort();
    const server = await preview({
      build: { outDir: dist },
      preview: { host: "127.0.0.1", port, strictPort: true },
      plugins: [datasetServer(files, sent), ...(isPhone ? [compressed(dist)] : [])],
      logLevel: "silent",
    });
    return { dist, server, origin: `http://127.0.0.1:${port}` };
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

const cases = sizes.flatMap((size) =>
  pages.map((page) => ({ ...page, size, results: [] as (Run | PhoneRun)[], calculations: [] as number[] })),
);
// Builds take turns, so that a busy moment of the machine falls on all of them.
for (let run = 0; run < runs; run++) {
  for (const { dist, origin, size, results, calculations } of cases) {
    console.error(`run ${run + 1} of ${runs}: ${dist}, ${size}`);
    const search = files.has(size) ? `?dataset=bench/${size}.json` : "";
    calculations.push(timeCalculation());
    try {
      results.push(await (isPhone ? measurePhone : measure)(browser, { origin, dist, search, cpu, sent }));
    } catch (error) {
      console.error(`  ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
}
await browser.close();

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const report = cases.map(({ dist, size, results, calculations }) => {
  const [first] = results;
  const keys = Object.keys(first ?? {}).filter((key) => key !== "bytes");
  const valuesOf = (key: string): number[] =>
    results.map((result) => Number((result as unknown as Record<string, number>)[key]));
  return {
    dist,
    size,
    figures: SIZES[size],
    profile: values.profile,
    ...(!isPhone && { cpu }),
    calculation: Math.round(median(calculations)),
    runs: results.length,
    failed: runs - results.length,
    bytes: first?.bytes,
    medians: Object.fromEntries(keys.map((key) => [key, median(valuesOf(key))])),
  };
});
console.log(JSON.stringify(report, null, 2));
for (const { server } of pages) server.httpServer.close();
process.exit(0);
