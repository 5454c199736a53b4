import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { LoadError } from "../../load/loadError.ts";
import { failures } from "../../words/en/more/failures.ts";
import { type CheckedDataset, checkDataset } from "./checkApart.ts";

const DEFAULT_FILE = "data/exodus-2022.json";
const USAGE = `Usage: npm run data:check -- [FILE] [--sources DIR] [--json]
  FILE           the dataset to check; without it ${DEFAULT_FILE}. Figures in a Parquet file beside it are checked with it
  --sources DIR  a folder that holds the texts of the sources, for a full check of the quotes
  --json         prints the result as JSON
Exit status: 0 without errors, 1 with errors, 2 for wrong usage.`;

const WRONG_USAGE = 2;

interface Options {
  readonly file: string;
  readonly sources: string | undefined;
  readonly json: boolean;
}

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(WRONG_USAGE);
}

function readOptions(args: string[]): Options {
  const { values, positionals, tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      sources: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  for (const token of tokens) {
    if (token.kind === "option" && !["sources", "json", "help"].includes(token.name))
      refuse(`There is no option ${token.rawName}.`);
    if (token.kind === "option" && token.name !== "sources" && token.value !== undefined)
      refuse(`${token.rawName} takes no value.`);
  }
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const [file = DEFAULT_FILE, second] = positionals;
  if (second !== undefined) refuse(`One file at a time: ${file}, and not ${second} too.`);
  if (!existsSync(file) || !statSync(file).isFile()) refuse(`There is no file ${file}.`);
  const { sources } = values;
  if (sources !== undefined && (typeof sources !== "string" || sources === ""))
    refuse("--sources needs a folder.");
  if (typeof sources === "string" && !(existsSync(sources) && statSync(sources).isDirectory()))
    refuse(`There is no folder ${sources}.`);
  return { file, sources: typeof sources === "string" ? sources : undefined, json: values.json === true };
}

const options = readOptions(process.argv.slice(2));

/** Why the file of the figures cannot be read. */
function whyNot({ fault }: LoadError): string {
  return fault.code === "figures-file" ? failures["figures-file"](fault.params).why : fault.code;
}

/** Checks the dataset; where the file of its figures cannot be read, says so and ends. */
async function check(): Promise<CheckedDataset> {
  try {
    return await checkDataset(options.file, options.sources);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!(isMissing || error instanceof LoadError)) throw error;
    const reason = error instanceof LoadError ? whyNot(error) : error.message;
    console.error(`The figures of ${options.file} cannot be read: ${reason}`);
    process.exit(1);
  }
}

const { problems, records, figuresFile } = await check();
const errors = problems.filter(({ severity }) => severity === "error").length;
const warnings = problems.length - errors;

if (options.json) {
  console.log(
    JSON.stringify({ file: options.file, figuresFile, errors, warnings, records, problems }, null, 1),
  );
} else {
  for (const { severity, table, record, field, line, message, remedy } of problems) {
    const owner = table === "file" ? record : `${table}/${record}`;
    const where = field === "" ? owner : `${owner}  ${field}`;
    const place =
      figuresFile !== null && table === "figures" ? `${figuresFile} row ${line}` : `${options.file}:${line}`;
    console.log(`${severity}  ${place}  ${where}: ${message}. ${remedy}`);
  }
  console.log(`${errors} errors, ${warnings} warnings in ${records} records`);
}
process.exitCode = errors > 0 ? 1 : 0;
