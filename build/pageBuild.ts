import react from "@vitejs/plugin-react";
import type { BuildOptions, PluginOption, UserConfig } from "vite";
import { LICENCES } from "../src/load/siteParts.ts";
import { builtRecord } from "./builtRecord.ts";
import { licences } from "./site/licences.ts";
import { boundedParquet } from "./slim/boundedParquet.ts";
import { slimLeaflet } from "./slim/slimLeaflet.ts";
import { slimReact } from "./slim/slimReact.ts";
import { slimScales } from "./slim/slimScales.ts";

/** The record that the page is built with. */
export const DATASET = "data/exodus-2022.json";

/** What makes the page's script, for the site and for the edition in one file. */
export const pagePlugins = (): PluginOption[] => [
  react(),
  slimLeaflet(),
  slimReact(),
  slimScales(),
  builtRecord(DATASET),
  licences(),
];

export const PAGE_BUILD: BuildOptions = {
  target: "es2022",
  // The browsers that the page works in. They know the syntax of ES2022 as far as this code has it, which a test looks after.
  cssTarget: ["chrome87", "firefox90", "safari15.4"],
  assetsInlineLimit: 0,
  // One style sheet: a part that comes later cannot lose its own.
  cssCodeSplit: false,
  modulePreload: false,
  // Vite lists what it bundles; build/site/licences.ts adds the rest.
  license: { fileName: LICENCES },
};

/** A worker is one file, also where its code imports a part late. */
export const WORKER_BUILD: NonNullable<UserConfig["worker"]> = {
  plugins: () => [boundedParquet()],
  rolldownOptions: { output: { codeSplitting: false } },
};

/** How long a build takes is the machine's business: every other warning fails the tests. */
export const CHECKS = { bundlerTimings: false };
