import type { DatasetInfo } from "../../../model/schema/header.ts";
import { capitalised } from "../record/kinds.ts";
import { counted, number } from "../record/numbers.ts";

/** Words of the map and the timeline as pictures. */
export const picture = {
  title: "Picture",
  lead: "Of what is shown now, with title, legend, source, disputes and address inside.",
  what: "What",
  kinds: { map: "Map", timeline: "Timeline" },
  format: "As",
  formats: {
    svg: { name: "SVG", about: "for print and for drawing programs" },
    png: { name: "PNG", about: "for everything else, twice as large as on the page" },
  },
  colours: "Colours",
  themes: { page: "as the page", white: "on white" },
  withOpen: (name: string): string => `With what is open as the headline: ${name}`,
  preview: (kind: "map" | "timeline"): string => `Preview of the ${kind}`,
  make: "Save the picture",
  making: "Drawing the picture",
  failed: "The picture could not be made.",
  /** What is pictured: "45 figures by 27 September 2022, day 6; only: Kazakhstan". */
  shown: (heading: string, day: number, filters: readonly string[]): string =>
    `${heading}, day ${number(day)}${filters.length === 0 ? "" : `; only: ${filters.join(", ")}`}`,
  headline: capitalised,
  /** Who said it, and where it is printed. */
  said: (who: string, printed: string, support: string): string =>
    `${who === "" ? "Speaker not named" : who}; printed in ${printed}; ${support}`,
  disputed: "Disputed",
  against: (reasons: string): string => `Disputed: ${reasons}`,
  /** One figure that is disputed, with what speaks against it. */
  disputedFigure: (name: string, against: string): string => `${name}: ${against}`,
  source: ({ info }: { info: DatasetInfo }, figures: number, notOurs: string | null): string =>
    [
      `Source: ${info.title}, version ${info.version}, ${counted(figures, "figure")}`,
      info.licence === "" ? "no licence is stated" : info.licence,
    ].join(", ") + (notOurs === null ? "" : `. ${notOurs}`),
  ground: (credit: string): string => `Map: ${credit}`,
  ring: "disputed: another figure says otherwise",
  more: "more figures of that day",
  later: "days after the one that is shown",
};
