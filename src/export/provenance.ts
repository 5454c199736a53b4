import type { Archive } from "../load/archive.ts";
import { outletOf, trailsOf } from "../model/origin.ts";
import type { Figure } from "../model/schema.ts";
import type { AllWords } from "../words/en.ts";
import { withAllDisputes } from "./disputes.ts";

const CONTEXT = {
  prov: "http://www.w3.org/ns/prov#",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  wasDerivedFrom: { "@id": "prov:wasDerivedFrom", "@type": "@id" },
  wasQuotedFrom: { "@id": "prov:wasQuotedFrom", "@type": "@id" },
  wasAttributedTo: { "@id": "prov:wasAttributedTo", "@type": "@id" },
  actedOnBehalfOf: { "@id": "prov:actedOnBehalfOf", "@type": "@id" },
};

/**
 * How a figure came to us, in the terms of W3C PROV-O (JSON-LD): the figure is derived from documents, each quotes a statement, each
 * statement is attributed to who spoke or relayed it. Nodes without an address have blank names.
 */
export function provenanceOf(
  archive: Archive,
  words: AllWords,
  figure: Figure,
  address: string | null,
): Readonly<Record<string, unknown>> {
  const { actors, bodies, sources } = archive;
  const agents = new Map<string, object>();
  const graph: object[] = [];
  const agent = (id: string): string => {
    const name = `_:agent-${id}`;
    const body = bodies.get(id) ?? id;
    if (!agents.has(id)) {
      agents.set(id, {
        "@id": name,
        "@type": "prov:Agent",
        label: actors.get(id)?.name ?? id,
        ...(body !== id && { actedOnBehalfOf: `_:agent-${body}` }),
      });
      if (body !== id) agent(body);
    }
    return name;
  };
  const documents = new Map<string, string>();
  for (const [at, { speakers, through, evidence }] of trailsOf(figure).entries()) {
    let statement: string | null = null;
    if (speakers.length > 0) {
      statement = `_:statement-${at + 1}`;
      graph.push({ "@id": statement, "@type": "prov:Entity", wasAttributedTo: speakers.map(agent) });
    }
    for (const [step, relay] of through.entries()) {
      const relayed = `_:statement-${at + 1}-${step + 1}`;
      graph.push({
        "@id": relayed,
        "@type": "prov:Entity",
        ...(statement !== null && { wasQuotedFrom: statement }),
        wasAttributedTo: [agent(relay)],
      });
      statement = relayed;
    }
    for (const { source: id } of evidence) {
      const source = sources.get(id);
      const document = source?.URL ?? `_:source-${id}`;
      const isNew = !documents.has(id);
      documents.set(id, document);
      if (!isNew && statement === null) continue;
      graph.push({
        "@id": document,
        "@type": "prov:Entity",
        ...(isNew && { label: outletOf(source, id) }),
        ...(statement !== null && { wasQuotedFrom: statement }),
      });
    }
  }
  const entity = {
    "@id": address ?? `_:${figure.id}`,
    "@type": "prov:Entity",
    label: words.copied.figure(archive, withAllDisputes(archive, figure), null),
    wasDerivedFrom: [...documents.values()],
  };
  return { "@context": CONTEXT, "@graph": [entity, ...graph, ...agents.values()] };
}
