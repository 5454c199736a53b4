import type { Silence, SilenceKind } from "../../../model/schema.ts";
import type { Names } from "../../names.ts";
import { plain, type Segment, strong } from "../../segment.ts";
import { formatSpan } from "../record/dates.ts";
import { measureNoun } from "../record/measures.ts";
import { number } from "../record/numbers.ts";
import { countryName } from "../record/phrases.ts";

const silences: Readonly<Record<SilenceKind, string>> = {
  "not-published": "Nothing published",
  "not-found": "Nothing found",
  "border-closed": "Border closed",
};

/** Words of the lists beside that of the figures: journeys, events and silences. */
export const otherLists = {
  name: "Journeys, events and missing figures",
  journeys: "Journeys",
  events: "Events",
  /** A heading over a folded list. */
  count: (title: string, n: number): string => `${title}: ${number(n)}`,
  silences: "No figure on this day",
  /** A silence: country, measure and dates, what is missing, and why. */
  silence(names: Names, { country, measure, when, kind, reason }: Silence): readonly Segment[] {
    const what = measure === undefined ? "" : `, ${measureNoun(names, measure)}`;
    return [
      strong(countryName(country) + what),
      plain(`, ${formatSpan(when)}. ${silences[kind]}: ${reason}`),
    ];
  },
};
