import { outletOf } from "../../src/model/origin.ts";
import type { Actor, Evidence, Figure } from "../../src/model/schema.ts";
import { boundsOf } from "../../src/model/value.ts";
import type { PageLanguage } from "../document/htmlPage.ts";

/** The kind of a document, by its type in CSL-JSON. */
function typeOf(type: string): string {
  if (type === "article-newspaper") return "NewsArticle";
  return type.startsWith("article") ? "Article" : "CreativeWork";
}

/** A document as schema.org describes it. */
function documentData({ archive }: PageLanguage, { source: id, published }: Evidence): object {
  const source = archive.sources.get(id);
  return {
    "@type": typeOf(source?.type ?? ""),
    name: source?.title ?? outletOf(source, id),
    publisher: { "@type": "Organization", name: outletOf(source, id) },
    ...(source?.URL && { url: source.URL }),
    ...(published && { datePublished: published.edtf }),
    ...(source?.language && { inLanguage: source.language }),
  };
}

const speakerData = ({ name, kind }: Actor): object => ({
  "@type": kind === "person" ? "Person" : "Organization",
  name,
});

/** The dataset that a figure belongs to. */
export function datasetData({ archive: { info }, words }: PageLanguage, root: string): object {
  return {
    "@type": "Dataset",
    name: info.title,
    ...(info.description !== "" && { description: info.description }),
    version: info.version,
    ...(info.licence !== "" && { license: info.licence }),
    inLanguage: words.language.tag,
    isAccessibleForFree: true,
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        contentUrl: `${root}data/${info.id}.json`,
      },
    ],
  };
}

/**
 * A figure for machines, in the terms of schema.org: an observation with its bounds and hedge, and the claim with the documents where it
 * appears. There is no verdict on it: whether it is disputed stands in the claim's text.
 */
export function figureData(language: PageLanguage, figure: Figure, root: string): object {
  const { archive, words } = language;
  const { low, high } = boundsOf(figure.value);
  const speakers = figure.statedBy.flatMap((id) => archive.actors.get(id) ?? []);
  const place = archive.places.get(figure.where);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Observation",
        name: words.record.figure(archive, figure),
        measuredProperty: words.record.measure(archive, figure.measure),
        measurementQualifier: figure.value.hedge,
        value: {
          "@type": "QuantitativeValue",
          unitText: figure.unit,
          ...(low !== null && low === high ? { value: low } : {}),
          ...(low !== null && low !== high && { minValue: low }),
          ...(high !== null && low !== high && { maxValue: high }),
        },
        observationDate: figure.when.edtf,
        ...(place && { observationAbout: { "@type": "Place", name: place.name } }),
        isPartOf: datasetData(language, root),
      },
      {
        "@type": "Claim",
        text: words.copied.figure(archive, figure, null),
        ...(speakers.length > 0 && { author: speakers.map(speakerData) }),
        appearance: figure.evidence.map((piece) => documentData(language, piece)),
      },
    ],
  };
}
