import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LoadError } from "../../load/loadError.ts";
import type { Sink } from "../parquet/parquetFile.ts";
import { readDataset, writeDays, writeFigures } from "../parquet/writeFigures.ts";

const USAGE = `Usage: npm run data:parquet -- DATASET.json OUTDIR [--leave-out]
  Writes OUTDIR/figures-HASH.parquet with the figures, OUTDIR/days.parquet with how many there are on each day, and
  OUTDIR/dataset.json with everything else, which names the file of figures: open it as ?dataset=…/dataset.json
  --leave-out   write the good records also where others cannot be used
Exit status: 0 where all records were written, 1 where some could not be used, 2 for wrong usage.`;

const WRONG_USAGE = 2;
const MOST_TOLD = 20;

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(WRONG_USAGE);
}

/** A file that is written under another name until it is whole, and a hash of what it has. */
function openSink(path: string) {
  const partial = `${path}.part`;
  const file = openSync(partial, "w");
  const hash = createHash("sha256");
  const sink: Sink = (bytes) => {
    hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  return {
    sink,
    close(nameOf: (hash: string) => string): string {
      closeSync(file);
      const name = nameOf(hash.digest("hex").slice(0, 12));
      renameSync(partial, join(path, "..", name));
      return name;
    },
  };
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "leave-out": { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, folder, other] = positionals;
  if (file === undefined || folder === undefined || other !== undefined)
    refuse("A file and a folder are needed.");
  if (!existsSync(file)) refuse(`There is no file ${file}.`);
  const dataset = await readDataset(new Uint8Array(readFileSync(file)));
  const { rejected, figures } = dataset.large;
  for (const { table, record, field, reason } of rejected.slice(0, MOST_TOLD))
    console.error(`${table} ${record}${field && `, ${field}`}: ${JSON.stringify(reason)}`);
  if (rejected.length > 0) {
    console.error(`${rejected.length} records cannot be used. npm run data:check -- ${file} tells why.`);
    if (!values["leave-out"]) return 1;
  }
  mkdirSync(folder, { recursive: true });
  const figuresSink = openSink(join(folder, "figures"));
  const bytes = writeFigures(dataset, figuresSink.sink);
  const parquet = figuresSink.close((hash) => `figures-${hash}.parquet`);
  const daysSink = openSink(join(folder, "days"));
  writeDays(dataset, daysSink.sink);
  daysSink.close(() => "days.parquet");
  const rest = openSink(join(folder, "dataset"));
  const manifest = { ...dataset.rest, figures: { parquet, bytes } };
  rest.sink(new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`));
  rest.close(() => "dataset.json");
  const count = figures.ranges.length / 2;
  console.log(
    `${count} figures in ${join(folder, parquet)}, ${bytes} bytes. Open ${join(folder, "dataset.json")}.`,
  );
  return rejected.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof LoadError)) throw error;
  console.error(`This is no dataset: ${JSON.stringify(error.fault)}`);
  process.exitCode = 1;
}
