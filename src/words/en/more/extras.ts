/** Words of what the page does for the keyboard, and of its name. */
export const extras = {
  skip: "Skip to",
  skipTo: {
    map: "Skip to the map",
    timeline: "Skip to the timeline",
    evidence: "Skip to the evidence",
    figures: "Skip to the figures",
  },
  /** The document's name: what it shows now, or at first what its record is called. */
  title: (parts: readonly string[], record: string): string =>
    parts.length === 0 ? `Crossings: ${record}` : `${parts.join(", ")}: Crossings`,
};
