import type { MoreWords } from "../../en.ts";
import { counted, nounAfter, number } from "../record/numbers.ts";

const ROWS = ["строка", "строки", "строк"] as const;

const monthName = (month: number): string =>
  new Intl.DateTimeFormat("ru", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));

/** A date of three numbers, read in an order: «03/04/2022» is 3 April where the day comes first. */
function dayInOrder(found: string, order: string): string {
  const [a = 1, b = 1, c = 1] = found.split(/\D+/).map(Number);
  const [day, month] = order === "dmy" ? [a, b] : order === "mdy" ? [b, a] : [c, b];
  const named = new Intl.DateTimeFormat("ru", { day: "numeric", month: "long", timeZone: "UTC" });
  return named.format(Date.UTC(2000, month - 1, day));
}

/** Words of making a dataset of a table. */
export const importData: MoreWords["importData"] = {
  title: "Ваша таблица",
  lead: "Каждая строка — одно свидетельство: что посчитали, где и когда, кто это сказал и где это напечатано. Проверьте, что в каждом столбце.",
  stays: "Файл не покидает устройство.",
  reading: "Файл читается…",
  sheet: "Лист",
  columns: "Столбцы",
  column: "Столбец",
  example: "Пример",
  holds: "Что в нём",
  nothing: "Не использовать",
  forAll: "Общее для всех строк",
  questions: "Вопросы",
  sentences: "Так будут прочитаны первые строки",
  noSentences: "Пока не удалось прочитать ни одной строки.",
  faults: "Что не удалось прочитать",
  used: (used, all) => `Можно показать: ${number(used)} из ${number(all)}.`,
  show: "Показать на карте",
  save: "Сохранить как JSON",
  cancel: "Отмена",
  waiting: (count) => `Ответа ${nounAfter(count, ["ждёт", "ждут", "ждёт"])} ${counted(count, ROWS)}`,
  choose: "Выберите…",
  kinds: {
    file: "Файл",
    row: "Пропущенные строки",
    cell: "Пропущенные ячейки",
    note: "Учтено, но стоит знать",
  },
  at: (row, column, found) =>
    [row === null ? "" : `строка ${row}`, column ?? "", found === "" ? "" : `«${found}»`]
      .filter((part) => part !== "")
      .join(", "),
  more: (count) => `и ещё ${number(count)}`,
  count: (count) => counted(count, ROWS),
  texts: {
    row: "Из строки {row} таблицы; документ там назван, но его слова не приведены.",
    noReason: "Причина в таблице не указана.",
  },
  fields: {
    figure: "Номер цифры",
    what: "Что считали",
    value: "Число",
    unit: "Единица",
    from: "День или первый день",
    to: "Последний день",
    year: "Год этого дня",
    since: "Считали с",
    basis: "За день или всего",
    place: "Место",
    country: "Страна",
    lat: "Широта",
    lon: "Долгота",
    comingFrom: "Откуда",
    population: "Кого считали",
    saidBy: "Кто сказал",
    through: "Через кого",
    outlet: "Издание",
    title: "Заголовок документа",
    url: "Веб-адрес",
    published: "Опубликовано",
    read: "Когда вы это прочитали",
    quote: "Цитата",
    summary: "Пересказ",
    disputes: "Оспаривает",
    why: "Почему",
    note: "Примечание",
  },
  ask: {
    mark: (found) => `«${found}»: знак отделяет тысячи или дробную часть?`,
    scale: (found) => `${found}: числа в этом столбце — в тысячах?`,
    order: (found) => `«${found}»: какой это день?`,
    year: (found) => `«${found}»: какого года?`,
    fiscal: (found) =>
      `«${found}»: с какого месяца начинается финансовый год? Он назван по году, в котором кончается.`,
    serial: (found) => `«${found}»: это дата, записанная числом, как в Excel?`,
    month: (found) => `«${found}»: какой месяц?`,
    short: (found) => `«${found}»: это месяц и год или число и месяц?`,
    basis: (found) => `Число с одной датой, например ${found}: что оно значит?`,
    measure: (found) => `«${found}»: это что-то из списка?`,
    place: (found) => `«${found}»: это то самое место?`,
    country: (found) => `«${found}»: в какой стране?`,
  },
  choices: {
    mark: (choice) => (choice === "thousands" ? "Отделяет тысячи" : "Отделяет дробную часть"),
    scale: (choice) =>
      ({ "1": "Нет, как написано", "1000": "Да, в тысячах", "1000000": "В миллионах" })[choice] ?? choice,
    order: (choice, found) => dayInOrder(found, choice),
    year: (choice) => choice,
    fiscal: (choice) => monthName(Number(choice)),
    serial: (choice) => (choice === "excel" ? "Да, дата" : "Нет, просто число"),
    month: (choice) => monthName(Number(choice)),
    short: (choice) => (choice === "month" ? "Месяц и год" : "Число и месяц"),
    basis: (choice) =>
      choice === "per-day"
        ? "Столько за этот день"
        : choice === "running"
          ? "Столько всего к этому дню"
          : "Столько было в этот момент",
    measure: (choice, found) => (choice === "own" ? `Нет, это называется «${found}»` : choice),
    place: (choice) => (choice === "none" ? "Нет, показать без точки" : `Да: ${choice}`),
  },
};
