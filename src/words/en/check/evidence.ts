import type { Told } from "../../told.ts";

/** What is said of evidence: speakers, origins, disputes, what was read, what is there twice. */
export const evidenceFindings = {
  "url-twice": ({ earlier }: { earlier: string }): Told => ({
    message: `the address of “${earlier}” too, expected one record for one document`,
    remedy: "Merge the two sources.",
  }),
  "actor-twice": ({
    name,
    earlier,
    earlierName,
  }: {
    name: string;
    earlier: string;
    earlierName: string;
  }): Told => ({
    message: `“${name}” is “${earlier}” (${earlierName}) in other words, expected each body once`,
    remedy: "Merge the two actors: an origin counts once.",
  }),
  "place-twice": ({ name, earlier }: { name: string; earlier: string }): Told => ({
    message: `“${name}” is “${earlier}” too, expected each place once`,
    remedy: "Merge the two places.",
  }),
  "claim-twice": ({ earlier, isNamed }: { earlier: string; isNamed: boolean }): Told => ({
    message: `the number, measure, window and place of “${earlier}”, ${isNamed ? "and its speaker" : "and one of the two names nobody"}, expected one figure for one claim`,
    remedy: "Merge them into one figure with the evidence of both; where they differ, let a field say how.",
  }),
  "evidence-twice": ({ source, at }: { source: string; at: number }): Told => ({
    message: `the same words from “${source}” as evidence[${at}], expected each piece once`,
    remedy: "Drop one: a wire copied is not counted twice.",
  }),
  "evidence-missing": {
    message: "no evidence, expected at least one piece",
    remedy: "Add the document that reports it.",
  },
  unattributed: {
    message: "nobody in statedBy and nobody in through, expected who said it",
    remedy: "Name the speaker; where the sources name none, say so in a note.",
  },
  "relay-speaks": ({ relay }: { relay: string }): Told => ({
    message: `“${relay}” is the speaker too, expected only those between the speaker and the outlet`,
    remedy: "Take it out of through, or out of statedBy where it only passes on what another said.",
  }),
  "speaker-twice": ({ speaker }: { speaker: string }): Told => ({
    message: `“${speaker}” for the second time, expected each speaker once`,
    remedy: "Drop one.",
  }),
  "dispute-self": {
    message: "the figure itself, expected another figure",
    remedy: "Name the figure that it disagrees with.",
  },
  "dispute-symmetric": ({ other, figure }: { other: string; figure: string }): Told => ({
    message: `“${other}” does not dispute “${figure}”, expected both to say it`,
    remedy: `Add a dispute with “${figure}” to “${other}”, with the same reason.`,
  }),
  "misprint-bare": {
    message: "a misprint without a word on it, expected a dispute, an erratum or a note",
    remedy: "Say what would be right, and how it is known.",
  },
  "source-unused": {
    message: "no figure, event or route cites it, expected at least one",
    remedy: "Cite it where it belongs, or drop it.",
  },
  "place-unused": {
    message: "no figure, event or route is there, expected at least one",
    remedy: "Drop the place, or correct the ids that should name it.",
  },
  "route-ends": ({ to }: { to: string }): Told => ({
    message: `“${to}”, where it begins, expected another place`,
    remedy: "Correct the end of the route; who stays has no route.",
  }),
  "speakers-fused": ({ speakers, pieces }: { speakers: number; pieces: number }): Told => ({
    message: `${speakers} speakers for each of ${pieces} pieces, expected each piece to name those that it quotes`,
    remedy:
      "Give the pieces a “statedBy” of their own, even where one names them all: a trail leads from one speaker to one document.",
  }),
  "origin-twice": ({ at, speakers }: { at: number; speakers: readonly string[] }): Told => ({
    message: `an origin of its own, while evidence[${at}] says that it passes on what “${speakers.join("”, “")}” said, expected one origin for one statement`,
    remedy: "Name the same speaker in “statedBy” of this piece, and the relay in “through”.",
  }),
  "origin-copied": ({ at, from }: { at: number; from: string }): Told => ({
    message: `an origin of its own, but a copy of “${from}”, which evidence[${at}] has, expected one origin for one text`,
    remedy: "Drop the copy, or name whose text it is in “through”.",
  }),
  "speaker-unlisted": ({ name }: { name: string }): Told => ({
    message: `its words name “${name}”, and its fields nobody, expected who said it or through whom it came`,
    remedy:
      "Name the actor in “statedBy” or “through”, so that one who speaks in several documents is one origin.",
  }),
  unprinted: ({ field }: { field: "value" | "when" }): Told => ({
    message: `every piece that has words prints another ${field}, expected one that prints this`,
    remedy: "Take what the documents print for the figure, and “printed” from the pieces that print it.",
  }),
  "printed-same": ({ field }: { field: "value" | "when" }): Told => ({
    message: `the figure's own ${field}, expected only what this piece prints otherwise`,
    remedy: "Take it out: where nothing is said, a piece prints what the figure has.",
  }),
  "erratum-foreign": ({ source, owner }: { source: string; owner: string }): Told => ({
    message: `a fault of “${source}”, which is no evidence of “${owner}”, expected one of its own documents`,
    remedy:
      "Add the piece of that document that has the fault, or move the erratum to the record that has it.",
  }),
  "research-idle": {
    message: "research, while every piece has words of its own, expected none",
    remedy: "Take it out, or move into the note what no piece says.",
  },
  "summary-shared": ({
    sentence,
    earlier,
    owner,
    source,
  }: {
    sentence: string;
    earlier: string;
    owner: string;
    source: string;
  }): Told => ({
    message: `“${sentence}” stands for “${earlier}” in “${owner}” too, expected what “${source}” itself prints`,
    remedy:
      "Read the document and say what it prints; if it was not read, leave the summary out and say it in research.",
  }),
  "summary-unread": ({ source }: { source: string }): Told => ({
    message: `a summary of “${source}”, which has no day on which it was read, expected none`,
    remedy: "Add “accessed” to the source if it was read; else move the words into the figure's research.",
  }),
  "reading-unmarked": ({ summaries }: { summaries: number }): Told => ({
    message: `${summaries} summaries of documents, and none says when it was read, expected “accessed” on each that was`,
    remedy: "Add “accessed” (YYYY-MM-DD) to the sources that were read; the page tells the reader which.",
  }),
  "read-without-words": ({ source, accessed }: { source: string; accessed: string }): Told => ({
    message: `no words of “${source}”, which was read on ${accessed}, expected a quote or a summary`,
    remedy:
      "Say what the document prints; if it was not read so far, mark the piece “unreached”; if not at all, take “accessed” from the source.",
  }),
  "unreached-with-words": {
    message: "said of a piece with words, expected a piece without",
    remedy: "Take “unreached” from the piece: its words say what the document prints.",
  },
  "unreached-unread": ({ source }: { source: string }): Told => ({
    message: `said of “${source}”, which has no day on which it was read, expected a document that was read in part`,
    remedy:
      "Take “unreached” from the piece: a document that was not read needs no mark; or add “accessed” to the source.",
  }),
};
