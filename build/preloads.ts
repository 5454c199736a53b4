import type { HtmlTagDescriptor, Rolldown } from "vite";
import { TAGS, type Tag } from "../src/words/tags.ts";

/** The module that asks for the first view's data while the page's own script is still on its way. */
export const PRELOAD_MODULE = "src/app/preload.ts";

/** The faces that a language is set in. */
const FONTS: Readonly<Record<Tag, RegExp>> = {
  en: /^assets\/source-(sans|serif)-\d-latin-wght-normal-.*\.woff2$/,
  ru: /^assets\/source-(sans|serif)-\d-(latin|cyrillic)-wght-normal-.*\.woff2$/,
};

/** The attributes that tell the early script which file has the words of which language, and which its letters. */
function languageFiles(bundle: Rolldown.OutputBundle): Readonly<Record<string, string>> {
  const files = TAGS.map((tag) => {
    const file = Object.values(bundle).find(
      (one) => one.type === "chunk" && one.moduleIds.some((id) => id.endsWith(`/src/words/${tag}.ts`)),
    );
    if (!file) throw new Error(`The words of the language ${tag} are not in a file of their own.`);
    const fonts = Object.keys(bundle).filter((name) => FONTS[tag].test(name));
    return [
      [`data-words-${tag}`, `./${file.fileName}`],
      [`data-fonts-${tag}`, fonts.map((name) => `./${name}`).join(" ")],
    ];
  });
  return Object.fromEntries(files.flat());
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
  const attrs = { type: "module", async: true, src: `./${script.fileName}`, ...languageFiles(bundle) };
  return [{ tag: "script", attrs, injectTo: "head-prepend" }];
}
