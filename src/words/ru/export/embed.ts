import { counted, type Noun } from "../record/numbers.ts";

const DISPUTES: Noun = ["спор", "спора", "споров"];

/** Words of the frames in other pages, and of the dialog that gives their code. */
export const embed = {
  title: "Встроить",
  close: "Закрыть",
  lead: "HTML для вашей страницы. Встроенное окно не ставит cookie, ничего не хранит и не обращается к другим сайтам.",
  shows: "Что показать",
  pictures: { map: "День словами и карту", timeline: "День словами и ленту времени" },
  record: (name: string): string => `То, что открыто: ${name}`,
  colours: "Цвета",
  schemes: { reader: "как на устройстве читателя", light: "дневные", dark: "ночные" },
  fits: "Добавить скрипт, который подгоняет высоту окна под текст",
  fitsHow:
    "Небольшой файл с этого сайта, на страницу хватает одного. Без него у окна та высота, что указана в коде.",
  follows: "Обновляется вместе с данными",
  followsHow: "Выбранные дни не меняются, а исправления и новые источники появляются сами.",
  frozen: (version: string): string => `Версия ${version}, без изменений`,
  frozenHow: "Всегда показывает данные такими, какие они сегодня.",
  notOurs: "Встроить можно только данные этого сайта.",
  open: "Изучить данные",
  openRecord: "Кто это сказал",
  version: (version: string): string => `версия ${version}`,
  newTab: "откроется в новой вкладке",
  back: "Назад ко дню",
  moreDisputes: (n: number): string => `и ещё ${counted(n, DISPUTES)}`,
};
