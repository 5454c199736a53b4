import type { FieldName, Mapping } from "../columns/fields.ts";
import type { Texts } from "../columns/valueColumns.ts";
import { type Fault, type FaultCode, type Severity, shorten } from "../faults.ts";
import { FORMULA_ERROR, NO_RESULT } from "../read/sheetXml.ts";
import { type Cell, type Row, textOf, withoutFootnotes } from "../table.ts";

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "‹"],
  ["gt", "›"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd\ufeff\u200b]|\p{Surrogate}/gu;
const MACHINE_PATH = /(?:\/(?:home|Users|tmp|mnt|root|private|var)\/|[A-Za-z]:\\|~\/|file:\/\/)\S*/g;

function letterOf(entity: string): string {
  const known = ENTITIES.get(entity.toLowerCase());
  if (known !== undefined) return known;
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** A text without markup, control characters and places on somebody's own machine. */
function cleaned(text: string): string {
  return text
    .replaceAll(TAG, " ")
    .replaceAll(ENTITY, (_, entity: string) => letterOf(entity))
    .replaceAll(TAG, " ")
    .replaceAll(CONTROL, "")
    .replaceAll(MACHINE_PATH, "…")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A row by its fields, and what is found wrong with it. */
export class RowCells {
  readonly number: number;
  readonly faults: Fault[] = [];
  readonly #row: Row;
  readonly #columns: ReadonlyMap<FieldName, number>;
  readonly #names: readonly string[];
  readonly #fixed: Texts;

  constructor(row: Row, mapping: Mapping, names: readonly string[], fixed: Texts) {
    this.number = row.number;
    this.#row = row;
    this.#names = names;
    this.#fixed = fixed;
    this.#columns = new Map(mapping.flatMap((field, at) => (field === null ? [] : [[field, at] as const])));
  }

  /** What a field's cell holds; what is fixed for all rows where its column or its cell is empty. */
  cell(field: FieldName): Cell {
    const at = this.#columns.get(field);
    const own = at === undefined ? null : (this.#row.cells[at] ?? null);
    // A footnote mark is not a source.
    if (withoutFootnotes(textOf(own)) !== "") return own;
    return this.#fixed[field] ?? null;
  }

  /** Whether a column holds a field. */
  has(field: FieldName): boolean {
    return this.#columns.has(field);
  }

  /** The name of the column that holds a field; empty where none does. */
  nameOf(field: FieldName): string {
    return this.#names[this.#columns.get(field) ?? -1] ?? "";
  }

  /** A field's text, cleaned. The remains of a failed formula do not count as text. */
  text(field: FieldName): string {
    const whole = textOf(this.cell(field));
    if (FORMULA_ERROR.test(whole)) {
      if (field !== "value")
        this.fault(whole === NO_RESULT ? "formula-empty" : "formula-error", "cell", field);
      return "";
    }
    const clean = cleaned(whole);
    if (clean !== whole) this.fault("text-cleaned", "note", field);
    return clean;
  }

  /** Takes note of a fault of a field. */
  fault(code: FaultCode, severity: Severity, field: FieldName): void {
    const at = this.#columns.get(field);
    this.faults.push({
      code,
      severity,
      row: this.number,
      column: at === undefined ? null : (this.#names[at] ?? null),
      found: shorten(textOf(this.cell(field))),
    });
  }

  /** Whether the row has to be left out. */
  get isLost(): boolean {
    return this.faults.some(({ severity }) => severity === "row");
  }
}
