import { createHash } from "node:crypto";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CHANGES_FEED, CHANGES_PATH, folderOf } from "../../src/load/siteParts.ts";
import { inLanguage, type PageLanguage } from "../document/htmlPage.ts";
import { PageLinksContext } from "../document/pageLinks.ts";
import { VersionChanges } from "./VersionChanges.tsx";
import type { Version } from "./versions.ts";
import { versionTitle } from "./versionTitle.ts";

/** A name that stays the same wherever the site is: a UUID made of what it names (RFC 9562, version 8). */
function lastingId(name: string): string {
  const hex = createHash("sha256").update(`crossings:${name}`).digest("hex");
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
/** Characters that XML 1.0 cannot write. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escaped = (text: string): string =>
  text.replaceAll(NOT_IN_XML, "").replaceAll(/[&<>"]/g, (sign) => ESCAPES.get(sign) ?? sign);
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/**
 * The changes of the record as an Atom feed (RFC 4287), one entry for each version. Links are whole addresses where the site's own is known;
 * else they are relative to the feed, as Atom allows.
 */
export function atomFeed(language: PageLanguage, versions: readonly Version[], site: string | null): string {
  const { archive, words, built } = language;
  const { info } = archive;
  const { tag } = words.language;
  const home = site === null ? "" : site + folderOf(tag);
  const links = {
    record: (kind: string, id: string) => `${home}${kind}/${id}/`,
    map: () => home,
  };
  const contentOf = (version: Version): string =>
    renderToStaticMarkup(
      inLanguage(
        language,
        createElement(PageLinksContext, { value: links }, createElement(VersionChanges, { version })),
      ),
    );
  const entries = versions.map((version) => {
    const { version: number, date } = version;
    return [
      "<entry>",
      element("id", lastingId(`${info.id}@${number}`)),
      element("title", versionTitle(version, words, built.changes)),
      element("updated", date),
      `<link rel="alternate" type="text/html" href="${escaped(`${home}${CHANGES_PATH}#v${number}`)}"/>`,
      `<content type="html">${escaped(contentOf(version))}</content>`,
      "</entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">`,
    element("id", lastingId(`${info.id} ${tag}`)),
    element("title", `${built.changes.title}: ${info.title}`),
    element("updated", versions[0]?.date ?? ""),
    `<author>${element("name", info.author ?? words.shell.title)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(home + CHANGES_FEED)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(home + CHANGES_PATH)}"/>`,
    ...(info.licence === "" ? [] : [element("rights", info.licence)]),
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}
