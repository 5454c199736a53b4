import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { builtRecord } from "../builtRecord.ts";
import { slimLeaflet } from "../slim/slimLeaflet.ts";
import { slimReact } from "../slim/slimReact.ts";
import { slimScales } from "../slim/slimScales.ts";
import { singleFile } from "./singleFile.ts";

const DATASET = "data/exodus-2022.json";

/** The edition that is one file: it opens from a disk or a stick, without a server and without a network. */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react(), slimLeaflet(), slimReact(), slimScales(), builtRecord(DATASET), singleFile(DATASET)],
  build: {
    outDir: "dist-single",
    emptyOutDir: true,
    target: "es2022",
    cssTarget: ["chrome87", "firefox90", "safari15.4"],
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: { codeSplitting: false },
      checks: { bundlerTimings: false },
    },
  },
});
