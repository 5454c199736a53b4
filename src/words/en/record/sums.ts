import type { Figure } from "../../../model/schema.ts";
import type { SumProblem } from "../../../model/sum.ts";
import { summedPlaces } from "../../common/more/sums.ts";
import { placeName } from "../../common/names.ts";
import type { Names } from "../../names.ts";
import { formatSpan } from "./dates.ts";
import { spelledOut } from "./kinds.ts";
import { measureLabel, measureNoun } from "./measures.ts";
import { listed } from "./numbers.ts";
import { countryName } from "./phrases.ts";

/** One reason why figures do not add up. */
function problem(names: Names, found: SumProblem): string {
  const differ = (what: string, values: readonly string[]): string => `${what}: ${values.join("; ")}.`;
  switch (found.code) {
    case "measures":
      return differ(
        "They measure different things",
        found.values.map((measure) => measureNoun(names, measure)),
      );
    case "units":
      return differ("Their units differ", found.values);
    case "bases":
      return differ("They are counted differently", found.values.map(spelledOut));
    case "populations":
      return differ(
        "They count different people",
        found.values.map((population) => population ?? "not stated"),
      );
    case "items":
      return differ(
        "They count different parts",
        found.values.map((item) => item ?? "the whole"),
      );
    case "windows":
      return differ(
        "Their dates differ",
        found.values.map((span) => formatSpan(span)),
      );
    case "measure":
      return `Figures don’t add up: ${measureNoun(names, found.measure)}.`;
    case "moment":
      return "Readings at one moment don’t add up.";
    case "dispute":
      return `Two of them dispute each other (${placesOf(names, found.places)}).`;
    case "overlap":
      return `Some people may be counted twice: ${placesOf(names, found.places)}, on the same days.`;
    case "bounds":
      return "At least one has no number, or they are open at opposite ends.";
  }
}

const placesOf = (names: Names, ids: readonly string[]): string =>
  listed(ids.map((id) => placeName(names, id)));

/** What a sum counts: "Entries, Kazakhstan and Georgia". */
function sumName(names: Names, figures: readonly Figure[]): string {
  const places = summedPlaces(names, figures, countryName);
  return `${measureLabel(names, figures[0]?.measure ?? "")}, ${listed(places)}`;
}

/** Sums of figures, and why they are refused. */
export const sums = { name: sumName, problem };
