import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The gallery is a page of its own, built on request: nothing of it is in the site. */
export default defineConfig({
  base: "./",
  root: "tests/gallery",
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: "../../dist-gallery",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
