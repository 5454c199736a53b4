import type { TableName } from "../../../model/schema.ts";
import { counted, countedOf, type Noun, nounAfter, number } from "../record/numbers.ts";

const tables: Readonly<Record<TableName, Noun>> = {
  actors: ["говорящий", "говорящего", "говорящих"],
  sources: ["документ", "документа", "документов"],
  places: ["место", "места", "мест"],
  routes: ["маршрут", "маршрута", "маршрутов"],
  figures: ["цифра", "цифры", "цифр"],
  events: ["событие", "события", "событий"],
  silences: ["пробел в данных", "пробела в данных", "пробелов в данных"],
  measures: ["показатель", "показателя", "показателей"],
  eventKinds: ["вид событий", "вида событий", "видов событий"],
  stories: ["история", "истории", "историй"],
};

const RECORDS: Noun = ["запись", "записи", "записей"];
/** After “в”. */
const IN_RECORDS: Noun = ["записи", "записях", "записях"];
const ADDRESSES: Noun = ["адрес", "адреса", "адресов"];

/** Words of the notices under the header. */
export const notices = {
  dismiss: "Скрыть",
  more: (n: number): string => `и ещё ${number(n)}`,
  /** Records that are not used, and addresses of records that are. */
  setAside(n: number, all: number, addresses: number): string {
    const records = `${nounAfter(n, ["отложена", "отложены", "отложено"])} ${number(n)} из ${countedOf(all, RECORDS)}`;
    const unlinked = `не ${nounAfter(addresses, ["открывается", "открываются", "открывается"])} ${counted(addresses, ADDRESSES)}`;
    const words = [n > 0 && records, addresses > 0 && unlinked].filter(Boolean).join("; ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  field: ", поле ",
  fault: (reason: string, others: number): string =>
    others === 0 ? `: ${reason}` : `: ${reason}. То же ещё в ${counted(others, IN_RECORDS)}`,
  missing: "в файле нет",
  waiting: (table: TableName, n: number): string =>
    `от этого ${nounAfter(n, ["зависит", "зависят", "зависит"])} ${counted(n, tables[table])}`,
  table: (table: TableName): string => tables[table][0],
};
