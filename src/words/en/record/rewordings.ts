import { outletOf } from "../../../model/origin.ts";
import type { Rewording, WordingChange } from "../../../model/wording.ts";
import { actorName } from "../../common/names.ts";
import type { Names } from "../../names.ts";
import { listed } from "./numbers.ts";
import { formatValue, hedgeWord } from "./values.ts";

function change(names: Names, made: WordingChange): string {
  switch (made.code) {
    case "other-number":
      return `prints ${formatValue(made.value)}`;
    case "hedge-dropped":
      return `drops the “${hedgeWord(made.hedge)}”`;
    case "hedge-added":
      return `adds “${hedgeWord(made.hedge)}”`;
    case "other-hedge":
      return `prints “${hedgeWord(made.hedge)}” for “${hedgeWord(made.stated)}”`;
    case "other-verb":
      return `writes “${made.verb}”`;
    case "other-speaker":
      return `attributes it to ${listed(made.actors.map((id) => actorName(names, id)))}`;
  }
}

/** How a document words a claim otherwise: "The Moscow Times drops the “about”, writes “fled”." */
export function rewording(names: Names, { source, changes }: Rewording): string {
  const outlet = outletOf(names.sources.get(source), source);
  return `${outlet} ${changes.map((made) => change(names, made)).join(", ")}.`;
}
