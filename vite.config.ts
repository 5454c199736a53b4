import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { builtRecord } from "./build/builtRecord.ts";
import { CHUNKS } from "./build/chunks.ts";
import { publish } from "./build/publish.ts";
import { slimLeaflet } from "./build/slim/slimLeaflet.ts";
import { slimReact } from "./build/slim/slimReact.ts";
import { slimScales } from "./build/slim/slimScales.ts";

const DATASET = "data/exodus-2022.json";

export default defineConfig({
  base: "./",
  plugins: [react(), slimLeaflet(), slimReact(), slimScales(), builtRecord(DATASET), publish(DATASET)],
  build: {
    target: "es2022",
    // The browsers that the page works in. They know the syntax of ES2022 as far as this code has it, which a test looks after.
    cssTarget: ["chrome87", "firefox90", "safari15.4"],
    assetsInlineLimit: 0,
    // One style sheet: a part that comes later cannot lose its own.
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: { codeSplitting: CHUNKS },
      // How long a build takes is the machine's business: every other warning fails the tests.
      checks: { bundlerTimings: false },
    },
  },
  test: {
    // A file of 100,000 figures takes what it takes on a busy machine.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "node", environment: "node", include: ["tests/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/setup.dom.ts"],
        },
      },
    ],
  },
});
