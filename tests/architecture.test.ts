import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const LAYERS = ["model", "words", "load", "check", "store", "views", "app"];
const SRC = resolve("src");
const MAX_LINES = 250;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((path) => {
    const text = readFileSync(join(SRC, path), "utf8");
    return {
      path,
      text,
      imports: [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? ""),
    };
  });

const layerOf = (path: string): number => LAYERS.indexOf(path.split("/")[0] ?? "");
const within = (file: SourceFile): string[] =>
  file.imports
    .filter((name) => name.startsWith("."))
    .map((name) => relative(SRC, resolve(SRC, dirname(file.path), name)));

describe("the layers", () => {
  it("are all there", () => {
    for (const layer of LAYERS) expect(files.some((file) => file.path.startsWith(`${layer}/`))).toBe(true);
  });

  it.each(files.map((file) => [file.path, file] as const))(
    "%s imports from its own layer or lower",
    (path, file) => {
      for (const target of within(file)) {
        if (target.startsWith("..")) continue;
        expect(layerOf(target), `${path} imports ${target}`).toBeGreaterThanOrEqual(0);
        expect(layerOf(target), `${path} imports ${target}`).toBeLessThanOrEqual(layerOf(path));
      }
    },
  );

  it.each(files.filter((file) => file.path.startsWith("views/")).map((file) => [file.path, file] as const))(
    "%s meets other views through the store only",
    (path, file) => {
      const own = path.split("/")[1];
      for (const target of within(file)) {
        const [layer, view] = target.split("/");
        if (layer === "views") expect([own, "shared"], `${path} imports ${target}`).toContain(view);
      }
    },
  );

  it.each(
    files
      .filter((file) => layerOf(file.path) >= 0 && layerOf(file.path) < LAYERS.indexOf("views"))
      .map((file) => [file.path, file] as const),
  )("%s knows no React, no Leaflet and no DOM library", (_, file) => {
    for (const name of file.imports) expect(name).not.toMatch(/^(react|react-dom|leaflet|react-leaflet)/);
  });
});

describe("every source file", () => {
  it.each(files.map((file) => [file.path, file] as const))("%s is short", (_, file) => {
    expect(file.text.split("\n").length).toBeLessThanOrEqual(MAX_LINES);
  });

  it.each(files.map((file) => [file.path, file] as const))("%s makes no HTML from text", (_, file) => {
    expect(file.text).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    );
  });
});
