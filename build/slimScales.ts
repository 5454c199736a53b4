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

/**
 * Builds d3-scale without colours, dates, texts and number formats, and d3-time without the intervals that nobody imports: 8 kB
 * gzip that the page has no use for. d3-time makes its intervals by calls, which are kept unless they are known to be pure.
 */
export function slimScales(): Plugin {
  return {
    name: "crossings:slim-scales",
    apply: "build",
    enforce: "pre",
    config: () => ({
      build: {
        rolldownOptions: {
          treeshake: {
            manualPureFunctions: ["timeInterval", "timeWeekday", "utcWeekday"],
            propertyReadSideEffects: false,
          },
        },
      },
    }),
    resolveId: (id, importer) =>
      id in STAND_INS && importer?.includes("/d3-scale/") ? PREFIX + id : undefined,
    load: (id) => (id.startsWith(PREFIX) ? STAND_INS[id.slice(PREFIX.length)] : undefined),
  };
}
