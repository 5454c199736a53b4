import type { Plugin } from "vite";

/** What d3-scale and d3-shape ask of these packages, cut to what scales of numbers and straight lines need. The page has no others; Intl writes its numbers. */
const STAND_INS: Readonly<Record<string, string>> = {
  "d3-interpolate": `
    export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    export { interpolateNumber as interpolate };
    export const interpolateRound = (a, b) => { throw new Error("left out by build/slim/slimScales.ts"); };
    export { interpolateRound as piecewise };`,
  "d3-format": `
    export const format = () => { throw new Error("left out by build/slim/slimScales.ts"); };
    export { format as formatPrefix, format as formatSpecifier };
    export { format as precisionFixed, format as precisionPrefix, format as precisionRound };`,
  "d3-path": `
    export class Path {
      constructor(digits) { const k = 10 ** digits; this._ = ""; this.at = (x, y) => Math.round(x * k) / k + "," + Math.round(y * k) / k; }
      moveTo(x, y) { this._ += "M" + this.at(+x, +y); }
      lineTo(x, y) { this._ += "L" + this.at(+x, +y); }
      closePath() { this._ += "Z"; }
      toString() { return this._; }
    }`,
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
 * Builds d3-scale without colours, dates, texts and number formats, d3-shape without curves and arcs, and d3-time without the intervals
 * that nobody imports: 9 kB gzip that the page has no use for.
 */
export function slimScales(): Plugin {
  return {
    name: "crossings:slim-scales",
    apply: "build",
    enforce: "pre",
    resolveId: (id, importer) =>
      id in STAND_INS && /\/d3-(scale|shape)\//.test(importer ?? "") ? PREFIX + id : undefined,
    load: (id) => (id.startsWith(PREFIX) ? STAND_INS[id.slice(PREFIX.length)] : undefined),
    transform: (code, id) => (id.includes("/d3-time/") ? { code: markPure(code), map: null } : undefined),
  };
}
