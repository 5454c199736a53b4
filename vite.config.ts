import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { parseText } from "./src/load/parse.ts";
import { composeDay, sentenceText } from "./src/model/daySentence.ts";
import { selectReadings } from "./src/store/dayReadings.ts";
import { createAppStore } from "./src/store/store.ts";
import { TILE_ORIGIN } from "./src/views/map/ground/tileServer.ts";

/**
 * What the built page may do. Everything is its own; the two exceptions are asked for by the reader: an outside dataset
 * (`?dataset=`, also from a server on the reader's machine) and street tiles.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' data: ${TILE_ORIGIN}`,
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** For static hosts that read a `_headers` file. */
const HEADERS = `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** The faces that the first view is set in, begun before the style sheet has been read. */
const FONTS = /^assets\/source-(sans|serif)-\d-latin-wght-normal-.*\.woff2$/;

const DATASET = "data/exodus-2022.json";

/**
 * The opening day's sentence, from the record, written into the page: it is there before the script and the data are. The page
 * takes it away when it can show its own.
 */
function openingOf(file: string): HtmlTagDescriptor {
  const state = createAppStore(parseText(readFileSync(file, "utf8"), file), "").getState();
  const sentence = sentenceText(composeDay(state.dataset, selectReadings(state), "full"));
  const text = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const header: HtmlTagDescriptor[] = [
    { tag: "p", attrs: { class: "wordmark" }, children: "Crossings" },
    { tag: "p", attrs: { class: "tagline" }, children: text(state.dataset.info.title) },
  ];
  return {
    tag: "div",
    attrs: { id: "opening" },
    injectTo: "body-prepend",
    children: [
      { tag: "div", attrs: { class: "header" }, children: header },
      { tag: "div", attrs: { class: "opening-map" } },
      { tag: "p", attrs: { class: "day-sentence" }, children: text(sentence) },
    ],
  };
}

/** Puts the policy and the preloads into the built page, writes `_headers`, and takes the white space out of JSON files. */
function publish(): Plugin {
  return {
    name: "crossings:publish",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: "src/app/preload.ts", name: "preload" });
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }): HtmlTagDescriptor[] {
        const fonts = Object.keys(bundle ?? {}).filter((name) => FONTS.test(name));
        const preloads = fonts.map(
          (name): HtmlTagDescriptor => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", href: `./${name}`, crossorigin: true },
            injectTo: "head",
          }),
        );
        const early = Object.values(bundle ?? {}).find(
          (file) => file.type === "chunk" && file.name === "preload",
        );
        if (!early) throw new Error("The chunk of src/app/preload.ts is not in the bundle.");
        const start: HtmlTagDescriptor = {
          tag: "script",
          attrs: { type: "module", src: `./${early.fileName}` },
          injectTo: "head-prepend",
        };
        const policy = { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY };
        return [
          { tag: "meta", attrs: policy, injectTo: "head-prepend" },
          start,
          ...preloads,
          openingOf(DATASET),
        ];
      },
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".json")) continue;
        const text = typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
        file.source = JSON.stringify(JSON.parse(text));
      }
      this.emitFile({ type: "asset", fileName: "_headers", source: HEADERS });
    },
  };
}

/**
 * Leaflet's published file is one module that cannot be cut. Its sources can: these parts of them are used only where they are
 * imported, and the page imports none of them.
 */
const UNUSED_LEAFLET =
  /leaflet\/src\/(layer\/(index|tile|marker|vector|GeoJSON|DivOverlay|Popup|Tooltip|\w+Overlay|LayerGroup|FeatureGroup)|control\/(index|Control\.))/;

/** What every view stands on goes into one chunk: cut finer, the first view would ask for a dozen small files. */
const BASE =
  /node_modules\/(react|react-dom|scheduler|zustand|valibot|d3-\w+|topojson-client|use-sync-external-store)\/|src\/(model\/(?!sum)|store\/|load\/(?!large|lint)|views\/shared\/(useApp|textWidth|useSize|ExternalLink))/;

/** Builds Leaflet from its sources, without the parts that are not used. */
function slimLeaflet(): Plugin {
  return {
    name: "crossings:slim-leaflet",
    apply: "build",
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
      build: {
        rolldownOptions: {
          treeshake: { moduleSideEffects: [{ test: UNUSED_LEAFLET, sideEffects: false }] },
          output: { advancedChunks: { groups: [{ name: "base", test: BASE }] } },
        },
      },
    }),
  };
}

export default defineConfig({
  base: "./",
  plugins: [react(), slimLeaflet(), publish()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  test: {
    environment: "node",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
  },
});
