import type { Hedge } from "../../../model/schema.ts";
import type { numberFindings as EnglishWords } from "../../en/check/numbers.ts";
import type { UnitWanted, WordingKind } from "../../told.ts";
import { counted, number } from "../record/numbers.ts";

const UNITS: Readonly<Record<UnitWanted, string>> = {
  km: "km",
  hours: "hours",
  days: "days",
  percent: "percent",
  money: "код валюты ISO 4217, например USD",
  counted: "то, что считают, например people",
  vehicles: "vehicles, cars или lorries (люди ждут в queue-people)",
  people: "people (машины ждут в queue-vehicles)",
};

const LOW = "low, а high null";
const HIGH = "high, а low null";
const BOUNDS: Readonly<Record<Hedge, string>> = {
  exact: "одно и то же число в low и high",
  over: LOW,
  "at-least": LOW,
  nearly: HIGH,
  "up-to": HIGH,
  under: HIGH,
  between: "low меньше high",
  about: "и low, и high",
};

const IN: Readonly<Record<WordingKind, string>> = { quote: "цитате", summary: "пересказе" };

/** Если других больше, остальные считаются. */
const MOST_OTHERS = 5;

function withFew(ids: readonly string[]): string {
  const more = ids.length > MOST_OTHERS ? ` и ещё ${number(ids.length - MOST_OTHERS)}` : "";
  return `${ids
    .slice(0, MOST_OTHERS)
    .map((id) => `«${id}»`)
    .join(", ")}${more}`;
}

/** О значениях, единицах, способе счёта, темпе и рядах. */
export const numberFindings: typeof EnglishWords = {
  "value-order": ({ low, high }) => ({
    message: `low ${number(low)} и high ${number(high)}, а low не должно быть больше high`,
    remedy: "Поменяйте их местами или исправьте то, что неверно.",
  }),
  "value-finite": ({ n }) => ({
    message: `${n}, а нужно число, до которого можно досчитать`,
    remedy: "Исправьте число.",
  }),
  "value-hedge": ({ hedge, low, high }) => ({
    message: `«${hedge}» при low ${low} и high ${high}, а нужно: ${BOUNDS[hedge]}`,
    remedy: "Исправьте границу или возьмите оговорку источника: открытый край это null, а не догадка.",
  }),
  "value-empty": {
    message: "ни числа, ни слов, а нужно что-то одно",
    remedy: "Приведите слова источника в «words», например «тысячи».",
  },
  "value-whole": ({ n, unit }) => ({
    message: `${number(n)} ${unit}, а нужно целое число`,
    remedy: "Напишите число целиком: 98,3 тысячи это 98300.",
  }),
  "unit-measure": ({ unit, measure, wanted }) => ({
    message: `«${unit}» при показателе ${measure}, а нужно: ${UNITS[wanted]}`,
    remedy: "Исправьте единицу или показатель.",
  }),
  "measure-unknown": ({ measure }) => ({
    message: `«${measure}», а нужен известный показатель или свой, описанный в наборе данных`,
    remedy: "Возьмите известный, если он подходит; если нет, опишите свой в measures.",
  }),
  "basis-window": ({ basis, measure, when }) => ({
    message: `«${basis}» при ${measure} за ${when}, а нужно ${basis === "moment" ? "total или per-day: люди пересекают границу какое-то время" : "per-day, раз срок один день"}`,
    remedy: "Исправьте basis или срок.",
  }),
  "sum-self": ({ id, unit, measure }) => ({
    message: `«${id}», сама цифра, а нужна другая: ${measure}, ${unit}`,
    remedy: "Уберите её: разнородное не складывают.",
  }),
  "sum-unlike": ({ id, unit, measure, partUnit, partMeasure }) => ({
    message: `«${id}»: ${partMeasure}, ${partUnit}, а нужна другая цифра: ${measure}, ${unit}`,
    remedy: "Уберите её: разнородное не складывают.",
  }),
  "rate-as-count": ({ put, kind, when, basis }) => ({
    message: `«${put}» в ${IN[kind]} у подсчёта за ${when} («${basis}»), а нужно то, что подсчитали`,
    remedy: "Если кто-то так сказал, а никто не считал, basis должно быть «rate»; если считали, скажите это.",
  }),
  "rate-in-note": ({ basis }) => ({
    message: `«${basis}», а в примечании речь о темпе; для сказанного, но не подсчитанного нужно «rate»`,
    remedy: "Исправьте basis или примечание.",
  }),
  "count-as-rate": ({ n }) => ({
    message: `«rate» при точном числе ${n === null ? "" : number(n)}, а нужно «per-day»: такого числа никто не назовёт, не считая`,
    remedy: "Поставьте «per-day», если считали, или оговорку источника.",
  }),
  "series-cumulative": ({ count, top, when, passed }) => ({
    message: `${counted(count, ["подсчёт", "подсчёта", "подсчётов"])} за день, которые ни разу не падают, до ${number(top)} за ${when}${passed ? `, больше итога «${passed.id}» (${number(passed.top)})` : ""}, а нужны подсчёты за отдельные дни`,
    remedy:
      "Если столбец нарастает с первого дня, сделайте из него итоги с этого дня и пометьте их «running»: true; для таблицы ответьте «Столько всего к этому дню».",
  }),
  "running-unmarked": ({ count, since, others, unmarked }) => ({
    message: `${counted(count, ["итог", "итога", "итогов"])} одного говорящего с ${since} (вместе с ${withFew(others)}), из них не помечено ${number(unmarked)}, а нужен ряд нарастающих итогов`,
    remedy: "Дайте им общий «series» и «running»: true.",
  }),
  "series-day": ({ when, series, earlier }) => ({
    message: `${when} в ряду «${series}» уже есть: «${earlier}», а нужна одна цифра на день`,
    remedy: "Оставьте цифру того, кто ведёт ряд; у другой уберите «series».",
  }),
  "series-day-running": ({ when, series, earlier }) => ({
    message: `${when} в ряду «${series}» уже есть: «${earlier}», а нужна одна цифра на день`,
    remedy: "Если обе нарастают с одного первого дня, пометьте их как нарастающие итоги: «running»: true.",
  }),
  "series-mixed": ({ found, series, wanted, first }) => ({
    message: `«${found}» в ряду «${series}», а нужно «${wanted}», как у «${first}»`,
    remedy: "Уберите цифру из ряда: вместе стоит только однородное.",
  }),
  "series-running": ({ when, series, first }) => ({
    message: `${when} среди нарастающих итогов «${series}», а нужен первый день срока ${first}`,
    remedy: "Исправьте срок или уберите у цифры «running»: нарастающий итог идёт от одного первого дня.",
  }),
  "weight-bare": ({ weight }) => ({
    message: `${number(weight)} без единого слова, а нужно примечание с причиной`,
    remedy: "Скажите в примечании, почему это главное событие дня.",
  }),
  "event-tie": ({ when, id, other, weight }) => ({
    message: `главным за ${when} оно стало случайно: у «${other}» ${weight === null ? "веса тоже нет" : `вес тоже ${number(weight)}`}, а нужно одно событие с наибольшим весом`,
    remedy: `Дайте событию дня «weight» с причиной в примечании; без него первым идёт «${id}», по числу документов.`,
  }),
};
