import type { Silence, SilenceKind } from "../../../model/schema.ts";
import type { Names } from "../../names.ts";
import { plain, type Segment, strong } from "../../segment.ts";
import { formatSpan } from "../record/dates.ts";
import { measureNoun } from "../record/measures.ts";
import { ended, number } from "../record/numbers.ts";
import { countryName } from "../record/phrases.ts";

const silences: Readonly<Record<SilenceKind, string>> = {
  "not-published": "Ничего не опубликовано",
  "not-found": "Ничего не найдено",
  "border-closed": "Граница закрыта",
};

/** Words of the lists beside that of the figures: journeys, events and silences. */
export const otherLists = {
  name: "Маршруты, события и недостающие цифры",
  journeys: "Маршруты",
  events: "События",
  count: (title: string, n: number): string => `${title}: ${number(n)}`,
  silences: "За этот день цифр нет",
  silence(names: Names, { country, measure, when, kind, reason }: Silence): readonly Segment[] {
    const what = measure === undefined ? "" : `, ${measureNoun(names, measure)}`;
    return [
      strong(countryName(country) + what),
      plain(`, ${ended(formatSpan(when))} ${silences[kind]}: ${reason}`),
    ];
  },
};
