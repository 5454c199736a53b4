import { lookUp } from "../../lookUp.ts";
import type { Names } from "../../names.ts";
import { capitalised, spelledOut, uncapitalised } from "./kinds.ts";

/** What a measure is called, and how it reads before “98 000 человек”. `{place}` stands for the place, in the nominative. */
interface MeasureWords {
  readonly label: string;
  readonly phrase: string;
}

const labels: Readonly<Record<string, string>> = {
  entries: "Въезды",
  exits: "Выезды",
  "net-stay": "Въезды минус выезды",
  "queue-length": "Длина очереди",
  "queue-vehicles": "Машины в очереди",
  "queue-people": "Люди в очереди",
  wait: "Ожидание",
  price: "Цена",
  rent: "Аренда жилья",
  change: "Изменение",
  share: "Доля",
  crossings: "Пересечения границы в обе стороны",
  visitors: "Приезжие",
  applications: "Заявления",
  permits: "Разрешения",
  refusals: "Отказы во въезде",
  arrests: "Задержания",
  passengers: "Пассажиры",
  flights: "Рейсы",
  deportations: "Депортации",
  residents: "Находятся в стране",
};

/** What stands before a value whose unit says the rest: “очередь: 4960 машин”. */
const shorter: Readonly<Record<string, string>> = { "queue-vehicles": "очередь", "queue-people": "очередь" };

/** The dataset's own words for a measure, else ours, else its code spelled out. */
function wordsOf({ measures: own }: Pick<Names, "measures">, measure: string): MeasureWords {
  const given = own.get(measure);
  if (given) return given;
  const label = lookUp(labels, measure) ?? capitalised(spelledOut(measure));
  return { label, phrase: `{place}, ${lookUp(shorter, measure) ?? uncapitalised(label)}` };
}

/** What a measure is called: “Длина очереди”. */
export function measureLabel(names: Pick<Names, "measures">, measure: string): string {
  return wordsOf(names, measure).label;
}

/** A measure's name within a sentence: “длина очереди”. */
export function measureNoun(names: Pick<Names, "measures">, measure: string): string {
  return uncapitalised(measureLabel(names, measure));
}

/** What was measured at a place, before a value and its unit: “Казахстан, въезды”. */
export function measurePhrase(names: Pick<Names, "measures">, measure: string, place: string): string {
  return wordsOf(names, measure).phrase.replace("{place}", () => place);
}
