import type { Day } from "../../../model/time/day.ts";
import { link, plain, type Segment, strong } from "../../segment.ts";
import { formatDay } from "../record/dates.ts";
import { counted, number } from "../record/numbers.ts";

/** A part of the page about the record: a heading and its paragraphs. */
export interface AboutPart {
  readonly heading: string;
  /** Whether it is only about this site's record. */
  readonly isOurs?: boolean;
  readonly paragraphs: readonly (readonly Segment[])[];
}

const parts: readonly AboutPart[] = [
  {
    heading: "How to read it",
    paragraphs: [
      [
        plain("Every number is as its source stated it, and keeps its hedge: "),
        strong("exact"),
        plain(" is drawn solid, "),
        strong("about"),
        plain(" dashed, "),
        strong("over"),
        plain(" and "),
        strong("at least"),
        plain(" open at the top, "),
        strong("nearly"),
        plain(" and "),
        strong("up to"),
        plain(
          " open at the bottom. A number that nobody published is hatched, never drawn as zero. A figure marked “as of” is older than the day you are looking at.",
        ),
      ],
      [
        plain(
          "Border crossings are not people: one person may cross many times, and a count of entries doesn’t say how many left again. Different kinds of count are never added up.",
        ),
      ],
    ],
  },
  {
    heading: "What stands for a country",
    paragraphs: [
      [
        plain(
          "The arrow on the map, the sentence of the day and the head of the list tell one number of each country. ",
        ),
        strong("A count since the first day"),
        plain(
          " goes before any other, and the later before the earlier, whoever counts. Of the same day, a country’s own count goes before others’.",
        ),
      ],
      [
        strong("What nobody counted"),
        plain(
          " stands only where nobody did: words without a number, an upper limit, a number that its own source doubts or that a person or an unnamed source gives. A rate (“about 10,000 a day”) is said as a rate and never drawn as people. A misprint, a part of the people or of the border, and a number of unknown days never stand.",
        ),
      ],
      [
        strong("Days before the first"),
        plain(
          " are never told as what came since: they are grey, a level to compare with, or not drawn. A number more than fourteen days old is hollow, and said with its date. If somebody who doesn’t count has said more since, that is said with their name.",
        ),
      ],
      [
        plain(
          "Departures in the same days are drawn as the half of the arrow that goes back. A union of countries has no arrow, because its count holds those of its members, and no arrow runs to countries that nobody reached over the ground between.",
        ),
      ],
    ],
  },
  {
    heading: "Quotes and summaries",
    isOurs: true,
    paragraphs: [
      [
        plain(
          "Words in large type between quotation marks appear letter for letter in the text they are credited to. They are checked against the text’s fingerprint every time the page is built, and your browser checks them again. Where we may not copy the words, you see our own summary, marked as such.",
        ),
      ],
    ],
  },
  {
    heading: "Two clocks",
    paragraphs: [
      [
        strong("Happened by"),
        plain(" shows everything known today about what had happened by a day. "),
        strong("Known by"),
        plain(
          " shows only what had been published by that day: what a reader could have known that evening.",
        ),
      ],
    ],
  },
  {
    heading: "Borders",
    paragraphs: [
      [
        plain(
          "The map draws internationally recognised borders (United Nations General Assembly resolution 68/262 and its successors): Crimea and all occupied regions are Ukraine, Abkhazia and South Ossetia are Georgia.",
        ),
      ],
    ],
  },
  {
    heading: "Privacy",
    paragraphs: [
      [
        plain(
          "This page stores nothing on your device unless you ask for it below, counts no visits, and contacts no other server unless you turn on street tiles or open a dataset from elsewhere. Your choices are kept in the address bar, and so in your browser’s history; below you can have it leave no steps there.",
        ),
      ],
    ],
  },
  {
    heading: "Accessibility",
    paragraphs: [
      [
        plain(
          "This page is built to meet WCAG 2.2 at level AA. All of it works with a keyboard, a screen reader, a finger, at 400% zoom, and with your own colours and type sizes. Press ? in the map, the timeline, the evidence or a list to see the keys.",
        ),
      ],
      [
        strong("Known limits."),
        plain(
          " Where days are narrow, marks of the timeline are smaller than 24 pixels; the list and the table have the same figures in larger rows. Who reads a lane without the arrow keys comes to its marks in the order in which they are drawn, not in that of time. The picture of the map isn’t described: its numbers, journeys and missing figures are in the lists beside it. In lists of more than 500 figures, typing letters finds only rows nearby. Many documents have titles in other languages, and names in a dataset that has not been translated stand among our words in its language without saying so to a screen reader. The page was tested with Chromium, Firefox and WebKit and with axe, but not by people who use a screen reader every day.",
        ),
      ],
    ],
  },
  {
    heading: "Made with",
    paragraphs: [
      [
        plain("Map data: "),
        link("Natural Earth", "https://www.naturalearthdata.com/"),
        plain(" (public domain) and "),
        link("GeoNames", "https://www.geonames.org/"),
        plain(" (CC BY 4.0). Type: Source Serif and Source Sans (SIL Open Font Licence). Code: MIT."),
      ],
    ],
  },
];

/** Words of the page about the record. */
export const about = {
  heading: "About this record",
  contents: (of: {
    figures: number;
    events: number;
    stages: number;
    documents: number;
    first: Day;
    last: Day;
  }): string =>
    `${counted(of.figures, "figure")}, ${counted(of.events, "event")} and ${counted(of.stages, "stage of a journey", "stages of journeys")} from ${counted(of.documents, "document")}, ${formatDay(of.first)} to ${formatDay(of.last)}.`,
  read: (read: number, cited: number): string =>
    cited === 0
      ? "All of these documents were read here."
      : `${number(read)} of these documents were read here; ${number(cited)} are only cited: they were not found, and have no summary.`,
  version: (version: string, licence: string | undefined): string =>
    `Version ${version}${licence ? `, licensed ${licence}` : ""}. Quotations belong to their publishers.`,
  parts,
  files: {
    heading: "What else this site has",
    plain: "The whole record as one page of text",
    pages: "A page for every figure, event, country and day",
    changes: "Changes to the record",
    feed: "the same as a feed",
    data: "The record as a file (JSON)",
    dataNow: (version: string): string => `this version, ${version}, at an address of its own`,
    schema: "its schema",
    examples: "Other subjects shown with this page, as examples:",
    exampleNames: {
      karabakh: "From Nagorno-Karabakh to Armenia, 2023",
      sudan: "Out of Sudan, 2023",
    },
    privacy: "Privacy: what a visit tells, and to whom",
    licences: "Licences of everything that this page is made with",
  },
  noLicences: "The licences could not be shown here.",
};
