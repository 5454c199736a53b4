import type { HtmlTagDescriptor, Rolldown } from "vite";
import { TAGS } from "../src/words/tags.ts";

/** The module that asks for the first view's data while the page's own script is still on its way. */
export const PRELOAD_MODULE = "src/app/preload.ts";

/** The attributes that tell the early script which file has the words of each language. */
function wordFiles(bundle: Rolldown.OutputBundle): Readonly<Record<string, string>> {
  const files = TAGS.map((tag) => {
    const file = Object.values(bundle).find(
      (one) => one.type === "chunk" && one.moduleIds.some((id) => id.endsWith(`/src/words/${tag}.ts`)),
    );
    if (!file) throw new Error(`The words of the language ${tag} are not in a file of their own.`);
    return [`data-words-${tag}`, `./${file.fileName}`];
  });
  return Object.fromEntries(files);
}

/** The tag of the script that starts the first view's fonts and data early. */
export function preloadsOf(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const script = Object.values(bundle).find((file) => file.type === "chunk" && file.name === "preload");
  if (!script) throw new Error(`The chunk of ${PRELOAD_MODULE} is not in the bundle.`);
  if (
    script.type === "chunk" &&
    script.imports.some((name) => bundle[name]?.type === "chunk" && bundle[name].isEntry)
  )
    throw new Error(`${PRELOAD_MODULE} waits for the page's own script: see build/chunks.ts.`);
  const attrs = { type: "module", async: true, src: `./${script.fileName}`, ...wordFiles(bundle) };
  return [{ tag: "script", attrs, injectTo: "head-prepend" }];
}
