import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Archive } from "../../src/load/archive.ts";
import { ArchiveContext } from "../../src/views/shared/useArchive.ts";
import { AllWordsContext, WordsContext } from "../../src/views/shared/useWords.ts";
import { BuiltWordsContext } from "./builtWords.ts";
import { ENGLISH } from "./languages.ts";
import { RecordPage } from "./RecordPage.tsx";
import { RECORD_STYLE, RECORD_STYLE_HASH } from "./recordStyle.ts";

/** The record's page may do nothing but be read. */
const POLICY = `default-src 'none'; style-src ${RECORD_STYLE_HASH}; img-src 'self'; base-uri 'none'; form-action 'none'`;

/** The record as one page of text that needs no script. Its texts are escaped, and its links lead to the web only. */
export function recordPageOf(archive: Archive, { words, built } = ENGLISH): string {
  const { info } = archive;
  const meta = (attributes: object): ReactNode => createElement("meta", attributes);
  const html = createElement(
    "html",
    { lang: words.language.tag },
    createElement(
      "head",
      null,
      meta({ charSet: "utf-8" }),
      meta({ httpEquiv: "Content-Security-Policy", content: POLICY }),
      meta({ name: "viewport", content: "width=device-width, initial-scale=1" }),
      meta({ name: "referrer", content: "no-referrer" }),
      createElement("title", null, built.document.title(`${words.shell.title}: ${info.title}`)),
      meta({ name: "description", content: info.description }),
      createElement("link", { rel: "icon", href: "./favicon.svg", type: "image/svg+xml" }),
      createElement("style"),
    ),
    createElement("body", null, createElement(RecordPage)),
  );
  const page = createElement(
    ArchiveContext,
    { value: archive },
    createElement(
      WordsContext,
      { value: words },
      createElement(
        AllWordsContext,
        { value: words },
        createElement(BuiltWordsContext, { value: built }, html),
      ),
    ),
  );
  const style = `<style>${RECORD_STYLE}</style>`;
  return `<!doctype html>\n${renderToStaticMarkup(page).replace("<style></style>", () => style)}\n`;
}
