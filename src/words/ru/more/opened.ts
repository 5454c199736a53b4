import { CHARACTERS } from "../record/nouns.ts";
import { counted, number } from "../record/numbers.ts";

/** Words of what is opened besides a figure: an event, a journey, a place, the parts of a sum. */
export const opened = {
  eventKicker: (kind: string): string => `Событие · ${kind}`,
  journeyKicker: (isTaken: boolean, title: string | undefined): string =>
    `Маршрут · ${isTaken ? "пройден" : "в планах, не подтверждён"}${title ? ` · ${title}` : ""}`,
  nothingAtPlace: "К этому дню для этого места ничего не записано.",
  eventsAt: (place: string): string => `События, ${place}`,
  textsComing: "Источники этой цифры загружаются.",
  textsFailed: "Источники этой цифры не загрузились. Проверьте связь и попробуйте ещё раз.",
  textsChanged:
    "Файл, в котором источники этой цифры, изменился, пока страница была открыта. Перезагрузите её, чтобы получить новый.",
  textsUnfit:
    "Источники этой цифры показать нельзя: полная запись в файле расходится с его указателем или не читается.",
  sumRefused: "Эти цифры нельзя складывать.",
  sumAllowed: "Сумма однородных цифр.",
  sumParts: "Её слагаемые:",
  verbatimHow: (length: number, start: number | undefined): string =>
    `Эти слова буква в букву есть в тексте, который у нас хранится (${counted(length, CHARACTERS)}${start === undefined ? "" : `; начиная со знака ${number(start)}`}). Текст принадлежит изданию, поэтому целиком мы его не показываем. Ваш браузер только что сравнил каждые три слова подряд с отпечатком этого текста, который входит в данные. С полным текстом мы сравнили их, когда проверяли данные. Бледнее — предложение вокруг цитаты.`,
};
