import { memo } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { useWords } from "../../shared/useWords.ts";
import { countryKey } from "../keys/stops.ts";
import type { PositionedCountry } from "../layout/positioned.ts";
import { type Highlight, highlightClass } from "./highlight.ts";
import { LabelText } from "./LabelText.tsx";
import type { MarkHandlersFor } from "./useMark.ts";

interface CountryNamesProps {
  readonly countries: readonly PositionedCountry[];
  readonly selected: Ref | null;
  readonly stop: string | undefined;
  readonly highlight: Highlight;
  readonly handlers: MarkHandlersFor;
}

interface CountryNameProps {
  readonly country: PositionedCountry;
  readonly highlight: string;
  readonly isSelected: boolean;
  readonly isStop: boolean;
  readonly handlers: MarkHandlersFor;
}

const CountryName = memo(function CountryName({
  country,
  highlight,
  isSelected,
  isStop,
  handlers,
}: CountryNameProps) {
  const { map: words } = useWords();
  const { item, box } = country;
  const lines = [{ text: item.name.toUpperCase(), style: "caps" }] as const;
  return (
    <button
      type="button"
      className={`map-button country-name${highlight}`}
      style={{ left: Math.round(box.x), top: Math.round(box.y - 4), width: box.w }}
      tabIndex={isStop ? 0 : -1}
      data-mark={countryKey(item.code)}
      aria-label={words.allFiguresOf(item.name)}
      aria-pressed={isSelected}
      {...handlers({ kind: "place", id: item.place })}
    >
      <LabelText lines={lines} side="e" width={box.w} />
    </button>
  );
});

/** The names of the countries that have figures: each opens its country. */
export const CountryNames = memo(function CountryNames({
  countries,
  selected,
  stop,
  highlight,
  handlers,
}: CountryNamesProps) {
  return countries.map((country) => (
    <CountryName
      key={country.item.code}
      country={country}
      highlight={highlightClass(highlight, countryKey(country.item.code))}
      isSelected={sameRef({ kind: "place", id: country.item.place }, selected)}
      isStop={stop === countryKey(country.item.code)}
      handlers={handlers}
    />
  ));
});
