import { defineConfig } from "vitest/config";

/** What Stryker runs for each mutant: the tests that need no page, without what the others set up. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/{model,words,load,store}/**/*.test.ts"],
    // The first tests how bytes are read, not what is true of a record; the second reads the source, which is full of mutants.
    exclude: ["tests/load/large.test.ts", "tests/words/literals.test.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
