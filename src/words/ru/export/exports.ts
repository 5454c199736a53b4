import type { DatasetInfo } from "../../../model/schema/header.ts";
import { columnText } from "../../en/export/columns.ts";
import type { ReadmeFacts } from "../../en/export/exports.ts";
import { FIGURES } from "../record/nouns.ts";
import { counted, number } from "../record/numbers.ts";
import { writtenDay } from "./cite.ts";

/** The README of a package: what it is, what was chosen, how to read it, and how to cite it. */
function readme(
  { info }: { info: DatasetInfo },
  { address, filter, today, notOurs }: ReadmeFacts,
  asked: number,
  all: number,
): string {
  const companions =
    all > asked
      ? `\nКроме того, ${counted(all - asked, FIGURES)} здесь потому, что они спорят с выбранными или входят в сумму (в столбце \`shown\` стоит false).\n`
      : "";
  return `# ${info.title}

${info.description}

- Версия данных: ${info.version}
- Файл создан: ${writtenDay(today)}
- Откуда: ${address ?? "файл или страница на устройстве, без адреса"}${notOurs === null ? "" : `\n- ${notOurs}`}
- Что выбрано: ${filter ?? "всё"} (${counted(asked, FIGURES)})
- Лицензия: ${info.licence === "" ? "не указана" : info.licence}. Цитаты принадлежат их издателям.
${companions}
## Прежде чем взять число

- Оговорка — часть числа. У «более 53 000» есть нижняя граница и нет верхней: см. \`hedge\`, \`low\` и \`high\`.
- Если \`disputed\` равно true, этой цифре противоречит другая или в ней сложены разнородные подсчёты: см. \`disputes\` и \`disputes.csv\`. Приводите её вместе со спором.
- \`basis\` говорит, за какое время посчитано. Темп (\`rate\`) никто не подсчитывал. Разные показатели не складываются, нарастающие итоги тоже.
- Пересечение границы — это не человек, который остался.
- \`origin_count\` — число независимых первоисточников, а не изданий: одно сообщение могли напечатать многие.
- Там, где числа нет, \`silences.csv\` говорит почему. Это никогда не ноль.
- В строке \`evidence.csv\` стоит либо цитата, либо пересказ составителей набора; если нет ни того ни другого, документ не прочитан или прочитан не до этого места.

## Файлы

\`datapackage.json\` описывает каждый столбец (Frictionless Data Package, по-английски). \`dataset.json\` снова открывается на странице, откуда взяты данные.
Перед текстом, который начинается с =, +, -, @, табуляции или возврата каретки, стоит апостроф: так таблица не примет его за формулу. Уберите его, чтобы получить сам текст. Числа записаны как есть.

## Как ссылаться

${info.author === undefined ? "" : `${info.author}. `}${info.title}. Версия ${info.version}.${address === null ? "" : ` ${address}`} (дата обращения: ${writtenDay(today)}).
`;
}

/** Words of what is downloaded. */
export const exports = {
  // The names of columns are English, and so are their descriptions.
  column: columnText,
  readme,
  title: "Скачать",
  lead: "Файлы создаются на вашем устройстве. В каждом у каждой цифры остаются её оговорка, источники и споры.",
  apart:
    "Этот набор данных слишком велик, чтобы сделать здесь файл со всеми данными, одну страницу из них или картинку или искать его цитаты в текстах. Его можно взять как есть: цифры в формате Parquet, всё остальное в JSON.",
  apartShown:
    "Тексты этих цифр загружаются для файла. Может не хватать спора, о котором сказано только у другой цифры.",
  apartTooMany: (most: number): string =>
    `В файл войдёт не больше ${number(most)} цифр: выберите меньше с помощью фильтров или один день.`,
  apartFigures: "Цифры, Parquet",
  apartRest: "Всё остальное, JSON",
  what: "Что",
  shown: (figures: number, when: string): string =>
    `То, что показано сейчас: ${counted(figures, FIGURES)} ${when}`,
  everything: (figures: number): string => `Все данные: ${counted(figures, FIGURES)}`,
  format: "В каком виде",
  formats: {
    csv: { name: "CSV", about: "по строке на цифру, для таблиц" },
    package: { name: "Data Package", about: "архив zip со всеми таблицами, описанием и лицензией" },
    json: { name: "JSON", about: "набор данных, который откроется на этой странице" },
    geojson: { name: "GeoJSON", about: "цифры, события и маршруты для карты" },
  },
  companions: (n: number): string =>
    `Вместе с ними: ${counted(n, FIGURES)}, которые спорят с выбранными или входят в сумму.`,
  make: "Создать файл",
  making: "Файл создаётся",
  stop: "Остановить",
  stopped: "Остановлено. Файл не создан.",
  done: (name: string, bytes: number): string =>
    `Файл ${name} готов (${number(Math.max(1, Math.round(bytes / 1000)))} КБ).`,
  failed:
    "Файл создать не удалось. Если он большой, на устройстве может не хватать памяти: выберите меньше дней или стран либо CSV.",
  close: "Закрыть",
};

/** Words of what is shared. */
export const share = {
  title: "Поделиться",
  link: "Ссылка на этот вид",
  linkHow: "В ней сохранены день, фильтры, карта и то, что открыто.",
  recordLink: "Ссылка только на то, что открыто",
  copy: "Копировать",
  cite: "Сослаться на этот вид",
  view: (title: string, when: string): string => `${title} (цифры ${when})`,
  close: "Закрыть",
};
