import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Plugin } from "vite";
import type { Archive } from "../src/load/archive.ts";
import type { BuiltRecord } from "../src/load/known/builtRecord.ts";
import { readKnown } from "../src/load/known/readKnown.ts";
import { parseText } from "../src/load/parse.ts";
import { DATASET_SHAPE } from "./shapeOf.ts";
import { isOneScript } from "./slim/oneScript.ts";

/** A JSON text without its white space: as the built site has it. */
export const compactJson = (text: string): string => JSON.stringify(JSON.parse(text));

/** All of an archive that can be compared. */
export function contentOf(archive: Archive): object {
  const values = Object.entries(archive).filter(([, value]) => typeof value !== "function");
  const figures = Array.from({ length: archive.count }, (_, number) => archive.at(number));
  return { ...Object.fromEntries(values), figures };
}

/** Whether a dataset reads the same without its schema. It does not where records are set aside, or texts have white space around them. */
function readsTheSame(text: string): boolean {
  try {
    return isDeepStrictEqual(contentOf(readKnown(text, DATASET_SHAPE)), contentOf(parseText(text)));
  } catch {
    return false;
  }
}

/** What the page knows about the record that it is built with. */
export function identify(text: string): BuiltRecord {
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { bytes: bytes.length, sha256, shape: readsTheSame(text) ? DATASET_SHAPE : null };
}

/** Tells the page by what hash it knows the record at `file`, and how to read it; and keeps the schema out of what the page begins with. */
export function builtRecord(file: string): Plugin {
  return {
    name: "crossings:built-record",
    config(_, { command }) {
      const text = readFileSync(file, "utf8");
      const record = identify(command === "build" ? compactJson(text) : text);
      return { define: { __BUILT_RECORD__: JSON.stringify(record) } };
    },
    generateBundle(_, bundle) {
      if (isOneScript(bundle)) return;
      for (const file of Object.values(bundle))
        if (file.type === "chunk" && file.isEntry && file.moduleIds.some((id) => id.includes("/valibot/")))
          this.error(
            `${file.fileName} has the schema: what it imports of src/model/schema has to come without`,
          );
    },
  };
}
