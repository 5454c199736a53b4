import { createElement } from "react";
import type { Archive } from "../../src/load/archive.ts";
import { htmlPage } from "./htmlPage.ts";
import { ENGLISH } from "./languages.ts";
import { PageLinksContext, recordLinks } from "./pageLinks.ts";
import { RecordPage } from "./RecordPage.tsx";
import { RECORD_STYLE, RECORD_STYLE_HASH } from "./recordStyle.ts";

/** The record's page may do nothing but be read. */
const POLICY = `default-src 'none'; style-src ${RECORD_STYLE_HASH}; img-src 'self'; base-uri 'none'; form-action 'none'`;

/** The record as one page of text that needs no script. Its texts are escaped, and its links lead to the web only. */
export function recordPageOf(archive: Archive, { words, built } = ENGLISH): string {
  const { info } = archive;
  return htmlPage({
    language: { archive, words, built },
    title: built.document.title(`${words.shell.title}: ${info.title}`),
    description: info.description,
    policy: POLICY,
    root: "./",
    style: RECORD_STYLE,
    body: createElement(
      PageLinksContext,
      { value: recordLinks(words.language.tag) },
      createElement(RecordPage),
    ),
  });
}
