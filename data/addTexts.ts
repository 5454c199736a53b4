import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readTexts } from "../src/check/command/readTexts.ts";
import type { FileWithQuotes } from "../src/model/quotes/quotedPieces.ts";
import { fillTexts } from "./fillTexts.ts";

const DEFAULT_FILE = "data/exodus-2022.json";
const USAGE = `Usage: npm run data:texts -- --sources DIR [FILE]
  --sources DIR  a folder that holds the texts of the sources
  FILE           the dataset whose quotes get position and context, and whose sources get hash, length and fingerprint;
                 without it ${DEFAULT_FILE}`;

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments(): { file: string; folder: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { sources: { type: "string" } },
      allowPositionals: true,
    });
    const [file = DEFAULT_FILE] = positionals;
    if (!values.sources) refuse("--sources needs a folder.");
    if (!existsSync(values.sources) || !statSync(values.sources).isDirectory())
      refuse(`There is no folder ${values.sources}.`);
    if (!existsSync(file)) refuse(`There is no file ${file}.`);
    return { file, folder: values.sources };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { file, folder } = readArguments();
const dataset = JSON.parse(readFileSync(file, "utf8")) as FileWithQuotes;
const { lines, isWhole } = fillTexts(dataset, readTexts(folder));
for (const line of lines) console.log(line);
writeFileSync(file, `${JSON.stringify(dataset, null, 1)}\n`);
process.exitCode = isWhole ? 0 : 1;
