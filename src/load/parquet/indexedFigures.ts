import type { Figure } from "../../model/schema.ts";
import type { FigureSource } from "../figureSource.ts";
import { numberInTable } from "../records/figureIds.ts";
import { FigureMaker } from "./figureMaker.ts";
import type { FiguresIndex } from "./figuresReader.ts";
import { unpackRows } from "./keyed/columnTexts.ts";

/** Figures kept as objects: more than a view draws at a time. */
const MOST_KEPT = 4096;

/** The figures of a file, as far as its index knows them, and whole once they have been put in. */
export interface IndexedFigures extends FigureSource {
  /** The row of a figure in the file. */
  rowOf(number: number): number;
  /** The whole figure, where it has been put in. */
  whole(number: number): Figure | undefined;
  put(number: number, figure: Figure): void;
}

/** Makes figures of their columns when they are asked for. The latest few thousand are cached. */
export function indexedFigures({
  parts,
  order,
  ids,
}: Pick<FiguresIndex, "parts" | "order" | "ids">): IndexedFigures {
  const makers = parts.map(({ packed }) => new FigureMaker(unpackRows(packed)));
  const count = order.row.length;
  const wholes = new Map<number, Figure>();
  let young = new Map<number, Figure>();
  let old = new Map<number, Figure>();
  const at = (number: number): Figure | undefined => {
    const cached = wholes.get(number) ?? young.get(number);
    if (cached || !(number >= 0 && number < count)) return cached;
    const figure = old.get(number) ?? makers[order.part[number] ?? 0]?.make(order.row[number] ?? 0);
    if (!figure) return undefined;
    if (young.size >= MOST_KEPT / 2) {
      old = young;
      young = new Map();
    }
    young.set(number, figure);
    return figure;
  };
  return {
    count,
    at,
    numberOf: (id) => numberInTable(ids, id, (number) => at(number)?.id),
    rowOf: (number) => parts[order.part[number] ?? 0]?.ats[order.row[number] ?? 0] ?? -1,
    whole: (number) => wholes.get(number),
    put(number, figure) {
      wholes.set(number, figure);
    },
  };
}
