import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Archive } from "../../src/load/archive.ts";
import { ArchiveContext } from "../../src/views/shared/useArchive.ts";
import { AllWordsContext, WordsContext } from "../../src/views/shared/useWords.ts";
import { BuiltWordsContext } from "./builtWords.ts";
import type { BuiltLanguage } from "./languages.ts";

/** One language of the built pages, with the record in it. */
export interface PageLanguage extends BuiltLanguage {
  readonly archive: Archive;
}

interface HtmlPage {
  readonly language: PageLanguage;
  readonly title: string;
  readonly description: string;
  readonly policy: string;
  /** From the page to the site's root. */
  readonly root: string;
  /** Further elements of the head. */
  readonly head?: ReactNode;
  /** The style as text, for a page that brings its own. */
  readonly style?: string;
  /** What the page tells machines about itself, as JSON-LD. */
  readonly linkedData?: object;
  readonly body: ReactNode;
}

/** What is shown in a language, and of its record. */
export function inLanguage({ archive, words, built }: PageLanguage, shown: ReactNode): ReactNode {
  return createElement(
    ArchiveContext,
    { value: archive },
    createElement(
      WordsContext,
      { value: words },
      createElement(
        AllWordsContext,
        { value: words },
        createElement(BuiltWordsContext, { value: built }, shown),
      ),
    ),
  );
}

const EMPTY_STYLE = "<style></style>";
const EMPTY_DATA = '<script type="application/ld+json"></script>';

/** A page of text that works without scripts: a whole HTML document. Texts of the record are escaped. */
export function htmlPage({
  language,
  title,
  description,
  policy,
  root,
  head,
  style,
  linkedData,
  body,
}: HtmlPage): string {
  const { words } = language;
  const meta = (attributes: object): ReactNode => createElement("meta", attributes);
  const html = createElement(
    "html",
    { lang: words.language.tag, dir: words.language.dir },
    createElement(
      "head",
      null,
      meta({ charSet: "utf-8" }),
      meta({ httpEquiv: "Content-Security-Policy", content: policy }),
      meta({ name: "viewport", content: "width=device-width, initial-scale=1" }),
      meta({ name: "referrer", content: "no-referrer" }),
      createElement("title", null, title),
      meta({ name: "description", content: description }),
      createElement("link", { rel: "icon", href: `${root}favicon.svg`, type: "image/svg+xml" }),
      createElement(Fragment, null, head),
      style === undefined ? null : createElement("style"),
      linkedData === undefined ? null : createElement("script", { type: "application/ld+json" }),
    ),
    createElement("body", null, body),
  );
  const page = inLanguage(language, html);
  // Of a text in JSON only this sign could end the element.
  const data = JSON.stringify(linkedData ?? null).replaceAll("<", "\\u003c");
  const markup = renderToStaticMarkup(page)
    .replace(EMPTY_STYLE, () => `<style>${style}</style>`)
    .replace(EMPTY_DATA, () => EMPTY_DATA.replace("><", () => `>${data}<`));
  return `<!doctype html>\n${markup}\n`;
}
