import { once } from "../../common/once.ts";
import type { AddressProblem, AddressReason } from "../../problems.ts";
import { plain, type Segment, strong } from "../../segment.ts";
import { formatDay } from "../record/dates.ts";
import { ended } from "../record/numbers.ts";

const columns = { countries: "страны", measures: "показатели", originKinds: "виды говорящих" };
const records = { figure: "цифры", event: "события", route: "маршрута", place: "места" };

/** Alternatives: “a, b или c”. */
const alternatives = once(() => new Intl.ListFormat("ru", { type: "disjunction" }));

function reasonOf(reason: AddressReason): string {
  switch (reason.code) {
    case "not-a-day":
      return "день пишется как 2022-09-27";
    case "outside-record":
      return `в данных дни от ${formatDay(reason.first)} до ${formatDay(reason.last)}`;
    case "span-order":
      return reason.end === "from"
        ? "срок начался бы позже своего конца"
        : "срок кончился бы раньше своего начала";
    case "options":
      return `можно ${alternatives().format(reason.options)}`;
    case "no-figure-has":
      return `цифр с ${reason.unknown.join(", ")} нет; ${columns[reason.column]} в данных — ${reason.known.join(", ")}`;
    case "no-record":
      return `в данных нет ${records[reason.kind]} с таким идентификатором`;
    case "area-form":
      return "пишите запад,юг,восток,север в градусах, например 44,42,45,43";
    case "map-form":
      return "пишите широту,долготу,масштаб, например 43.2,44.6,6";
    case "sort-form":
      return `можно ${alternatives().format(reason.columns)}, с минусом впереди — в обратном порядке`;
  }
}

/** Words for what is wrong with the address. */
export const address = {
  problem: ({ key, value, reason }: AddressProblem): readonly Segment[] => [
    plain("В адресе стоит "),
    strong(`${key}=${value}`),
    plain(`, и это не подходит: ${ended(reasonOf(reason))} Показано обычное значение.`),
  ],
};
