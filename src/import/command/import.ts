import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { readCountries } from "../../check/command/readCountries.ts";
import { lintDataset } from "../../check/lintDataset.ts";
import { more } from "../../words/en/more.ts";
import { FIELDS, FIXABLE, type FieldName, type Fixed, type Mapping } from "../columns/fields.ts";
import { guessColumns } from "../columns/guessColumns.ts";
import { ImportError } from "../faults.ts";
import { importTable } from "../make/importTable.ts";
import { openTable } from "../openTable.ts";
import { readGeography } from "./readGeography.ts";
import { reportColumns, reportFaults, reportQuestions, reportSentences } from "./report.ts";

const USAGE = `Usage: npm run data:import -- FILE [--map FIELD=COLUMN …] [--set FIELD=WORDS …] [--answer QUESTION=CHOICE …]
       [--sheet NAME] [--title TITLE] [--language TAG] [--out FILE]
  FILE      a table: CSV, TSV, XLSX or GeoJSON; or a Data Package of ours, whose dataset is taken out
  --map     which column holds a field, several for value; FIELD= without a column for none. Fields: ${FIELDS.join(", ")}
  --set     what is the same for every row: ${FIXABLE.join(", ")}
  --answer  the answer to a question, as it is printed
  --out     where the dataset is written; without it nothing is
Exit status: 0 where all rows are in the dataset, 1 where some are not or wait for an answer, 2 for wrong usage.`;

const WRONG_USAGE = 2;

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(WRONG_USAGE);
}

/** Options of the form NAME=VALUE. */
function pairsOf(option: string, texts: readonly string[] | undefined): [string, string][] {
  return (texts ?? []).map((text) => {
    const at = text.indexOf("=", text.startsWith("mark") ? 5 : 0);
    if (at < 1) refuse(`--${option} needs NAME=VALUE, not ${text}.`);
    return [text.slice(0, at), text.slice(at + 1)];
  });
}

const isField = (name: string): name is FieldName => (FIELDS as readonly string[]).includes(name);

/** The guesses, with what the command line says otherwise. */
function withMapped(guess: Mapping, columns: readonly string[], pairs: readonly [string, string][]): Mapping {
  const mapping = [...guess];
  const named = new Set<FieldName>();
  for (const [field, column] of pairs) {
    if (!isField(field)) refuse(`There is no field ${field}.`);
    const at = columns.indexOf(column);
    if (column !== "" && at < 0) refuse(`There is no column “${column}”.`);
    // Numbers may stand in several columns: the first that is named takes the place of the guess, others are added.
    const isFurther = field === "value" && named.has(field);
    for (const [i, one] of mapping.entries()) if (one === field && !isFurther) mapping[i] = null;
    named.add(field);
    if (at >= 0) mapping[at] = field;
  }
  return mapping;
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: "string", multiple: true },
      set: { type: "string", multiple: true },
      answer: { type: "string", multiple: true },
      sheet: { type: "string" },
      title: { type: "string" },
      language: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const [file, second] = positionals;
  if (file === undefined || second !== undefined) refuse("One file at a time.");
  if (!existsSync(file) || !statSync(file).isFile()) refuse(`There is no file ${file}.`);
  const fixed = pairsOf("set", values.set);
  for (const [field] of fixed)
    if (!(FIXABLE as readonly string[]).includes(field)) refuse(`${field} cannot be the same for every row.`);
  return { ...values, file, fixed: Object.fromEntries(fixed) as Fixed };
}

function print(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`${title}:\n${lines.join("\n")}\n`);
}

async function run(): Promise<number> {
  const { file, sheet, map, fixed, answer, title, language, out } = readOptions();
  const opened = await openTable(readFileSync(file), basename(file), sheet);
  if (opened.kind === "dataset") {
    if (out !== undefined) writeFileSync(out, opened.text);
    console.log(out === undefined ? "A dataset of ours. --out FILE takes it out." : `Written: ${out}`);
    return 0;
  }
  const { table } = opened;
  const mapping = withMapped(guessColumns(table), table.columns, pairsOf("map", map));
  const imported = importTable(table, {
    mapping,
    fixed,
    answers: Object.fromEntries(pairsOf("answer", answer)),
    fileName: basename(file),
    texts: more.importData.texts,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...readGeography(),
    countryAt: readCountries(),
  });
  const faults = [...opened.faults, ...imported.faults];
  print("Columns", reportColumns(table, mapping));
  print("Questions", reportQuestions(imported.questions));
  print("Faults", reportFaults(faults));
  print("The first figures", reportSentences(imported));
  const lost = faults.some(({ severity }) => severity === "row" || severity === "file");
  console.log(`${imported.used} of ${imported.rows} rows are in ${imported.figures.length} figures.`);
  if (imported.dataset && out !== undefined) {
    writeFileSync(out, `${JSON.stringify(imported.dataset, null, 1)}\n`);
    const problems = lintDataset(imported.dataset, { countryAt: readCountries() });
    const errors = problems.filter(({ severity }) => severity === "error").length;
    console.log(
      `Written: ${out}. Its check finds ${errors} errors, ${problems.length - errors} warnings: npm run data:check -- ${out}`,
    );
  }
  return lost || !imported.dataset ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  print("Faults", reportFaults([error.fault]));
  process.exitCode = 1;
}
