import type { HtmlTagDescriptor, Plugin } from "vite";
import { HEADERS } from "./headers.ts";
import { openingOf } from "./opening.ts";
import { CONTENT_SECURITY_POLICY } from "./policy.ts";
import { PRELOAD_MODULE, preloadsOf } from "./preloads.ts";

/** Adds the policy, the preloads and the opening to the built page, writes `_headers`, and removes white space from JSON files. */
export function publish(dataset: string): Plugin {
  return {
    name: "crossings:publish",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: PRELOAD_MODULE, name: "preload" });
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {} }): HtmlTagDescriptor[] {
        const policy = { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY };
        return [
          { tag: "meta", attrs: policy, injectTo: "head-prepend" },
          ...preloadsOf(bundle),
          openingOf(dataset),
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
