import type { Figure } from "../../../model/schema.ts";
import type { SumProblem } from "../../../model/sum.ts";
import { summedPlaces } from "../../common/more/sums.ts";
import { placeName } from "../../common/names.ts";
import { lookUp } from "../../lookUp.ts";
import type { Names } from "../../names.ts";
import { formatSpan } from "./dates.ts";
import { spelledOut } from "./kinds.ts";
import { measureLabel, measureNoun } from "./measures.ts";
import { ended, listed } from "./numbers.ts";
import { countryName } from "./phrases.ts";
import { unitName } from "./values.ts";

const bases: Readonly<Record<string, string>> = {
  total: "всего за эти дни",
  "per-day": "за день",
  moment: "на один момент",
  rate: "темп, а не подсчёт",
};

/** One reason why figures do not add up. */
function problem(names: Names, found: SumProblem): string {
  const differ = (what: string, values: readonly string[]): string => ended(`${what}: ${values.join("; ")}`);
  switch (found.code) {
    case "measures":
      return differ(
        "Они о разном",
        found.values.map((measure) => measureNoun(names, measure)),
      );
    case "units":
      return differ("У них разные единицы", found.values.map(unitName));
    case "bases":
      return differ(
        "Они посчитаны по-разному",
        found.values.map((basis) => lookUp(bases, basis) ?? spelledOut(basis)),
      );
    case "populations":
      return differ(
        "В них посчитаны разные люди",
        found.values.map((population) => population ?? "не указано"),
      );
    case "items":
      return differ(
        "В них посчитаны разные части",
        found.values.map((item) => item ?? "целое"),
      );
    case "windows":
      return differ(
        "Они за разные дни",
        found.values.map((span) => formatSpan(span)),
      );
    case "measure":
      return `Такие цифры не складываются: ${measureNoun(names, found.measure)}.`;
    case "moment":
      return "Показания на один момент не складываются.";
    case "dispute":
      return `Две из них оспаривают друг друга (${placesOf(names, found.places)}).`;
    case "overlap":
      return `Кого-то можно посчитать дважды: ${placesOf(names, found.places)}, в одни и те же дни.`;
    case "bounds":
      return "Хотя бы у одной нет числа, или они открыты с разных сторон.";
  }
}

const placesOf = (names: Names, ids: readonly string[]): string =>
  listed(ids.map((id) => placeName(names, id)));

/** What a sum counts: “Въезды, Казахстан и Грузия”. */
function sumName(names: Names, figures: readonly Figure[]): string {
  const places = summedPlaces(names, figures, countryName);
  return `${measureLabel(names, figures[0]?.measure ?? "")}, ${listed(places)}`;
}

/** Sums of figures, and why they are refused. */
export const sums = { name: sumName, problem };
