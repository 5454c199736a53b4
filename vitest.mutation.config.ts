import { defineConfig } from "vitest/config";

/** What Stryker runs for each mutant: the tests that need no page, without what the others set up. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/{model,words,load,store}/**/*.test.ts"],
    isolate: false,
  },
});
