import { defaultAllowedOrigins } from "vite";
import { defineConfig } from "vitest/config";
import { CHUNKS } from "./build/chunks.ts";
import { CHECKS, DATASET, PAGE_BUILD, pagePlugins, WORKER_BUILD } from "./build/pageBuild.ts";
import { publish } from "./build/publish.ts";
import { SITE } from "./build/site/address.ts";
import { hosted } from "./build/site/hosted.ts";
import { boundedParquet } from "./build/slim/boundedParquet.ts";

/** Tests that need a document. */
const DOCUMENT = { environment: "happy-dom", setupFiles: "tests/setup.dom.ts" } as const;
/** Component tests that share document and modules: those of these folders, but for those whose modules must not have been used before. */
const SHARING = ["tests/{app,build,fuzz,views,words}/**/!(*.apart).test.tsx"];
/** Other tests that need a document. Among those that need none, each would cost a new start of the modules that they share. */
const APART = "tests/**/*.apart.test.ts";

export default defineConfig({
  base: "./",
  // Tests read with the same code as the workers.
  plugins: [...pagePlugins(), boundedParquet(), publish(DATASET), hosted(DATASET, SITE)],
  worker: WORKER_BUILD,
  build: {
    ...PAGE_BUILD,
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: CHUNKS }, checks: CHECKS },
  },
  // "null" is the origin of a sandboxed frame.
  preview: { cors: { origin: [defaultAllowedOrigins, "null"] } },
  test: {
    // A file of 100,000 figures takes what it takes on a busy machine.
    testTimeout: 60_000,
    server: { deps: { inline: ["hyparquet"] } },
    // A process for each file would cost more than the tests in it.
    pool: "threads",
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [APART],
          // Files share the modules that they read, and those of the next project their document too. What a test replaces, it puts back.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          ...DOCUMENT,
          include: SHARING,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "apart",
          ...DOCUMENT,
          include: ["tests/**/*.test.tsx", APART],
          exclude: SHARING,
        },
      },
    ],
  },
});
