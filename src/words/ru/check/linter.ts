import type { linter as EnglishWords } from "../../en/check/linter.ts";
import { counted, nounAfter, number } from "../record/numbers.ts";

const RECORDS = ["записи", "записях", "записях"] as const;

/** Words of the check of a file; those for what it finds come with it. */
export const linter: typeof EnglishWords = {
  button: "Проверить файл",
  title: "Проверка файла",
  close: "Закрыть",
  lead: "Файл проверяется в вашем браузере, по форме и согласованности: полны ли записи и сходятся ли между собой. Верны ли они, не скажет ни одна проверка.",
  checking: "Идёт проверка…",
  cancel: "Отменить",
  failed:
    "Проверка не доведена до конца: не пришёл файл или часть страницы, или браузер для неё слишком стар.",
  late: "Файл или часть страницы пока не пришли.",
  record: "Запись, как она стоит в файле",
  apart:
    "Цифры этого набора данных лежат в файле Parquet, а он в браузере не проверяется. Его проверит команда проекта, если оба файла лежат в одной папке:",
  apartCommand: "npm run data:check -- dataset.json",
  found: (errors, warnings, records) =>
    `${counted(errors, ["ошибка", "ошибки", "ошибок"])} и ${counted(warnings, ["предупреждение", "предупреждения", "предупреждений"])} в ${counted(records, RECORDS)}`,
  none: (records) => `В ${counted(records, RECORDS)} нет ошибок формы`,
  noneIsNotTrue: "Верными они от этого не становятся: здесь никто не сравнивал их с источниками.",
  noMap: "Места не сверены с картой: она не загрузилась.",
  kinds: { error: "Ошибки", warning: "Предупреждения" },
  means: {
    error: "Это надо исправить: запись неверна, или её нельзя показать.",
    warning: "Посмотрите на них: каждое может оказаться верным.",
  },
  line: (n) => `строка ${number(n)}`,
  row: (n) => `строка ${number(n)}`,
  unlisted: (n) =>
    `${nounAfter(n, ["Не показана", "Не показаны", "Не показано"])} ещё ${counted(n, ["находка", "находки", "находок"])}.`,
  words: () => import("./checkWords.ts"),
};
