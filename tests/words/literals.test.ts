import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "../sourceFiles.ts";

/** Attributes whose values no reader reads or hears. */
const CODE_ATTRIBUTES = new Set([
  "className",
  "d",
  "fill",
  "key",
  "points",
  "rel",
  "style",
  "transform",
  "viewBox",
]);
/** Calls whose texts are for the machine or for developers. */
const CODE_CALLS =
  /^(super|Error|RangeError|ScanError|querySelector|querySelectorAll|closest|matchMedia|setProperty)$/;
/** Texts with a space that are code. */
const CODE_TEXTS = new Set([
  "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif",
  "(prefers-color-scheme: dark)",
  "first item",
  "first key",
  "next item",
  "next key",
  "percentage points",
]);
/** A list of selectors of CSS by the names of elements. */
const SELECTORS =
  /^(?:(?:a|aside|button|details|dialog|header|input|label|main|nav|section|select|summary|textarea)?(?:[[:#.][^,]*(?:, \[[^,]*)*)?(?:, |$))+$/;
/** Two words with a space between. */
const PHRASE = /\p{L}{2,}[,:;.]? \p{L}/u;
const LETTER = /\p{L}/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** The name of what a call or `new` calls. */
function calleeOf({ callee }: Node): string {
  if (!isNode(callee)) return "";
  if (callee.type === "Super") return "super";
  const named = isNode(callee.property) ? callee.property : callee;
  return typeof named.name === "string" ? named.name : "";
}

/** Whether nothing below a node is for readers. */
function isCode(node: Node): boolean {
  if (node.type === "ImportDeclaration" || node.type === "ImportExpression") return true;
  if (node.type.startsWith("TS"))
    return node.type !== "TSAsExpression" && node.type !== "TSNonNullExpression";
  if (node.type === "CallExpression" || node.type === "NewExpression") return CODE_CALLS.test(calleeOf(node));
  if (node.type !== "JSXAttribute" || !isNode(node.name)) return false;
  return CODE_ATTRIBUTES.has(String(node.name.name));
}

/** The text that a node writes on the page, or null. */
function textOf(node: Node): string | null {
  if (node.type === "JSXText") return LETTER.test(String(node.value)) ? String(node.value).trim() : null;
  const text =
    node.type === "Literal"
      ? node.value
      : node.type === "TemplateElement"
        ? (node.value as { cooked?: unknown }).cooked
        : null;
  return typeof text === "string" && PHRASE.test(text) && !CODE_TEXTS.has(text) && !SELECTORS.test(text)
    ? text
    : null;
}

function textsIn(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const item of value) textsIn(item, found);
  else if (isNode(value) && !isCode(value)) {
    const text = textOf(value);
    if (text !== null) found.push(text);
    for (const child of Object.values(value)) textsIn(child, found);
  }
}

/** Every text in a file's code that a reader might read. */
function wordsIn({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  textsIn(parseSync(path, text).program, found);
  return found.map((words) => `${path}: ${words}`);
}

describe("the words of the page", () => {
  it("are found in code by the scan below", () => {
    const text = `export const A = () => <p title={t ? "Two words" : ""} className="two words">One {\`and \${n} more\`}</p>;`;
    expect(wordsIn({ path: "a.tsx", text, imports: [] })).toEqual(["a.tsx: Two words", "a.tsx: One"]);
  });

  it("stand in src/words, not in components or in layouts", () => {
    expect(sourceFiles("src/views", "src/app").flatMap(wordsIn)).toEqual([]);
  });

  it("stand in no layer below the views but src/words and what the linter looks for in texts", () => {
    const rules = ["src/check/rules"];
    expect(sourceFiles("src/model", "src/load", "src/store", ...rules).flatMap(wordsIn)).toEqual([]);
  });
});
