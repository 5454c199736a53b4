import type { Plugin } from "vite";

/** What d3-scale asks of these packages, cut to what scales of numbers need. The page has no others; Intl writes its numbers. */
const STAND_INS: Readonly<Record<string, string>> = {
  "d3-interpolate": `
    export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    export { interpolateNumber as interpolate };
    export const interpolateRound = (a, b) => { throw new Error("left out by build/slimScales.ts"); };
    export { interpolateRound as piecewise };`,
  "d3-format": `
    export const format = () => { throw new Error("left out by build/slimScales.ts"); };
    export { format as formatPrefix, format as formatSpecifier };
    export { format as precisionFixed, format as precisionPrefix, format as precisionRound };`,
};
const PREFIX = "\0slim:";

/** d3-time makes its intervals by calls, which stay in the bundle unless they are marked as free of effects. */
const markPure = (code: string): string =>
  code
    .replace(/= (timeInterval|timeWeekday|utcWeekday)\(/g, "= /* @__PURE__ */ $1(")
    .replace(/^const (\w+) = (\w+)\.range;$/gm, "const $1 = /* @__PURE__ */ (() => $2.range)();")
    .replace(
      /^const \[(\w+), (\w+)\] = (ticker\(.*\));$/gm,
      "const $1 = /* @__PURE__ */ (() => $3[0])();\nconst $2 = /* @__PURE__ */ (() => $3[1])();",
    );

/**
 * Builds d3-scale without colours, dates, texts and number formats, and d3-time without the intervals that nobody imports: 8 kB
 * gzip that the page has no use for.
 */
export function slimScales(): Plugin {
  return {
    name: "crossings:slim-scales",
    apply: "build",
    enforce: "pre",
    resolveId: (id, importer) =>
      id in STAND_INS && importer?.includes("/d3-scale/") ? PREFIX + id : undefined,
    load: (id) => (id.startsWith(PREFIX) ? STAND_INS[id.slice(PREFIX.length)] : undefined),
    transform: (code, id) => (id.includes("/d3-time/") ? { code: markPure(code), map: null } : undefined),
  };
}
