import { defineConfig } from "vite";
import { CHECKS, DATASET, PAGE_BUILD, pagePlugins, WORKER_BUILD } from "../pageBuild.ts";
import { singleFile } from "./singleFile.ts";

/** The edition that is one file: it opens from a disk or a stick, without a server and without a network. */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [...pagePlugins(), singleFile(DATASET)],
  worker: WORKER_BUILD,
  build: {
    ...PAGE_BUILD,
    outDir: "dist-single",
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { codeSplitting: false }, checks: CHECKS },
  },
});
