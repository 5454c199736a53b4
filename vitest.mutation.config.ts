import { defineConfig } from "vitest/config";

/** What Stryker runs for each mutant: the tests that need no page, without what the others set up. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/{model,words,load,store}/**/*.test.ts"],
    // Large files test how bytes are read, not what is true of a record.
    exclude: ["tests/load/large.test.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
