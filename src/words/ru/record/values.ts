import type { Hedge, Value } from "../../../model/schema.ts";
import { lookUp } from "../../lookUp.ts";
import { genitiveAfter, NO_BREAK, type Noun, nounAfter, number } from "./numbers.ts";

/** What stands before a number. All but “почти” put the number and its noun in the genitive. */
const hedges: Readonly<Record<Hedge, string>> = {
  exact: "",
  about: "около",
  over: "более",
  "at-least": "не менее",
  nearly: "почти",
  "up-to": "до",
  under: "менее",
  between: "от … до",
};

const units: Readonly<Record<string, Noun>> = {
  people: ["человек", "человека", "человек"],
  men: ["мужчина", "мужчины", "мужчин"],
  "women and children": ["женщина или ребёнок", "женщины и ребёнка", "женщин и детей"],
  families: ["семья", "семьи", "семей"],
  reservists: ["резервист", "резервиста", "резервистов"],
  cars: ["автомобиль", "автомобиля", "автомобилей"],
  vehicles: ["машина", "машины", "машин"],
  lorries: ["грузовик", "грузовика", "грузовиков"],
  km: ["км", "км", "км"],
  kilometres: ["километр", "километра", "километров"],
  metres: ["метр", "метра", "метров"],
  hours: ["час", "часа", "часов"],
  days: ["день", "дня", "дней"],
  months: ["месяц", "месяца", "месяцев"],
  times: ["раз", "раза", "раз"],
  trips: ["поездка", "поездки", "поездок"],
  crossings: ["пересечение", "пересечения", "пересечений"],
  "road crossings": ["автомобильный пункт", "автомобильных пункта", "автомобильных пунктов"],
  entries: ["въезд", "въезда", "въездов"],
  exits: ["выезд", "выезда", "выездов"],
  applications: ["заявление", "заявления", "заявлений"],
  permits: ["разрешение", "разрешения", "разрешений"],
  "residence permits": ["вид на жительство", "вида на жительство", "видов на жительство"],
  visas: ["виза", "визы", "виз"],
  "identification numbers": ["ИИН", "ИИН", "ИИН"],
  summonses: ["повестка", "повестки", "повесток"],
  accounts: ["счёт", "счёта", "счетов"],
  homes: ["объект жилья", "объекта жилья", "объектов жилья"],
  flights: ["рейс", "рейса", "рейсов"],
  places: ["место", "места", "мест"],
  households: ["семья", "семьи", "семей"],
  RUB: ["рубль", "рубля", "рублей"],
  USD: ["доллар США", "доллара США", "долларов США"],
  EUR: ["евро", "евро", "евро"],
  KZT: ["тенге", "тенге", "тенге"],
  TRY: ["турецкая лира", "турецких лиры", "турецких лир"],
};
const PERCENT = "percent";

/** The word for a hedge in a sentence; none for `exact`. */
export function hedgeWord(hedge: Hedge): string {
  return hedges[hedge];
}

interface Stated {
  readonly text: string;
  /** The number that rules the noun; null where only words are stated. */
  readonly last: number | null;
  readonly isGenitive: boolean;
}

function stated({ low, high, hedge, words }: Value): Stated {
  const one = low ?? high;
  if (one === null) return { text: words ?? "неизвестное число", last: null, isGenitive: true };
  const isRange = low !== null && high !== null && low !== high;
  if (hedge === "between" && isRange)
    return { text: `от ${number(low)} до ${number(high)}`, last: high, isGenitive: true };
  const word = hedges[hedge === "between" ? "about" : hedge];
  const digits = isRange ? `${number(low)}–${number(high)}` : number(one);
  return {
    text: word === "" ? digits : `${word}${NO_BREAK}${digits}`,
    last: isRange ? high : one,
    isGenitive: word !== "" && hedge !== "nearly",
  };
}

/** A value with its hedge and without its unit: “около 98 000”, “более 200 000”, “от 8000 до 9000”, “тысячи”. */
export function formatValue(value: Value): string {
  return stated(value).text;
}

/** A noun as a value rules it: “98 000 въездов”, “22 въезда”, “около 22 въездов”, “тысячи въездов”. */
export function nounFor(value: Value, noun: Noun): string {
  const { last, isGenitive } = stated(value);
  if (last === null) return noun[2];
  return isGenitive ? genitiveAfter(last, noun) : nounAfter(last, noun);
}

/** Words that have their noun with them, or that end in a number's own: “половина”, “четвёртые сутки”. */
const WHOLE_WORDS =
  /(?:сутки|суток|день|дня|дней|половин\p{L}*|треть|очеред\p{L}*|никто|ни одного|россиян\p{L}*)$/u;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A unit by itself, as of many: “человек”, “долларов США”. */
export function unitName(unit: string): string {
  return unit === PERCENT ? "%" : (lookUp(units, unit)?.[2] ?? unit);
}

/** A unit as it follows a value: “ человек”, “%”. */
function unitAfter(value: Value, unit: string): string {
  const isWords = value.low === null && value.high === null;
  if (unit === PERCENT) return isWords ? "" : "%";
  // Words in another language have no Russian noun after them.
  if (isWords && value.words && !CYRILLIC.test(value.words)) return "";
  if (isWords && WHOLE_WORDS.test(value.words ?? "")) return "";
  const noun = lookUp(units, unit);
  return ` ${noun ? nounFor(value, noun) : unit}`;
}

/** A value with hedge and unit: “около 98 000 человек”, “20%”, “тысячи человек”. */
export function formatQuantity(value: Value, unit: string): string {
  return formatValue(value) + unitAfter(value, unit);
}

/** Values with their hedges and units. */
export const values = {
  value: formatValue,
  unitAfter,
  quantity: formatQuantity,
  hedge: (hedge: Hedge): string => hedges[hedge] || "точно",
};
