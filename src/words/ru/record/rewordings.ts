import { outletOf } from "../../../model/origin.ts";
import type { Rewording, WordingChange } from "../../../model/wording.ts";
import { actorName } from "../../common/names.ts";
import type { Names } from "../../names.ts";
import { ended, listed } from "./numbers.ts";
import { formatValue, hedgeWord } from "./values.ts";

function change(names: Names, made: WordingChange): string {
  switch (made.code) {
    case "other-number":
      return `напечатано «${formatValue(made.value)}»`;
    case "hedge-dropped":
      return `опущено «${hedgeWord(made.hedge)}»`;
    case "hedge-added":
      return `добавлено «${hedgeWord(made.hedge)}»`;
    case "other-hedge":
      return `«${hedgeWord(made.hedge)}» вместо «${hedgeWord(made.stated)}»`;
    case "other-verb":
      return `написано «${made.verb}»`;
    case "other-speaker":
      return `слова приписаны другому: ${listed(made.actors.map((id) => actorName(names, id)))}`;
  }
}

/** How a document words a claim otherwise: “The Moscow Times: опущено «около», написано «fled».” */
export function rewording(names: Names, { source, changes }: Rewording): string {
  const outlet = outletOf(names.sources.get(source), source);
  return ended(`${outlet}: ${changes.map((made) => change(names, made)).join(", ")}`);
}
