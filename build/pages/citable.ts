import { createElement, type ReactNode } from "react";
import type { Archive } from "../../src/load/archive.ts";
import type { AllWords } from "../../src/words/en.ts";

interface Citing {
  readonly archive: Archive;
  readonly words: Pick<AllWords, "language" | "shell">;
}

/**
 * What a page says about itself in the terms of Dublin Core, by which reference managers take it: Zotero needs no button of ours. `address` is
 * the page's own where it is known.
 */
export function citableParts(
  { archive: { info }, words }: Citing,
  title: string,
  address: string | null,
): ReactNode[] {
  const terms = {
    title,
    creator: info.author,
    publisher: words.shell.title,
    type: "Dataset",
    language: words.language.tag,
    rights: info.licence === "" ? undefined : info.licence,
    identifier: address ?? undefined,
    source: `${info.title}, ${info.version}`,
  };
  const named = Object.entries(terms).filter(([, content]) => content !== undefined);
  return [
    createElement("link", { key: "DC", rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" }),
    ...named.map(([name, content]) =>
      createElement("meta", { key: `DC.${name}`, name: `DC.${name}`, content }),
    ),
  ];
}
