import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { EMBED_PAGE } from "../../src/export/embedCode.ts";
import type { Archive } from "../../src/load/archive.ts";
import { BUILT_LANGUAGES } from "../document/languages.ts";
import { EMBED_POLICY } from "../policy.ts";
import type { SiteFile } from "../siteFile.ts";
import { EmbedOpening } from "./EmbedOpening.tsx";

/**
 * The page for frames in other pages: the built `index.html` with the same scripts, a mark that it is in a frame, a policy of its own, and
 * links that open in tabs of their own. It is a file so that a server can let it be framed, and nothing else.
 */
export function embedPageOf(html: string, archive: Archive): SiteFile {
  const opening = renderToStaticMarkup(
    createElement(EmbedOpening, { title: archive.info.title, languages: BUILT_LANGUAGES }),
  );
  const changes: readonly (readonly [string | RegExp, string])[] = [
    ['<html lang="en">', '<html lang="en" data-embed>'],
    [/content="default-src [^"]*"/, `content="${EMBED_POLICY}"`],
    ["</title>", '</title><meta name="robots" content="noindex"><base target="_blank">'],
    [/<div id="root">[\s\S]*<\/div>(?=\s*<\/body>)/, `<div id="root">${opening}</div>`],
  ];
  const source = changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`The built index.html has no ${String(from).slice(0, 60)}`);
    return changed;
  }, html);
  return { fileName: EMBED_PAGE, source };
}
