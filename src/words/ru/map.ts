import type { Figure, Silence } from "../../model/schema.ts";
import type { CountryReading } from "../../model/standing/countryReading.ts";
import type { Day } from "../../model/time/day.ts";
import { isPerDay, placeName } from "../common/names.ts";
import type { PlaceOfMark } from "../en/map.ts";
import type { Names } from "../names.ts";
import { formatShort } from "./record/dates.ts";
import { measureNoun } from "./record/measures.ts";
import { FIGURES, PLACES } from "./record/nouns.ts";
import { counted, countedOf, listed } from "./record/numbers.ts";
import { claimAt, countryName, figureName, sinceName } from "./record/phrases.ts";
import { formatQuantity, formatValue } from "./record/values.ts";

/** A figure older than the day shown: “на 25 сент.”. */
const asOf = (names: Names, told: Day, shown: Day, isAbout = false): string =>
  `${isAbout ? "примерно " : ""}на ${formatShort(told, names, shown)}`;

const NO_COUNT = {
  "not-published": "подсчёта не публиковали",
  "not-found": "подсчёт не найден",
  "border-closed": "граница закрыта",
  none: "подсчёта пока нет",
} as const;

/** Words of the map, its controls and its legend. */
export const map = {
  name: "Карта",
  ground: "Карта: стрелки переходят от отметки к отметке, с Shift двигают карту; плюс и минус меняют масштаб",
  twoFingers: "Двигайте карту двумя пальцами",
  backgroundFailed: "Подложка карты не загрузилась. Все цифры на месте.",
  backgroundLate: "Подложка карты ещё загружается. Все цифры уже на месте.",
  lessDetail: "Карта показана без подробностей: более подробная не загрузилась.",
  filesMissing: {
    names: "Названия на карте не загрузились.",
    borders: "Стрелки между соседними странами не загрузились.",
    boxes: "Карта не может перейти к стране: файл не загрузился.",
  },
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  reset: "Исходный вид",
  cancel: "Отменить",
  allAreas: "Показать все области",
  selectArea: "Выбрать область",
  allFiguresOf: (country: string): string => `${country}: все цифры`,
  latestOf: (n: number): string => `последняя из ${countedOf(n, FIGURES)}`,
  figure: (names: Names, figure: Figure): string =>
    figureName(names, figure) + (figure.disputes.length > 0 ? ", оспаривается" : ""),
  /** “Подсчёт не найден, Финляндия: въезды”. */
  withoutNumber: (names: Names, said: string, country: string, measure: string): string =>
    `${said}, ${country}: ${measureNoun(names, measure)}`,
  mark(name: string, { places, closed }: PlaceOfMark): string {
    const parts = [name];
    if (places > 1) parts.push(`и ещё ${counted(places - 1, PLACES)} рядом`);
    if (closed.length > 0) parts.push(places > 1 ? `закрыто: ${listed(closed)}` : "закрыто");
    return parts.join(", ");
  },
  asOf,
  since: (names: Names, shown: Day): string => `с ${formatShort(names.firstDay, names, shown)}`,
  reading(names: Names, { value, unit }: Figure, told: Day | null, shown: Day): string {
    const quantity = formatQuantity(value, unit);
    return told === null ? quantity : `${quantity}, ${formatShort(told, names, shown)}`;
  },
  /** The numbers of an arrow: “около 98 000” and “64 234 обратно”, or “9000–12 000 в день”, with “≠” where it is disputed. */
  flowNumbers(figure: Figure, back: Figure | null): readonly [string, ...string[]] {
    const { value, disputes } = figure;
    const number = `${formatValue(value)}${isPerDay(figure) ? " в день" : ""}`;
    const disputed = disputes.length > 0 ? " ≠" : "";
    return back === null
      ? [`${number}${disputed}`]
      : [`${number} туда`, `${formatValue(back.value)} обратно${disputed}`];
  },
  shortNumber: ({ value, disputes }: Figure): string =>
    formatValue(value) + (disputes.length > 0 ? " ≠" : ""),
  withBack: (name: string, back: string): string => `${name}; ${back}`,
  atPlace: (names: Names, figure: Figure, told: Day, shown: Day): string =>
    `${placeName(names, figure.where)}, ${formatShort(told, names, shown)}`,
  /** “Алтанбулаг, 25 сент.: более 3000”. */
  numberAt: (number: string, where: string): string => `${where}: ${number}`,
  noCount: (kind: Silence["kind"] | null): string => NO_COUNT[kind ?? "none"],
  /** What an arrow's number is of: the country that people came to, or “выезды” and the country that they left. */
  flowName(names: Names, { country, figure, isLeft, way }: CountryReading): string {
    const name = countryName(country);
    const what = isLeft ? claimAt(names, figure, name) : name;
    return way === "before" ? `${what}, до ${sinceName(names)}` : what;
  },
  underWay: (route: string): string => `${route}, в пути`,
  credit: "Natural Earth · GeoNames",
  legend: "Условные обозначения",
  creditStreets: "© участники OpenStreetMap",
};
