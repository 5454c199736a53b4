import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { CHUNKS } from "./build/chunks.ts";
import { publish } from "./build/publish.ts";
import { slimLeaflet } from "./build/slimLeaflet.ts";

const DATASET = "data/exodus-2022.json";

export default defineConfig({
  base: "./",
  plugins: [react(), slimLeaflet(), publish(DATASET)],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: CHUNKS } },
  },
  test: {
    environment: "node",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
  },
});
