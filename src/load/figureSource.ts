import type { Figure } from "../model/schema.ts";

/** The figures of a dataset, wherever they are kept: as objects, or as the bytes of their file. */
export interface FigureSource {
  readonly count: number;
  /** The figure with a number, counted from 0, or undefined. */
  at(number: number): Figure | undefined;
  /** The number of a figure by its id. */
  numberOf(id: string): number | undefined;
}

/** Figures that are kept as objects. */
export function listedFigures(figures: readonly Figure[]): FigureSource {
  const numbers = new Map(figures.map(({ id }, number) => [id, number]));
  return { count: figures.length, at: (number) => figures[number], numberOf: (id) => numbers.get(id) };
}
