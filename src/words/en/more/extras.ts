/** A part of the page, and its keys with what each does. */
export interface HelpPart {
  readonly heading: string;
  readonly keys: readonly (readonly [key: string, what: string])[];
}

const parts: readonly HelpPart[] = [
  {
    heading: "Map",
    keys: [
      ["Arrow keys", "Go to the nearest mark or number in that direction"],
      ["Shift and an arrow key", "Move the map"],
      ["Home, End", "Go to the first or the last one"],
      ["Letters", "Go to the next place that begins with them"],
      ["Enter", "Show the evidence"],
      ["+ and −", "Zoom in and out"],
      ["Escape", "Close what is open"],
    ],
  },
  {
    heading: "Day",
    keys: [
      ["Left, right", "One day"],
      ["Page up, page down", "One week"],
      ["Home, End", "The first or the last day"],
    ],
  },
  {
    heading: "Lanes of the timeline",
    keys: [
      ["Left, right", "The mark before or after"],
      ["Up, down", "The lane above or below"],
      ["Home, End", "The first or the last mark of the lane"],
      ["Enter", "Show the evidence"],
    ],
  },
  {
    heading: "List and table",
    keys: [
      ["Up, down", "The row above or below"],
      ["Page up, page down", "Ten rows"],
      ["Home, End", "The first or the last row"],
      ["Letters", "The next row with a word that begins with them"],
      ["Enter", "Show the evidence"],
    ],
  },
  {
    heading: "Evidence",
    keys: [["Escape", "Close, and go back to where you were"]],
  },
];

/** Words of what the page does for the keyboard, and of its name. */
export const extras = {
  skip: "Skip to",
  skipTo: {
    map: "Skip to the map",
    timeline: "Skip to the timeline",
    evidence: "Skip to the evidence",
    figures: "Skip to the figures",
  },
  help: {
    open: "Keyboard help",
    title: "Keyboard help",
    lead: "Press ? in the map, the timeline, the evidence or the list to see this. The Tab key goes through the page; the marks of the map, each lane, and each list are one stop, and these keys move within them.",
    parts,
    close: "Close help",
  },
  /** What a press on the handle of a phone's sheet does next. */
  sheetHandle: { half: "Pull the sheet up", full: "Pull the sheet up to the top", peek: "Back to the map" },
  /** The document's name: what it shows now, or at first what its record is called. */
  title: (parts: readonly string[], record: string): string =>
    parts.length === 0 ? `Crossings: ${record}` : `${parts.join(", ")}: Crossings`,
};
