import { error, type LintView, type Rule } from "../../checkedFile.ts";
import type { Finding, JsonPath } from "../../finding.ts";

/** A key on the way to a value, and those before it: a path is made of them only where something is found. */
interface Step {
  readonly key: string | number;
  readonly before: Step | null;
}

function pathTo(step: Step | null): JsonPath {
  const path: (string | number)[] = [];
  for (let at = step; at; at = at.before) path.push(at.key);
  return path.reverse();
}

/** Every string of a JSON value with the path to it. It keeps its own stack, so depth does not matter. */
function* stringsOf(file: unknown): Generator<{ text: string; step: Step | null }> {
  const stack: { value: unknown; step: Step | null }[] = [{ value: file, step: null }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { value, step } = top;
    if (typeof value === "string") yield { text: value, step };
    else if (Array.isArray(value))
      for (const [key, item] of value.entries()) stack.push({ value: item, step: { key, before: step } });
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value))
        stack.push({ value: item, step: { key, before: step } });
  }
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/i;
// Control characters, marks that turn the direction of text, the sign for a letter lost, and halves of a letter.
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd]|\p{Surrogate}/u;
const MACHINE_PATH =
  /(?:^|[\s"'“(])(?:\/(?:home|Users|tmp|work|mnt|root|private|var)\/|[A-Za-z]:\\|~\/)|file:\/\/|https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/;

const isQuoted = (path: JsonPath): boolean => path.includes("quote");

type TextRule = "text-html" | "text-entity" | "text-control" | "machine-path";

function finder(
  code: TextRule,
  pattern: RegExp,
  isExempt: (path: JsonPath) => boolean = () => false,
): Rule["find"] {
  return function* ({ file }: LintView): Generator<Finding> {
    for (const { text, step } of stringsOf(file)) {
      const match = pattern.exec(text);
      if (!match) continue;
      const path = pathTo(step);
      if (isExempt(path)) continue;
      const isCode = CONTROL.test(match[0]);
      const found = isCode
        ? `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
        : match[0].trim().slice(0, 60);
      yield { path, code, params: { found, isCode } };
    }
  };
}

/** Rules on what no text of a record may hold. */
export const TEXT_RULES: readonly Rule[] = [
  error("text-html", finder("text-html", TAG)),
  error("text-entity", finder("text-entity", ENTITY, isQuoted)),
  error("text-control", finder("text-control", CONTROL)),
  error("machine-path", finder("machine-path", MACHINE_PATH)),
];
