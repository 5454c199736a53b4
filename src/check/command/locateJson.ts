import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { JsonPath } from "../finding.ts";

/** A mistake in the JSON itself. `path` leads to what is wrong where the file could be read that far. */
export interface SyntaxFault {
  readonly kind: "json" | "duplicate-key";
  readonly line: number;
  readonly message: string;
  readonly path: JsonPath;
}

/** A file's JSON: its value (undefined where it is not JSON), its mistakes, and the line (from 1) of any path in it. */
export interface LocatedJson {
  readonly value: unknown;
  readonly faults: readonly SyntaxFault[];
  readonly lineOf: (path: JsonPath) => number;
}

const AT_FAULT: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word that is not JSON",
  PropertyNameExpected: "no property name",
  ValueExpected: "no value",
  ColonExpected: "no colon",
  CommaExpected: "no comma",
  CloseBraceExpected: "no closing brace",
  CloseBracketExpected: "no closing bracket",
  EndOfFileExpected: "more after the end of the JSON",
  InvalidCommentToken: "a comment",
  UnexpectedEndOfString: "a string that does not end",
};

function* duplicateKeys(
  node: Node,
  path: JsonPath,
): Generator<{ key: string; offset: number; path: JsonPath }> {
  const seen = new Set<string>();
  for (const [at, child] of (node.children ?? []).entries()) {
    if (node.type !== "object") {
      yield* duplicateKeys(child, [...path, at]);
      continue;
    }
    const [name, value] = child.children ?? [];
    const key = String(name?.value);
    if (seen.has(key)) yield { key, offset: child.offset, path: [...path, key] };
    seen.add(key);
    if (value) yield* duplicateKeys(value, [...path, key]);
  }
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    return after < 0 ? starts.length : after;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads JSON so that every path in it has a line. */
export function locateJson(raw: string): LocatedJson {
  const text = raw.replace(/^\ufeff/, "");
  const lineAt = lineCounter(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const value = parse(text);
  const lineOf = (path: JsonPath): number => {
    for (let length = path.length; root && length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return lineAt(node.parent?.type === "property" ? node.parent.offset : node.offset);
    }
    return 1;
  };
  const [error] = errors;
  if (value === undefined || error) {
    const code = error ? printParseErrorCode(error.error) : "";
    const message = `${AT_FAULT[code] ?? "something that is not JSON"}, expected JSON (RFC 8259)`;
    return {
      value: undefined,
      faults: [{ kind: "json", line: lineAt(error?.offset ?? 0), message, path: [] }],
      lineOf,
    };
  }
  const faults = [...(root ? duplicateKeys(root, []) : [])].map(
    ({ key, offset, path }): SyntaxFault => ({
      kind: "duplicate-key",
      line: lineAt(offset),
      message: `“${key}” for the second time in one object, expected each name once`,
      path,
    }),
  );
  return { value, faults, lineOf };
}
