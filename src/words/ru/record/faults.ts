import type { SchemaCode } from "../../../model/schema/codes.ts";
import { lookUp } from "../../lookUp.ts";
import type { RecordFault } from "../../problems.ts";

const schema: Readonly<Record<SchemaCode, string>> = {
  empty: "пустое значение",
  "too-long": "длиннее 100 000 знаков",
  "not-an-id": "это не идентификатор (латинские буквы, цифры, дефисы, точки)",
  "not-a-day": "это не день (ГГГГ-ММ-ДД)",
  "not-edtf": "это не дата (EDTF: 2022-09-27, 2022-09-27~, 2022-09-21/2022-09-27, ../2022-09-28)",
  "edtf-offset": "указано смещение от UTC: пишите день и час так, как их показывали местные часы",
  "not-a-country": "это не код ISO 3166-1 alpha-2",
  "not-an-address": "это не адрес http(s)",
  "not-whole": "это не целое число",
  "below-zero": "число меньше нуля",
  "too-far-west": "западнее −180°",
  "too-far-east": "восточнее 180°",
  "too-far-south": "южнее −90°",
  "too-far-north": "севернее 90°",
  "not-a-version": "это не семантическая версия",
  "not-a-hash": "это не SHA-256 в шестнадцатеричной записи",
  "no-place": "нет {place}",
  "no-steps": "пусто: в истории нужен хотя бы один шаг",
  "no-evidence": "пусто: цифре нужно свидетельство",
  "quote-and-summary": "есть и цитата, и пересказ, а можно только одно из двух",
  "no-words": "нет ни цитаты, ни пересказа, ни отметки о недочитанном, и у записи нет данных исследования",
};

const tables: Readonly<Record<string, string>> = {
  actors: "говорящих",
  sources: "документов",
  places: "мест",
  routes: "маршрутов",
  figures: "цифр",
  events: "событий",
  silences: "пробелов",
  measures: "показателей",
  eventKinds: "видов событий",
  stories: "историй",
};

/** What the schema finds, beside the value or the field that it finds it of. */
export function schemaFault(code: SchemaCode): string {
  return schema[code];
}

/** Why a record was set aside, after the name of its field. */
function fault(of: RecordFault): string {
  switch (of.code) {
    case "missing":
      return "отсутствует";
    case "other-type":
      return `там ${of.received}, а должно быть ${of.expected ?? "другое"}`;
    case "not-a-list":
      return "это не список записей";
    case "id-used":
      return `идентификатор «${of.id}» уже занят другой записью: у каждой должен быть свой`;
    case "unresolved":
      return `«${of.id}» нет среди прочитанных ${lookUp(tables, of.target) ?? of.target}`;
    case "dead-address":
      return "это не адрес http(s), который можно открыть";
    default:
      return of.value === null ? schema[of.code] : `${of.value}: ${schema[of.code]}`;
  }
}

/** Faults of records. */
export const faults = { fault };
