import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Archive } from "../src/load/archive.ts";
import { CHANGES_FEED } from "../src/load/siteParts.ts";
import { ENGLISH } from "./document/languages.ts";
import { OEMBED_FILE, OEMBED_TYPE } from "./embed/oembed.ts";
import { citableParts } from "./pages/citable.ts";

/**
 * What the built page says about itself to search engines, reference managers and in the browser's tab: the title and the description of its
 * dataset; and where the feed of its changes is. `place` is null for an edition that has no other files beside it.
 */
export function headOf(archive: Archive, place: { readonly site: string | null } | null): string {
  const { title, description } = archive.info;
  const { words, built } = ENGLISH;
  const named = `${words.shell.title}: ${title}`;
  return renderToStaticMarkup(
    createElement(
      Fragment,
      null,
      createElement("title", null, named),
      createElement("meta", { name: "description", content: description }),
      citableParts({ archive, words }, named, place?.site ?? null),
      place &&
        createElement("link", {
          rel: "alternate",
          type: "application/atom+xml",
          title: built.changes.title,
          href: CHANGES_FEED,
        }),
      // Who finds a page's frame by it wants a whole address.
      place?.site &&
        createElement("link", {
          rel: "alternate",
          type: OEMBED_TYPE,
          title: named,
          href: place.site + OEMBED_FILE,
        }),
    ),
  );
}
