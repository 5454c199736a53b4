import type { Figure } from "../../../model/schema.ts";
import type { MapContent } from "../content/chooseContent.ts";
import type { ToldItem } from "../content/chooseFlows.ts";

const MARK = " ≠";
const marked = (text: string): string => (text.endsWith(MARK) ? text : text + MARK);

function markItem<I extends ToldItem>(item: I): I {
  const { numbers, number, shortNumber } = item;
  return {
    ...item,
    number: marked(number),
    shortNumber: marked(shortNumber),
    numbers: numbers.map((one, i) => (i === numbers.length - 1 ? marked(one) : one)),
  };
}

/** What a map shows, with the sign of a dispute at each number that anything speaks against: on paper nothing can be opened to learn of it. */
export function withDisputes(content: MapContent, isDisputed: (figure: Figure) => boolean): MapContent {
  const mark = <I extends ToldItem>(item: I): I => {
    const figures = [item.figure, item.back?.figure];
    return figures.some((figure) => figure && isDisputed(figure)) ? markItem(item) : item;
  };
  return {
    ...content,
    flows: content.flows.map(mark),
    notes: content.notes.map(mark),
    read(item) {
      const reading = content.read(item);
      return isDisputed(reading.figure) ? { ...reading, text: marked(reading.text) } : reading;
    },
  };
}
