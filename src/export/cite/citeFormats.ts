import type { Archive } from "../../load/archive.ts";
import type { AllWords } from "../../words/en.ts";
import { annotationsOf } from "../annotations.ts";
import { provenanceOf } from "../provenance.ts";
import { bibtexOf } from "./bibtex.ts";
import { type Cited, type CiteFacts, cslItemsOf, sentenceOf } from "./cslJson.ts";
import { risOf } from "./ris.ts";

/** The forms of a citation, in the order in which they are offered. The last two are of figures only. */
export const CITE_FORMATS = [
  "sentence",
  "apa",
  "chicago",
  "bibtex",
  "ris",
  "csl",
  "annotations",
  "provenance",
] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** How the file of each form ends, and what kind of file it is. */
export const CITE_FILES: Readonly<Record<CiteFormat, readonly [ending: string, type: string]>> = {
  sentence: [".txt", "text/plain"],
  apa: [".txt", "text/plain"],
  chicago: [".txt", "text/plain"],
  bibtex: [".bib", "application/x-bibtex"],
  ris: [".ris", "application/x-research-info-systems"],
  csl: [".csl.json", "application/vnd.citationstyles.csl+json"],
  annotations: [".annotations.jsonld", "application/ld+json"],
  provenance: [".prov.jsonld", "application/ld+json"],
};

/** The forms that a record has. */
export function formatsOf({ kind }: Cited): readonly CiteFormat[] {
  return kind === "figure" ? CITE_FORMATS : CITE_FORMATS.slice(0, -2);
}

/** A citation as text: the record's entry here, and with `hasDocuments` the documents that it rests on too. */
export function citationOf(
  archive: Archive,
  words: AllWords,
  cited: Cited,
  facts: CiteFacts,
  format: CiteFormat,
  hasDocuments: boolean,
): string {
  const items = (): ReturnType<typeof cslItemsOf> => {
    const all = cslItemsOf(archive, words, cited, facts);
    return hasDocuments ? all : all.slice(0, 1);
  };
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  switch (format) {
    case "sentence":
      return [
        sentenceOf(archive, words, cited, facts.address),
        words.cite.version(archive.info.version, facts.today),
        ...(words.cite.foreign === null ? [] : [words.cite.foreign]),
      ].join(" ");
    case "apa":
      return items().map(words.cite.apa).join("\n\n");
    case "chicago":
      return items().map(words.cite.chicago).join("\n\n");
    case "bibtex":
      return items().map(bibtexOf).join("\n");
    case "ris":
      return items().map(risOf).join("");
    case "csl":
      return json(items());
    case "annotations":
      return cited.kind === "figure" ? json(annotationsOf(archive, words, cited.record, facts.address)) : "";
    case "provenance":
      return cited.kind === "figure" ? json(provenanceOf(archive, words, cited.record, facts.address)) : "";
  }
}
