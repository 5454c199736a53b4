import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutUnused } from "../../build/slimReact.ts";

const react = readFileSync("node_modules/react-dom/cjs/react-dom-client.production.js", "utf8");

describe("React without what the page does not use", () => {
  it("is much smaller, and is still code", () => {
    const slim = withoutUnused(react);
    expect(slim.length).toBeLessThan(react.length * 0.95);
    expect(() => new Function(slim)).not.toThrow();
    expect(slim).not.toContain("exports.hydrateRoot");
    expect(slim).toContain("exports.createRoot");
  });

  it("stops the build where React no longer has one of the functions", () => {
    const renamed = react.replaceAll("startViewTransition", "beginViewTransition");
    expect(() => withoutUnused(renamed)).toThrow(
      "React DOM has no function startViewTransition (view transitions).",
    );
  });
});
