import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageWords } from "../../build/slim/pageWords.ts";
import { withoutUnused } from "../../build/slim/slimReact.ts";
import { withoutExports } from "../../build/slim/slimReactTree.ts";

const react = readFileSync("node_modules/react-dom/cjs/react-dom-client.production.js", "utf8");

describe("React without what the page does not use", () => {
  it("is much smaller, and is still code", () => {
    const words = pageWords();
    const slim = withoutUnused(react, (name) => words.has(name));
    expect(slim.length).toBeLessThan(react.length * 0.75);
    expect(() => new Function(slim)).not.toThrow();
    expect(slim).not.toContain("exports.hydrateRoot");
    expect(slim).toContain("exports.createRoot");
  });

  it("has the attributes, events and hooks that the page has a name of, and no others", () => {
    const named = new Set(["strokeWidth", "onWheel", "onDoubleClick", "useReducer", "textarea"]);
    const slim = withoutUnused(react, (name) => named.has(name));
    expect(slim).toContain('[["strokeWidth","stroke-width"]]');
    expect(slim).toContain('"wheel".split(');
    expect(slim).toContain('registerSimpleEvent("dblclick", "onDoubleClick")');
    expect(slim).not.toContain("onTransitionEnd");
    expect(slim).toMatch(/useReducer: mountReducer|useReducer: function/);
    expect(slim).toContain("useOptimistic: leftOut");
    expect(slim).toContain('case "textarea":');
    expect(slim).not.toContain('case "iframe":');
  });

  it("says so where an element of a kind that is left out is made", () => {
    expect(withoutUnused(react)).toMatch(
      /function createFiberImplClass\(.*\) \{\n\s+if \(\(\d+ >> tag\) & 1\) leftOut/,
    );
  });

  it("stops the build where React no longer has one of the functions, or the page hears an event that is left out", () => {
    const renamed = react.replaceAll("startViewTransition", "beginViewTransition");
    expect(() => withoutUnused(renamed)).toThrow(
      "React DOM has no function startViewTransition (view transitions).",
    );
    expect(() => withoutUnused(react, (name) => name === "onCompositionEnd")).toThrow(
      "The page has onCompositionEnd",
    );
  });

  it("takes the exports that nobody asks for out of React's other files", () => {
    const code = "exports.memo = function () { return 1; };\nexports.cache = function () { return 2; };\n";
    expect(withoutExports(code, (name) => name === "memo").trim()).toBe(
      "exports.memo = function () { return 1; };",
    );
  });
});
