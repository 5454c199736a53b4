import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compressFiles } from "../../../build/site/compressFiles.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "crossings-"));
  mkdirSync(join(dir, "figure"));
});
afterEach(() => rmSync(dir, { recursive: true }));

it("puts each text beside itself by Brotli and by gzip, and leaves what is small or compressed already", async () => {
  const text = "98,000 people entered Kazakhstan. ".repeat(100);
  writeFileSync(join(dir, "figure/index.html"), text);
  writeFileSync(join(dir, "small.json"), "{}");
  writeFileSync(join(dir, "face.woff2"), text);
  await compressFiles(dir);
  expect(readdirSync(join(dir, "figure")).sort()).toEqual(["index.html", "index.html.br", "index.html.gz"]);
  expect(readdirSync(dir).sort()).toEqual(["face.woff2", "figure", "small.json"]);
  expect(brotliDecompressSync(readFileSync(join(dir, "figure/index.html.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(dir, "figure/index.html.gz"))).toString()).toBe(text);
});
