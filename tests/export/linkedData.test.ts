import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/export/annotations.ts";
import { provenanceOf } from "../../src/export/provenance.ts";
import { translateArchive } from "../../src/load/translation/translate.ts";
import type { Figure } from "../../src/model/schema.ts";
import { allWords } from "../fixtures/allWords.ts";
import { smallDataset } from "../fixtures/small.ts";

const archive = smallDataset();
const ADDRESS = "https://site.example/?figure=kz-entries";

function figure(id: string): Figure {
  const found = archive.figure(id);
  if (!found) throw new Error(`the fixture has no figure ${id}`);
  return found;
}

describe("a figure’s evidence as Web Annotations", () => {
  it("links the claim, with its dispute, to the words of each document", () => {
    const collection = annotationsOf(archive, allWords, figure("kz-entries"), ADDRESS);
    const claim = expect.stringMatching(
      /^Interior Ministry of Kazakhstan: about 98,000 people .*; disputed: /,
    );
    expect(collection).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${ADDRESS}#evidence`,
      type: "AnnotationCollection",
      total: 2,
      first: {
        items: [
          {
            id: `${ADDRESS}#evidence-1`,
            type: "Annotation",
            body: [{ type: "TextualBody", value: claim, language: "en" }],
            target: {
              source: "https://example.org/mt",
              selector: [
                {
                  type: "TextQuoteSelector",
                  exact: "around 98,000 Russians entered the country",
                  prefix: "According to the ministry, ",
                  suffix: " since Wednesday.",
                },
              ],
            },
          },
          {
            body: [
              { value: claim },
              { value: "The ministry reported 98,000 entries.", purpose: "describing" },
            ],
            target: "https://example.org/upi",
          },
        ],
      },
    });
  });

  it("gives the position of a quote where the record has it, and an id to a document without an address", () => {
    const rent = figure("kz-rent");
    const [piece] = rent.evidence;
    if (!piece?.quote) throw new Error("the fixture has no quote");
    const placed = { ...rent, evidence: [{ ...piece, quote: { ...piece.quote, start: 10, end: 38 } }] };
    expect(annotationsOf(archive, allWords, placed, null)).toMatchObject({
      first: {
        items: [
          {
            target: {
              source: "urn:crossings:source:late",
              selector: [
                { type: "TextQuoteSelector", exact: "200 and 300 thousand tenges" },
                { type: "TextPositionSelector", start: 10, end: 38 },
              ],
            },
          },
        ],
      },
    });
  });
});

it("a summary is said to be in the language that it is in", () => {
  const everywhere = { "The ministry reported 98,000 entries.": "Министерство сообщило о 98 000 въездов." };
  const shown = translateArchive(
    archive,
    { dataset: "small", language: "ru", everywhere, texts: {} },
    allWords.record,
  );
  const russian = { ...allWords, language: { ...allWords.language, tag: "ru" as const } };
  const summaryIn = (language: string): object => ({
    first: { items: [{}, { body: [{}, { purpose: "describing", language }] }] },
  });
  expect(annotationsOf(shown, russian, shown.at(0), null)).toMatchObject(summaryIn("ru"));
  expect(annotationsOf(archive, russian, archive.at(0), null)).toMatchObject(summaryIn("en"));
});

describe("a figure’s way to us as PROV", () => {
  it("goes from who spoke, through whom, to the documents", () => {
    const { "@graph": graph } = provenanceOf(archive, allWords, figure("kz-entries"), ADDRESS);
    expect(graph).toEqual([
      {
        "@id": ADDRESS,
        "@type": "prov:Entity",
        label: expect.stringMatching(/about 98,000 people .*; disputed: /),
        wasDerivedFrom: ["https://example.org/mt", "https://example.org/upi"],
      },
      { "@id": "_:statement-1", "@type": "prov:Entity", wasAttributedTo: ["_:agent-kz-mvd"] },
      {
        "@id": "_:statement-1-1",
        "@type": "prov:Entity",
        wasQuotedFrom: "_:statement-1",
        wasAttributedTo: ["_:agent-ria"],
      },
      {
        "@id": "https://example.org/mt",
        "@type": "prov:Entity",
        label: "The Moscow Times",
        wasQuotedFrom: "_:statement-1-1",
      },
      { "@id": "_:statement-2", "@type": "prov:Entity", wasAttributedTo: ["_:agent-marat"] },
      {
        "@id": "https://example.org/upi",
        "@type": "prov:Entity",
        label: "UPI",
        wasQuotedFrom: "_:statement-2",
      },
      { "@id": "_:agent-kz-mvd", "@type": "prov:Agent", label: "Interior Ministry of Kazakhstan" },
      { "@id": "_:agent-ria", "@type": "prov:Agent", label: "RIA Novosti" },
      {
        "@id": "_:agent-marat",
        "@type": "prov:Agent",
        label: "Marat Akhmetzhanov",
        actedOnBehalfOf: "_:agent-kz-mvd",
      },
    ]);
  });
});
