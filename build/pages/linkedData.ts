import { outletOf, type Stated } from "../../src/model/origin.ts";
import type { Actor, Evidence, Figure, RecordedEvent } from "../../src/model/schema.ts";
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

/** The place of a record. */
function placeData({ archive }: PageLanguage, id: string): object | null {
  const place = archive.places.get(id);
  return place ? { "@type": "Place", name: place.name } : null;
}

/** What is claimed, by whom, and the documents where it appears. */
function claimData(language: PageLanguage, text: string, { statedBy, evidence }: Stated): object {
  const speakers = statedBy.flatMap((id) => language.archive.actors.get(id) ?? []);
  return {
    "@type": "Claim",
    text,
    ...(speakers.length > 0 && { author: speakers.map(speakerData) }),
    appearance: evidence.map((piece) => documentData(language, piece)),
  };
}

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
  const place = placeData(language, figure.where);
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
        ...(place && { observationAbout: place }),
        isPartOf: datasetData(language, root),
      },
      claimData(language, words.copied.figure(archive, figure, null), figure),
    ],
  };
}

/**
 * An event for machines: what documents claim to have happened, where and when. `Event` of schema.org is something that one can go to, which a
 * decree is not; so it is a claim, with its days and its place, and without a verdict.
 */
export function eventData(language: PageLanguage, event: RecordedEvent, root: string): object {
  const { archive, words } = language;
  const place = placeData(language, event.where);
  return {
    "@context": "https://schema.org",
    ...claimData(language, words.copied.event(archive, event, null), event),
    name: words.record.event(archive, event),
    temporalCoverage: event.when.edtf,
    ...(place && { spatialCoverage: place }),
    isPartOf: datasetData(language, root),
  };
}
