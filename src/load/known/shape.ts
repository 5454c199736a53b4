import { parseEdtf } from "../../model/time/edtf.ts";

/** What reading makes of a value that is known to be valid: the build takes it from the schema. */
export interface Shape {
  /** Fields that may be left out, and what stands there then. */
  readonly fill?: Readonly<Record<string, unknown>>;
  /** Fields that are dates in EDTF. */
  readonly dates?: readonly string[];
  /** Fields that are objects or lists of objects. */
  readonly inner?: Readonly<Record<string, Shape>>;
}

/** Makes of a JSON value what the schema would make of it, in place. */
export function complete(value: Record<string, unknown>, { fill = {}, dates = [], inner = {} }: Shape): void {
  for (const key in fill) value[key] ??= fill[key];
  for (const key of dates) {
    const text = value[key];
    if (typeof text === "string") value[key] = parseEdtf(text);
  }
  for (const key in inner) {
    const shape = inner[key];
    const field = value[key];
    if (!shape || !field) continue;
    const values = (Array.isArray(field) ? field : [field]) as Record<string, unknown>[];
    for (const one of values) complete(one, shape);
  }
}
