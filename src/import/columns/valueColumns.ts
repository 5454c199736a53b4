import type { FieldName, Fixed, Mapping } from "./fields.ts";
import { readValueHeader, type ValueHeader } from "./valueHeader.ts";

/** A column of numbers, with how a row is read for it. A table can have several, such as arrivals and departures, or one for each country. */
export interface ValueColumn {
  readonly at: number;
  readonly name: string;
  readonly header: ValueHeader;
  /** The table's mapping without its other columns of numbers. */
  readonly mapping: Mapping;
  /** What is the same for every row, with what the header names. */
  readonly fixed: Texts;
}

/** Texts that stand for a field where a row has none. */
export type Texts = Partial<Readonly<Record<FieldName, string>>>;

/** The columns of numbers of a table. Without one there is one that is nowhere, so that rows are read and told what they lack. */
export function valueColumns(columns: readonly string[], mapping: Mapping, fixed: Fixed): ValueColumn[] {
  const found = mapping.flatMap((field, at) => (field === "value" ? [at] : []));
  return (found.length === 0 ? [-1] : found).map((at) => {
    const name = columns[at] ?? "";
    const header = readValueHeader(name);
    // Of several columns with names of their own, one word for all would make the same of them.
    const isOwn = fixed.what === undefined || found.length > 1;
    const what = header.measure ?? (isOwn ? header.ownMeasure : null);
    const named: Texts = {
      ...(what !== null && { what }),
      ...(header.country !== null && { country: header.country }),
      ...(header.when !== null && { from: header.when }),
      ...(header.basis !== null && fixed.basis === undefined && { basis: header.basis }),
      ...(header.unit !== null && found.length > 1 && { unit: header.unit }),
    };
    return {
      at,
      name,
      header,
      mapping: mapping.map((field, other) => (field === "value" && other !== at ? null : field)),
      // What a person says of the one column stands before what its header names.
      fixed: found.length > 1 ? { ...fixed, ...named } : { ...named, ...fixed },
    };
  });
}
