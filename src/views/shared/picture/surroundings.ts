import type { Figure } from "../../../model/schema.ts";
import { selectFilter, selectListing } from "../../../store/selectors.ts";
import { shownSpan } from "../../../store/span.ts";
import { activeFilters } from "../facets.ts";
import { openOf } from "./openedRecord.ts";
import { disputesOf } from "./pictureDisputes.ts";
import type { LegendItem } from "./pictureFoot.ts";
import type { PictureInput } from "./pictureInput.ts";
import type { Surroundings } from "./pictureSheet.ts";

/** What a view says of its picture. */
export interface Pictured {
  /** The figures whose numbers or marks are in it. */
  readonly figures: readonly Figure[];
  readonly legend: readonly LegendItem[];
  /** How its scale is read; empty without a scale. */
  readonly scale: string;
  /** Whose ground it is drawn on; empty without a ground. */
  readonly credit: string;
}

/** What is shown, in words: how many figures, by which day and clock, by which filter. */
function shownWords({ archive, words, state }: PictureInput): string {
  const listing = selectListing(archive, state);
  const [first, last] = shownSpan(listing);
  const when = words.list.shownDays(listing.clock, listing.mode, first, last, "day");
  const filters = activeFilters(words, archive, selectFilter(archive, state)).map(({ name }) => name);
  const heading = words.list.heading(listing.figures.length, when);
  return words.picture.shown(heading, last - archive.firstDay, filters);
}

/** All that stands around a picture: what it shows, what its signs mean, what is disputed in it, its source and its address. */
export function surroundingsOf(input: PictureInput, pictured: Pictured): Surroundings {
  const { archive, words, address } = input;
  const { figure, ...open } = openOf(input);
  const { info } = archive;
  const shown = shownWords(input);
  // What speaks against the headline stands under it.
  const others = pictured.figures.filter(({ id }) => id !== figure?.id);
  const items = disputesOf(words, archive, others);
  const source = words.picture.source(archive, archive.count, words.cite.foreign);
  const parts = pictured.credit === "" ? [source] : [source, words.picture.ground(pictured.credit)];
  return {
    language: words.language.tag,
    description: [info.title, shown, ...(open.against === null ? [] : [open.against]), ...items].join(". "),
    head: { title: info.title, shown, ...open },
    foot: {
      legend: pictured.legend,
      scale: pictured.scale,
      disputed: { heading: words.picture.disputed, items },
      source: parts.join(". "),
      address,
    },
  };
}
