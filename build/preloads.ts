import type { HtmlTagDescriptor, Rolldown } from "vite";
import { TAGS, type Tag } from "../src/words/tags.ts";

/** The module that asks for the first view's data while the page's own script is still on its way. */
export const PRELOAD_MODULE = "src/app/preload.ts";

/** The faces of the first view, fetched before the style sheet has been read. */
const FONTS = /^assets\/source-(sans|serif)-\d-latin-wght-normal-.*\.woff2$/;

/** The faces that a language needs besides. */
const OWN_FONTS: Readonly<Partial<Record<Tag, RegExp>>> = {
  ru: /^assets\/source-(sans|serif)-\d-cyrillic-wght-normal-.*\.woff2$/,
};

/** The attributes that tell the early script which file has the words of which language, and which its letters. */
function languageFiles(bundle: Rolldown.OutputBundle): Readonly<Record<string, string>> {
  const files = TAGS.map((tag) => {
    const file = Object.values(bundle).find(
      (one) => one.type === "chunk" && one.moduleIds.some((id) => id.endsWith(`/src/words/${tag}.ts`)),
    );
    if (!file) throw new Error(`The words of the language ${tag} are not in a file of their own.`);
    const fonts = Object.keys(bundle).filter((name) => OWN_FONTS[tag]?.test(name));
    return [
      [`data-words-${tag}`, `./${file.fileName}`],
      [`data-fonts-${tag}`, fonts.map((name) => `./${name}`).join(" ")],
    ];
  });
  return Object.fromEntries(files.flat());
}

/** The tags that start the first view's fonts and data early. */
export function preloadsOf(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const script = Object.values(bundle).find((file) => file.type === "chunk" && file.name === "preload");
  if (!script) throw new Error(`The chunk of ${PRELOAD_MODULE} is not in the bundle.`);
  if (
    script.type === "chunk" &&
    script.imports.some((name) => bundle[name]?.type === "chunk" && bundle[name].isEntry)
  )
    throw new Error(`${PRELOAD_MODULE} waits for the page's own script: see build/chunks.ts.`);
  const fonts = Object.keys(bundle).filter((name) => FONTS.test(name));
  return [
    {
      tag: "script",
      attrs: { type: "module", async: true, src: `./${script.fileName}`, ...languageFiles(bundle) },
      injectTo: "head-prepend",
    },
    ...fonts.map(
      (name): HtmlTagDescriptor => ({
        tag: "link",
        attrs: { rel: "preload", as: "font", href: `./${name}`, crossorigin: true },
        injectTo: "head",
      }),
    ),
  ];
}
