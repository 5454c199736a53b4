import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { ACTOR_KINDS, COMMON_UNITS, EVENT_KINDS, PLACE_KINDS } from "../src/check/vocabulary.ts";
import { KNOWN_MEASURES } from "../src/model/measure.ts";
import { datasetSchema } from "../src/model/schema/header.ts";
import { TABLES } from "../src/model/schema.ts";

const FIELDS = new URL("./fields.json", import.meta.url);
const SCHEMA = new URL("./dataset.schema.json", import.meta.url);

/** Sentences under this name are those of a field in whatever table has it. */
const ANY_TABLE = "*";

/** What an editor offers for fields that take any text. */
const EXAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["places.kind", PLACE_KINDS],
  ["actors.kind", ACTOR_KINDS],
  ["events.kind", EVENT_KINDS],
  ["figures.measure", KNOWN_MEASURES],
  ["silences.measure", KNOWN_MEASURES],
  ["figures.unit", COMMON_UNITS],
  ["figures.when", ["2022-09-27", "2022-09-21/2022-09-27", "2022-09-27~", "2022-09", "../2022-09-28"]],
  ["events.when", ["2022-09-27", "2022-09-27T06:00:00"]],
  ["sources.type", ["article-newspaper", "webpage", "report", "post", "broadcast", "dataset"]],
]);

type JsonSchema = ReturnType<typeof toJsonSchema>;

const fileSchema = v.object({
  $schema: v.optional(v.string()),
  dataset: datasetSchema,
  ...Object.fromEntries(Object.entries(TABLES).map(([name, schema]) => [name, v.optional(v.array(schema))])),
});

/** Evidence of which every piece has a quote or a summary, or was not reached in a document that was read. */
const PIECES_WITH_WORDS: JsonSchema = {
  properties: {
    evidence: {
      items: {
        anyOf: [
          { required: ["quote"] },
          { required: ["summary"] },
          { required: ["unreached"], properties: { unreached: { const: true } } },
        ],
      },
    },
  },
};

/** Actions of ours that JSON Schema has other words for. */
function translate(type: string, schema: JsonSchema): JsonSchema | null {
  if (type === "trim") return { ...schema, pattern: "\\S" };
  if (type === "check") return { ...schema, not: { required: ["quote", "summary"] } };
  if (type === "raw_check") return { ...schema, anyOf: [{ required: ["research"] }, PIECES_WITH_WORDS] };
  // JSON Schema's patterns have no flags: an address may begin in capitals.
  if (type === "regex" && schema.pattern?.includes("https?"))
    return { ...schema, pattern: schema.pattern.replace("https?", "[Hh][Tt][Tt][Pp][Ss]?") };
  return null;
}

/** Writes each field's sentence into the schema, and tells which fields have none and which sentences were used. */
class Describer {
  readonly used = new Set<string>();
  readonly bare: string[] = [];
  readonly #sentences: Readonly<Record<string, string>>;

  constructor(sentences: Readonly<Record<string, string>>) {
    this.#sentences = sentences;
  }

  describe(schema: JsonSchema, path: readonly string[] = []): JsonSchema {
    const { properties, items, anyOf, ...rest } = schema;
    const sentence = path.length > 0 ? this.#sentenceOf(path) : null;
    const examples = EXAMPLES.get(path.join("."));
    return {
      ...(sentence === null ? {} : { description: sentence }),
      ...rest,
      ...(examples && { examples: [...examples] }),
      ...(anyOf && { anyOf }),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, field]) => [
            name,
            typeof field === "boolean" ? field : this.describe(field, [...path, name]),
          ]),
        ),
      }),
      ...(items !== undefined && {
        items: typeof items === "object" && !Array.isArray(items) ? this.#describeItem(items, path) : items,
      }),
    };
  }

  /** An item of a list has its list's sentence; only its fields have their own. */
  #describeItem(item: JsonSchema, path: readonly string[]): JsonSchema {
    const { description: _, ...described } = this.describe(item, path);
    return described;
  }

  #sentenceOf(path: readonly string[]): string | null {
    const own = path.join(".");
    const shared = [ANY_TABLE, ...path.slice(1)].join(".");
    const name = Object.hasOwn(this.#sentences, own) ? own : shared;
    const sentence = this.#sentences[name];
    if (sentence === undefined || sentence === "") {
      if (!this.bare.includes(own)) this.bare.push(own);
      return null;
    }
    this.used.add(name);
    return sentence;
  }
}

function buildSchema(): string {
  const sentences = JSON.parse(readFileSync(FIELDS, "utf8")) as Record<string, string>;
  const plain = toJsonSchema(fileSchema, {
    typeMode: "input",
    target: "draft-2020-12",
    errorMode: "ignore",
    overrideAction: ({ valibotAction, jsonSchema }) => translate(valibotAction.type, jsonSchema),
  });
  const describer = new Describer(sentences);
  const { $schema, ...described } = describer.describe(plain);
  const idle = Object.keys(sentences).filter((name) => !describer.used.has(name));
  for (const name of describer.bare) console.error(`data/fields.json: no sentence for “${name}”. Write one.`);
  for (const name of idle) console.error(`data/fields.json: “${name}” is not a field. Take it out.`);
  if (describer.bare.length + idle.length > 0) process.exit(1);
  const schema = {
    $schema,
    $id: "dataset.schema.json",
    title: "A dataset of Crossings: figures, events and journeys, each with its evidence",
    ...described,
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== "--check")) {
  console.error("Usage: npm run data:schema -- [--check]");
  process.exit(2);
}
const schema = buildSchema();
const isCurrent = existsSync(SCHEMA) && readFileSync(SCHEMA, "utf8") === schema;
if (option === undefined) {
  if (!isCurrent) writeFileSync(SCHEMA, schema);
  console.log(`data/dataset.schema.json ${isCurrent ? "was up to date" : "written"}`);
} else if (!isCurrent) {
  console.error("data/dataset.schema.json is not what the code's schema makes. Run npm run data:schema.");
  process.exit(1);
}
