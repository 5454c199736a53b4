import { type Ref, sameRef } from "../../../store/choices.ts";
import { useWords } from "../../shared/useWords.ts";
import type { PositionedCountry } from "../layout/positioned.ts";
import { countryKey, type Highlight, highlightClass } from "./highlight.ts";
import { LabelText } from "./LabelText.tsx";
import type { MarkHandlersFor } from "./useMark.ts";

interface CountryNamesProps {
  readonly countries: readonly PositionedCountry[];
  readonly selected: Ref | null;
  readonly highlight: Highlight;
  readonly handlers: MarkHandlersFor;
}

/** The names of the countries that have figures: each opens its country. */
export function CountryNames({ countries, selected, highlight, handlers }: CountryNamesProps) {
  const { map: words } = useWords();
  return countries.map(({ item, box, isInView }) => {
    const ref: Ref = { kind: "place", id: item.place };
    const lines = [{ text: item.name.toUpperCase(), style: "caps" }] as const;
    return (
      <button
        key={item.code}
        type="button"
        className={`map-button country-name${highlightClass(highlight, countryKey(item.code))}`}
        style={{ transform: `translate(${Math.round(box.x)}px, ${Math.round(box.y - 4)}px)`, width: box.w }}
        tabIndex={isInView ? 0 : -1}
        aria-label={words.allFiguresOf(item.name)}
        aria-pressed={sameRef(ref, selected)}
        {...handlers(ref)}
      >
        <LabelText lines={lines} side="e" width={box.w} />
      </button>
    );
  });
}
