import { annotationsOf } from "../../src/export/annotations.ts";
import { provenanceOf } from "../../src/export/provenance.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import type { SiteFile } from "../siteFile.ts";
import { recordPath } from "./pagePaths.ts";

/** Where a figure's evidence is as Web Annotations, and how it came to us in the terms of PROV: beside its page, from the site's root. */
export const figureFilePath = (id: string, kind: "annotations" | "provenance"): string =>
  `${recordPath("figure", id)}${kind}.jsonld`;

/** These files of every figure. */
export function figureFiles({ archive, words }: PageLanguage, site: string | null): SiteFile[] {
  return Array.from({ length: archive.count }, (_, at) => archive.at(at)).flatMap((figure) => {
    const address = site === null ? null : site + recordPath("figure", figure.id);
    return [
      {
        fileName: figureFilePath(figure.id, "annotations"),
        source: JSON.stringify(annotationsOf(archive, words, figure, address)),
      },
      {
        fileName: figureFilePath(figure.id, "provenance"),
        source: JSON.stringify(provenanceOf(archive, words, figure, address)),
      },
    ];
  });
}
