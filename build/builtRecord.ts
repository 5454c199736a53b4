import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { BuiltRecord } from "../src/load/load.ts";

/** A JSON text without its white space: as the built site has it. */
export const compactJson = (text: string): string => JSON.stringify(JSON.parse(text));

function identify(text: string): BuiltRecord {
  const bytes = Buffer.from(text);
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Tells the page by what hash it knows the record at `file`. */
export function builtRecord(file: string): Plugin {
  return {
    name: "crossings:built-record",
    config(_, { command }) {
      const text = readFileSync(file, "utf8");
      const record = identify(command === "build" ? compactJson(text) : text);
      return { define: { __BUILT_RECORD__: JSON.stringify(record) } };
    },
  };
}
