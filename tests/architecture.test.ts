import { readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { findCircle, pathsUnder, type SourceFile, sourceFiles } from "./sourceFiles.ts";

/** From low to high. `tsconfig.json` of each says the same to the compiler. */
const LAYERS = ["model", "words", "load", "check", "import", "store", "export", "views", "app"];
const MAX_LINES = 250;
const MAX_FILES = 15;

const files = sourceFiles("src");
const all = [...files, ...sourceFiles("build", "tests")];

const layerOf = (path: string): number => {
  const [root, layer = ""] = path.split("/");
  return root === "src" ? LAYERS.indexOf(layer) : -1;
};
const isBelowViews = ({ path }: SourceFile): boolean => layerOf(path) < LAYERS.indexOf("views");
const isOurs = (name: string): boolean => /^(src|data|build|tests)\//.test(name);

/** The imports that break a rule, one a line. */
function importsThat(breaks: (file: SourceFile, name: string) => boolean, among = files): string[] {
  return among.flatMap((file) =>
    file.imports.filter((name) => breaks(file, name)).map((name) => `${file.path} imports ${name}`),
  );
}

describe("the layers", () => {
  it("hold every source file, and each holds some", () => {
    expect(files.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([]);
    expect(LAYERS.filter((layer) => !files.some(({ path }) => path.startsWith(`src/${layer}/`)))).toEqual([]);
  });

  it("import from themselves and from lower ones", () => {
    expect(importsThat(({ path }, name) => isOurs(name) && layerOf(name) > layerOf(path))).toEqual([]);
  });

  it("import nothing from outside src but the data's addresses and the points of countries", () => {
    const isAllowed = /^src\/|^data\/.*\?url$|^data\/basemap\/(points|arrows)\.json$/;
    expect(importsThat((_, name) => isOurs(name) && !isAllowed.test(name))).toEqual([]);
  });

  it("know no React and no Leaflet below the views", () => {
    const belowViews = files.filter(isBelowViews);
    expect(importsThat((_, name) => /^(react|leaflet)/.test(name), belowViews)).toEqual([]);
  });
});

describe("the views", () => {
  it("meet through the store and what they share only", () => {
    const viewOf = (path: string): string | undefined => /^src\/views\/([^/]+)\//.exec(path)?.[1];
    expect(
      importsThat(({ path }, name) => {
        const [own, other] = [viewOf(path), viewOf(name)];
        return own !== undefined && other !== undefined && other !== own && other !== "shared";
      }),
    ).toEqual([]);
  });
});

describe("the rooms of a folder", () => {
  const ROOT = "(root)";
  const VIEW = /^src\/views\/[^/]+$/;
  const roomOf = (folder: string, path: string): string =>
    relative(folder, dirname(path)).split("/")[0] || ROOT;

  /** Which rooms of a folder import which. What lies beside the rooms counts as a room in a view; elsewhere some of it is under them, and some over them. */
  function roomsOf(folder: string): Map<string, Set<string>> {
    const rooms = new Map<string, Set<string>>();
    const within = (path: string): boolean => path.startsWith(`${folder}/`);
    for (const { path, imports } of all.filter((file) => within(file.path))) {
      const own = roomOf(folder, path);
      const others = imports.filter(within).map((name) => roomOf(folder, name));
      rooms.set(own, new Set([...(rooms.get(own) ?? []), ...others.filter((other) => other !== own)]));
    }
    if (VIEW.test(folder)) return rooms;
    rooms.delete(ROOT);
    for (const others of rooms.values()) others.delete(ROOT);
    return rooms;
  }

  it("import each other without a circle", () => {
    const folders = new Set(
      all
        .filter(({ path }) => !path.startsWith("tests/"))
        .flatMap(({ path }) => path.split("/").map((_, at, parts) => parts.slice(0, at).join("/"))),
    );
    folders.delete("");
    const circles = [...folders].map((folder) => [folder, findCircle(roomsOf(folder))]);
    expect(circles.length).toBeGreaterThan(50);
    expect(circles.filter(([, circle]) => circle !== null)).toEqual([]);
  });
});

describe("the modules", () => {
  it("import each other without a circle", () => {
    expect(findCircle(new Map(files.map(({ path, imports }) => [path, imports])))).toBeNull();
  });

  it(`have at most ${MAX_LINES} lines`, () => {
    const styles = pathsUnder("src").filter((path) => path.endsWith(".css"));
    const texts = [...all, ...styles.map((path) => ({ path, text: readFileSync(path, "utf8") }))];
    const long = texts.map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }));
    expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });

  it("make no HTML from text", () => {
    const html = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(files.filter(({ text }) => html.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("differ in more than the case of their letters", () => {
    const names = all.map(({ path }) => path.replace(/\.tsx?$/, "").toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("the code", () => {
  /** What stands in comments, and in the addresses of the record that the site is built with and of its translations, is not code of ours. */
  const codeOf = ({ text }: SourceFile): string =>
    text
      .replaceAll(/\/\*[\s\S]*?\*\//g, "")
      .replaceAll(/^\s*\/\/.*$/gm, "")
      .replaceAll(/data\/exodus-2022(\.\*)?\.json/g, "");
  const outsideWords = files.filter(({ path }) => !path.startsWith("src/words/"));

  it.each([
    ["a country", /"(?:RU|UA|KZ|GE|MN)"|"(?:ru|kz|ge|mn)"|russia|kazakh|mongolia/i],
    ["an event", /decree|mobili[sz]ation|\bmobilised\b/i],
    ["a year", /\b202[23]\b/],
  ])("has no subject: %s is a dataset's to name", (_, subject) => {
    const named = outsideWords.filter((file) => subject.test(codeOf(file)));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it("has no word of a subject in the phrases either", () => {
    const phrases = files.filter(({ path }) => path.startsWith("src/words/"));
    const named = phrases.filter((file) => /russia|decree|kazakh|mongolia/i.test(codeOf(file)));
    expect(named.map(({ path }) => path)).toEqual([]);
  });
});

describe("the folders", () => {
  it(`hold at most ${MAX_FILES} files`, () => {
    const counts = new Map<string, number>();
    for (const path of ["src", "build", "tests"].flatMap(pathsUnder)) {
      // One file for each rule of the linter, as the rule is named.
      if (path.startsWith("tests/fixtures/") || path.endsWith("tsconfig.json")) continue;
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MAX_FILES)).toEqual([]);
  });
});
