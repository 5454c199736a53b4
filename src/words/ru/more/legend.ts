import { PLACES } from "../record/nouns.ts";
import { counted, countedOf, number } from "../record/numbers.ts";
import { fromThen } from "../record/phrases.ts";

/** Words of what opens on the map. */
export const mapParts = {
  dragArea: "Обведите рамкой область на карте или",
  useView: "возьмите видимую часть",
  placesNear: (n: number, place: string | null): string =>
    place === null ? counted(n, PLACES) : `${counted(n, PLACES)} рядом: ${place}`,
  zoomOnPlaces: (n: number): string => `Приблизить: ${counted(n, PLACES)}`,
};

/** Words of the legend. */
export const legend = {
  arrows: "Стрелки: сколько человек въехало",
  scale: (since: string): string =>
    `Один масштаб на все дни: вчетверо больше людей — вдвое толще стрелка. У тонкой стрелки нет итога ${fromThen(since)}.`,
  tones: {
    hollow: (days: number): string => `старше ${countedOf(days, ["день", "дня", "дней"])}`,
    quiet: (since: string): string => `считает дни до ${since}`,
    back: "уехали обратно в те же дни",
  },
  people: number,
  hedges: "Насколько уверен источник",
  looks: {
    solid: "точно",
    dashed: "около",
    "open-up": "более, не менее",
    "open-down": "до, почти",
    range: "от … до",
  },
  disputed: "оспаривается: другая цифра говорит иное",
  places: "Места",
  families: { queue: "очередь или ожидание", entries: "въезды", exits: "выезды", other: "всё остальное" },
  several: "несколько мест",
  event: "событие этих дней",
  more: "Знаки, которых сейчас нет на карте",
  shut: "закрыто",
  ground: "Линии и фон",
  journeyTaken: "маршрут пройден",
  journeyPlanned: "маршрут в планах",
  journeyUndated: "маршрут, день неизвестен",
  road: "дорога, прямыми от города к городу",
  noCount: "подсчёта въездов к этому дню нет",
  touch: "Двигайте и приближайте карту двумя пальцами.",
  tintBy: "Раскрасить страны",
  tintNothing: "никак",
  tints: {
    "entries-since": (since: string): string => `Въезды ${fromThen(since)}`,
    "entries-daily": (): string => "Въезды в день, последнее за 7 дней",
    "net-stay": (): string => "Въезды минус выезды",
  },
  tintFrom: (n: number, isLast: boolean): string => (isLast ? `${number(n)}+` : number(n)),
  tintNone: "нет",
  tintRange: (from: number, to: number | null): string => {
    if (to === null) return `${number(from)} и больше`;
    return from === 0 ? `меньше ${number(to)}` : `от ${number(from)} до ${number(to)}`;
  },
  tintInWords: "То же словами",
  streets:
    "Карта улиц. Её части приходят с openstreetmap.org; там увидят ваш IP-адрес и область, которую вы смотрите.",
};
