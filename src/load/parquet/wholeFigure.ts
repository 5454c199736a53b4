import * as v from "valibot";
import { type Figure, figureSchema } from "../../model/schema.ts";
import { figuresError } from "./figuresError.ts";

/** What must be the same in the index and in the whole figure: all that the page has said of it before it is opened. */
function told({
  id,
  measure,
  basis,
  unit,
  item,
  population,
  value,
  when,
  where,
  from,
  statedBy,
  evidence,
}: Figure) {
  const pieces = evidence.map(({ source, published, through, quote, summary }) => [
    source,
    published?.edtf ?? null,
    through,
    quote ? "q" : summary ? "s" : "",
  ]);
  return JSON.stringify([
    [id, measure, basis, unit, item, population, value.low, value.high, value.hedge, value.words],
    [when.edtf, where, from, statedBy, pieces],
  ]);
}

/** The whole figure of a record's text. Throws if that is not a figure, or not the one that the index knows. */
export function wholeFigure(text: unknown, known: Figure): Figure {
  let value: unknown = null;
  try {
    value = typeof text === "string" ? JSON.parse(text) : text;
  } catch {
    // What is not JSON is not a figure either.
  }
  const parsed = v.safeParse(figureSchema, value);
  if (parsed.success && told(parsed.output) === told(known)) return parsed.output;
  throw figuresError({ fault: "not-parquet", message: `record/${known.id}` });
}
