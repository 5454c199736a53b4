/**
 * How the bundle is cut. What every view stands on goes into one chunk: cut finer, the first view would ask for a dozen small
 * files.
 */
export const CHUNKS = {
  groups: [
    {
      name: "base",
      test: /node_modules\/(react|react-dom|scheduler|zustand|valibot|d3-\w+|topojson-client|use-sync-external-store)\/|src\/(model\/(?!sum)|store\/|load\/(?!large)|views\/shared\/(useApp|textWidth|useSize|ExternalLink))/,
    },
  ],
};
