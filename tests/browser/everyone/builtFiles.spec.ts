import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { LICENCES } from "../../../src/load/siteParts.ts";
import { DIST } from "../faultyFiles.ts";

const ASSETS = join(DIST, "assets");
const textsOf = (files: readonly string[]): string =>
  files.map((file) => readFileSync(join(ASSETS, file), "utf8")).join("\n");
const named = (pattern: RegExp): string[] => readdirSync(ASSETS).filter((file) => pattern.test(file));

/** The scripts of the first view, and the words. */
function firstScripts(): string {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const linked = [...html.matchAll(/src="\.\/assets\/([^"]+\.js)"/g)].map(([, name = ""]) => name);
  return textsOf([...linked, ...named(/^((en|ru)(More)?|preload|olderBrowsers)-.*\.js$/)]);
}

/** What browsers from 2021 on cannot read, by what it is: one of these, and the whole file is in vain. */
const SYNTAX: Readonly<Record<string, RegExp>> = {
  "a static block": /\bstatic\s*\{/,
  "a private name looked for": /#[\w$]+\s+in\s/,
  // Safari looks back from 16.4 on.
  "a look-behind": /\(\?<[=!]/,
  "an import with a type": /\bimport\b[^;(]{0,200}\bwith\s*\{/,
};

test("the first view's scripts have no syntax that the oldest browsers cannot read", () => {
  const scripts = firstScripts();
  expect(scripts.length).toBeGreaterThan(100_000);
  for (const [what, pattern] of Object.entries(SYNTAX))
    expect(pattern.exec(scripts)?.[0], what).toBeUndefined();
});

test("the words of a language bring no other language along", () => {
  const russian = textsOf(named(/^ru(More)?-.*\.js$/));
  expect(russian).toMatch(/from\s*"\.\/index-/);
  expect(russian).not.toMatch(/from\s*"\.\/en(More)?-/);
});

test("what older browsers lack is added to them before anything else runs, and to nobody else", () => {
  const [file = ""] = named(/^olderBrowsers-.*\.js$/);
  expect(readFileSync(join(DIST, "index.html"), "utf8")).not.toContain(file);
  expect(textsOf(named(/^index-.*\.js$/))).toContain(file);
});

test("the style sheet has nothing that older browsers take for an empty value", () => {
  const style = textsOf(named(/^style-.*\.css$/));
  expect(style.length).toBeGreaterThan(30_000);
  for (const newer of [/color-mix\(/, /oklch\(/, /light-dark\(/, /@layer\b/, /@container\b/, /&:/])
    expect(newer.exec(style)?.[0]).toBeUndefined();
  // Of the window's height they know only the whole.
  expect(style.replaceAll(/@supports\s*\(height:\s*1dvh\)\s*\{[^}]*\}\s*\}/g, "")).not.toMatch(/\d[dsl]vh\b/);
});

test("what a reader keeps is there, and is all that the page can ask for but fonts of other scripts", () => {
  const { files } = JSON.parse(readFileSync(join(DIST, "offline.json"), "utf8"));
  expect(files.filter((file: string) => !existsSync(join(DIST, file)))).toEqual([]);
  const left = readdirSync(ASSETS).filter((name) => !files.includes(`assets/${name}`));
  expect(left.filter((name) => !name.endsWith(".woff2"))).toEqual([]);
});

test("the licence of every package that is bundled lies beside the page, those of faces of type too", () => {
  const licences = readFileSync(join(DIST, LICENCES), "utf8");
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [name, version] of Object.entries(dependencies))
    expect(licences, name).toContain(`\n## ${name} - ${version} (`);
  expect(licences).toContain("SIL OPEN FONT LICENSE");
  expect(licences).toContain("Natural Earth");
});
