import type { Archive } from "../load/archive.ts";
import type { Evidence, Figure } from "../model/schema.ts";
import type { AllWords } from "../words/en.ts";
import { withAllDisputes } from "./disputes.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** Where in its document a quote stands, by the selectors of the W3C's Web Annotation Data Model. */
function selectorsOf({ exact, prefix, suffix, start, end }: NonNullable<Evidence["quote"]>): object[] {
  const quote = { type: "TextQuoteSelector", exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  return start === undefined || end === undefined
    ? [quote]
    : [quote, { type: "TextPositionSelector", start, end }];
}

/**
 * A figure's evidence as a collection of W3C Web Annotations (JSON-LD): what is claimed, with hedge and disputes, is linked to the words
 * of each document. A document without an address is named by its id.
 */
export function annotationsOf(
  archive: Archive,
  words: AllWords,
  figure: Figure,
  address: string | null,
): Readonly<Record<string, unknown>> {
  const { sources, info, translated } = archive;
  const claim = words.copied.figure(archive, withAllDisputes(archive, figure), null);
  const items = figure.evidence.map((piece, at) => {
    const source = sources.get(piece.source);
    const document = source?.URL ?? `urn:crossings:source:${piece.source}`;
    return {
      ...(address !== null && { id: `${address}#evidence-${at + 1}` }),
      type: "Annotation",
      motivation: piece.quote ? "identifying" : "describing",
      body: [
        {
          type: "TextualBody",
          value: claim,
          format: "text/plain",
          language: words.language.tag,
          purpose: "classifying",
        },
        ...(piece.summary === undefined
          ? []
          : [
              {
                type: "TextualBody",
                value: piece.summary,
                format: "text/plain",
                language: translated.has(piece.summary) ? words.language.tag : info.language,
                purpose: "describing",
              },
            ]),
      ],
      target: piece.quote ? { source: document, selector: selectorsOf(piece.quote) } : document,
    };
  });
  return {
    "@context": CONTEXT,
    ...(address !== null && { id: `${address}#evidence` }),
    type: "AnnotationCollection",
    label: words.record.figure(archive, figure),
    ...(info.licence !== "" && { rights: info.licence }),
    total: items.length,
    first: { type: "AnnotationPage", startIndex: 0, items },
  };
}
