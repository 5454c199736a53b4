import { describe, expect, it } from "vitest";
import { rewrite, type SyntaxNode, withConstants, withoutCases } from "../../build/slim/slimSyntax.ts";

/** The code without the cases of the numbers above ten. */
const slim = (code: string): string =>
  rewrite(code, (node, around) =>
    node.type === "SwitchStatement"
      ? withoutCases(node, around, (test: SyntaxNode) => Number(test.value) > 10)
      : [],
  );

describe("a switch without cases that are never met", () => {
  it("does the same for the others: labels that stand together, and cases that run on", () => {
    const code = `function of(kind) {
      switch (kind) {
        case 1: case 11: var a = "one"; break;
        case 12: a = "twelve"; break;
        case 2: a = "two";
        case 13: a += " and on"; break;
        case 14: return "fourteen";
        default: a = "else";
      }
      return a;
    }`;
    const rest = slim(code);
    expect(rest).not.toMatch(/case 1[1-4]|twelve|fourteen/);
    const said = [1, 2, 3].map((kind) =>
      new Function("kind", `"use strict"; ${rest} return of(kind);`)(kind),
    );
    expect(said).toEqual(["one", "two and on", "else"]);
  });

  it("keeps the variables of a case that goes where another case of the function sets them", () => {
    const code = `function f(kind) { switch (kind) { case 12: var b = 1; break; case 2: b = 2; } return b; }`;
    expect(new Function(`"use strict"; ${slim(code)} return f(2);`)()).toBe(2);
  });
});

describe("a variable that never takes another value", () => {
  const constants = { isOn: "!1" };
  const fold = (code: string): string =>
    rewrite(code, (node, around) => withConstants(code, node, around, constants));

  it("is its value wherever it is read, and is set no more", () => {
    expect(fold("var isOn = !1; if (isOn) go(); x = (isOn = !0), y;")).toBe(
      "var isOn = !1; if (!1) go(); x = ( !0), y;",
    );
  });

  it("stays where its name is one of a property or a parameter", () => {
    const code = "a.isOn = { isOn: 1 }; function f(isOn) {}";
    expect(fold(code)).toBe(code);
  });
});
