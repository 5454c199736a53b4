import * as v from "valibot";
import type { Shape } from "../src/load/known/shape.ts";
import { edtf } from "../src/model/schema/fields.ts";
import { datasetSchema } from "../src/model/schema/header.ts";
import { TABLES } from "../src/model/schema.ts";

type Schema = v.GenericSchema;

/** The parts of valibot's schemas that say how a value is changed. */
interface Parts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly default?: unknown;
}
const partsOf = (schema: Schema): Parts => schema as unknown as Parts;

/** What is under “may be left out” and “may be null”. */
function unwrapped(schema: Schema): Schema {
  const { wrapped } = partsOf(schema);
  return wrapped ? unwrapped(wrapped) : schema;
}

const isEmpty = (shape: Shape): boolean => Object.keys(shape).length === 0;

/** How values of a schema are read where they are known to be valid. */
function shapeOf(schema: Schema): Shape {
  const { entries, item } = partsOf(unwrapped(schema));
  if (item) return shapeOf(item);
  const fields = Object.entries(entries ?? {});
  const fill = fields.filter(([, field]) => partsOf(field).default !== undefined);
  const dates = fields.filter(([, field]) => unwrapped(field) === edtf);
  const inner = fields
    .map(([name, field]) => [name, shapeOf(field)] as const)
    .filter(([, shape]) => !isEmpty(shape));
  return {
    ...(fill.length > 0 && {
      fill: Object.fromEntries(fill.map(([name, field]) => [name, partsOf(field).default])),
    }),
    ...(dates.length > 0 && { dates: dates.map(([name]) => name) }),
    ...(inner.length > 0 && { inner: Object.fromEntries(inner) }),
  };
}

const table = (schema: Schema) => v.optional(v.array(schema), []);

/** How a dataset file is read that is known to be valid: taken from the schema, so that there is one specification. */
export const DATASET_SHAPE: Shape = shapeOf(
  v.object({
    dataset: datasetSchema,
    ...Object.fromEntries(Object.entries(TABLES).map(([name, schema]) => [name, table(schema)])),
  }),
);
