import type { AllWords } from "./en.ts";
import { plain } from "./segment.ts";

/** Where a record that is not this site's comes from. */
export type ForeignFrom =
  | { readonly kind: "address"; readonly host: string; readonly address: string }
  | { readonly kind: "file"; readonly name: string };

/** A page that somebody saved, in which a record is that is not this site's: on which day, and from which server it came, if from one. */
export interface SavedFrom {
  readonly kind: "saved";
  readonly day: string;
  readonly host: string | null;
}

/** The words for a record that is not this site's: nothing in them says that this site wrote, holds or checked what it shows. */
export function foreignWords(words: AllWords, from: ForeignFrom | SavedFrom): AllWords {
  const { cited, citedSaved, evidence, filter, about, opened, sources, noLink } = words.foreign;
  const isFile = from.kind === "file";
  const isSaved = from.kind === "saved";
  const origin = isSaved
    ? about.fromSaved(from)
    : isFile
      ? about.fromFile(from.name)
      : about.fromHost(from.address);
  const own: AllWords = {
    ...words,
    more: async () => ({ more: own }),
    cite: { ...words.cite, foreign: isSaved ? citedSaved(from) : cited(isFile ? from.name : from.host) },
    evidence: { ...words.evidence, ...evidence, linkInstead: isFile ? noLink : null },
    filter: { ...words.filter, evidence: { ...words.filter.evidence, ...filter } },
    opened: { ...words.opened, ...opened },
    sources: { ...words.sources, ...sources },
    about: {
      ...words.about,
      read: about.read,
      heading: about.heading,
      parts: [
        { heading: about.source, paragraphs: [[plain(origin)]] },
        ...words.about.parts.filter((part) => !part.isOurs),
      ],
    },
  };
  return own;
}

/** The words for our own record where this browser cannot tell whether it came unchanged. */
export function unverifiedWords(words: AllWords): AllWords {
  const { evidence, opened } = words.foreign;
  const own: AllWords = {
    ...words,
    more: async () => ({ more: own }),
    evidence: { ...words.evidence, verbatim: evidence.verbatim },
    opened: { ...words.opened, ...opened },
  };
  return own;
}
