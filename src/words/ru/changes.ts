import type { Counts, changes as english } from "../en/changes.ts";
import { DOCUMENTS, EVENTS, FIGURES } from "./record/nouns.ts";
import { counted, listed } from "./record/numbers.ts";

const list = ({ figures, events, documents }: Counts): string =>
  listed([
    ...(figures > 0 ? [counted(figures, FIGURES)] : []),
    ...(events > 0 ? [counted(events, EVENTS)] : []),
    ...(documents > 0 ? [counted(documents, DOCUMENTS)] : []),
  ]);

const parts: typeof english.parts = {
  value: "число или оговорка",
  what: "что подсчитано",
  when: "дни",
  statedBy: "кто это сказал",
  disputes: "что с ней спорит",
  evidence: "документы",
  note: "примечание",
};

/** Words for what changed in the record from version to version. */
export const changes = {
  title: "Что изменилось в данных",
  lead: "Что добавлено, изменено и убрано в каждой версии данных; сначала последняя.",
  feed: "Лента изменений (Atom)",
  version: (version, day) => `Версия ${version}, ${day}`,
  first: (counts) => `Первая версия: ${list(counts)}.`,
  addedIn: (counts) => `Добавлено: ${list(counts)}.`,
  changedIn: (counts) => `Изменено: ${list(counts)}.`,
  withdrawnIn: (counts) => `Убрано: ${list(counts)}.`,
  added: "Добавлено",
  withdrawn: "Убрано",
  claims: "Изменились число, оговорка, смысл, время или автор",
  rest: "Изменились документы, споры или примечания; сама цифра прежняя",
  parts,
  partsOf: (names) => listed(names.map((name) => parts[name])),
  was: (before) => `было: ${before}`,
  goneSince: "убрано в более поздней версии",
  more: (n) => `и ещё ${n} на странице изменений`,
} satisfies typeof english;
