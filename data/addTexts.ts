import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readTexts } from "../src/check/command/readTexts.ts";
import { fingerprintText } from "../src/model/quotes/fingerprint.ts";
import { checkQuote } from "../src/model/quotes/quote.ts";
import type { Quote } from "../src/model/schema.ts";

const DEFAULT_FILE = "data/exodus-2022.json";
const USAGE = `Usage: npm run data:texts -- --sources DIR [FILE]
  --sources DIR  a folder that holds the texts of the sources
  FILE           the dataset whose sources get hash, length and fingerprint; without it ${DEFAULT_FILE}`;

interface RawSource {
  id: string;
  text?: { sha256: string; length: number; fingerprint: string };
}
interface RawSupported {
  evidence?: { source: string; quote?: Quote }[];
}
interface RawDataset {
  sources: RawSource[];
  figures?: RawSupported[];
  events?: RawSupported[];
  routes?: RawSupported[];
}

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

function quotesBySource({ figures = [], events = [], routes = [] }: RawDataset): Map<string, Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const { source, quote } of [...figures, ...events, ...routes].flatMap(
    (owner) => owner.evidence ?? [],
  )) {
    if (!quote) continue;
    quotes.set(source, [
      ...(quotes.get(source) ?? []),
      { ...quote, prefix: quote.prefix ?? "", suffix: quote.suffix ?? "" },
    ]);
  }
  return quotes;
}

const isExact = (quote: Quote, text: string): boolean => checkQuote(quote, text).status === "exact";

const { file, folder } = readArguments();
const dataset = JSON.parse(readFileSync(file, "utf8")) as RawDataset;
const texts = readTexts(folder);
const quotes = quotesBySource(dataset);
let failed = 0;
for (const source of dataset.sources) {
  const own = quotes.get(source.id);
  if (!own) continue;
  const found = [...texts].filter(([, text]) => own.every((quote) => isExact(quote, text)));
  const [first, second] = found;
  if (!first) {
    failed++;
    const best = Math.max(
      0,
      ...[...texts.values()].map((text) => own.filter((quote) => isExact(quote, text)).length),
    );
    console.log(
      `${source.id}: no text holds all of its ${own.length} quotes in their places; the best holds ${best}`,
    );
    continue;
  }
  if (second) {
    failed++;
    console.log(`${source.id}: ${found.length} texts hold its ${own.length} quotes; left as it is`);
    continue;
  }
  const [sha256, text] = first;
  const isNew = source.text?.sha256 !== sha256;
  source.text = { sha256, length: text.length, fingerprint: fingerprintText(text) };
  console.log(
    `${source.id}: ${own.length} quotes stand in ${sha256.slice(0, 12)}…, ${text.length} units${isNew ? ", added" : ""}`,
  );
}
writeFileSync(file, `${JSON.stringify(dataset, null, 1)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
