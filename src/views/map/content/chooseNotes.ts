import type { Archive } from "../../../load/archive.ts";
import { isCountry } from "../../../model/dataset.ts";
import type { Figure } from "../../../model/schema.ts";
import { countryReadings } from "../../../store/readings/countryReadings.ts";
import { insteadFor } from "../../../store/readings/instead.ts";
import type { Lens } from "../../../store/selectors.ts";
import type { FlowItem, ToldItem } from "./chooseFlows.ts";
import { NO_WIDTH } from "./flowScale.ts";
import type { ContentInput } from "./layoutInput.ts";

/** Ids of the countries' own places, by code. */
const countryPlaces = ({ places }: Archive): ReadonlyMap<string, string> =>
  new Map([...places.values()].filter(isCountry).map(({ country, id }) => [country, id]));

/**
 * What is said of the featured countries that have none of the day's arrows and numbers: a rate, the latest count at one of their
 * places, or why there is none.
 */
export function chooseNotes(input: ContentInput, lens: Lens, flows: readonly FlowItem[]): ToldItem[] {
  const { archive, words, day, from } = input;
  const done = new Set(flows.map(({ country }) => country));
  const note = (country: string, figure: Figure | null, number: string, window: string): ToldItem => ({
    country,
    direction: "entries",
    start: null,
    figure,
    place: archive.memo(countryPlaces).get(country) ?? "",
    width: NO_WIDTH,
    tone: "full",
    back: null,
    number,
    numbers: [number],
    shortNumber: number,
    name: words.record.country(country),
    window,
    isSinceFirstDay: false,
    isFeatured: true,
  });
  const rates = countryReadings(archive, lens, day, from)
    .filter(({ country }) => archive.info.featured.includes(country) && !done.has(country))
    .map(({ country, figure }) =>
      note(country, figure, words.map.flowNumbers(figure, null)[0], words.dates.span(figure.when, "short")),
    );
  const others = insteadFor(archive, lens, day, from).map(({ country, figure, told, silence }) =>
    figure
      ? note(country, figure, words.map.shortNumber(figure), words.map.atPlace(archive, figure, told, day))
      : note(country, null, words.map.noCount(silence?.kind ?? null), ""),
  );
  // Without a figure it opens its country, which a dataset may lack.
  return [...rates, ...others].filter(({ figure, place }) => figure !== null || place !== "");
}
