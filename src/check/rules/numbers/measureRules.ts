import type { Dataset } from "../../../model/dataset.ts";
import { KNOWN_MEASURES, measureOf } from "../../../model/measure.ts";
import type { Figure } from "../../../model/schema.ts";
import type { UnitWanted } from "../../../words/told.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

type UnitKind = "length" | "time" | "money" | "ratio" | "count";

const UNITS: ReadonlyMap<string, UnitKind> = new Map([
  ...["km", "m", "metres", "kilometres", "miles"].map((unit) => [unit, "length"] as const),
  ...["hours", "days", "minutes", "weeks", "months"].map((unit) => [unit, "time"] as const),
  ...["percent", "times", "percentage points"].map((unit) => [unit, "ratio"] as const),
]);
const unitKind = (unit: string): UnitKind => UNITS.get(unit) ?? (/^[A-Z]{3}$/.test(unit) ? "money" : "count");

const KINDS: Readonly<Record<string, readonly [kind: UnitKind, example: UnitWanted]>> = {
  "queue-length": ["length", "km"],
  "border-length": ["length", "km"],
  wait: ["time", "hours"],
  "stay-limit": ["time", "days"],
  price: ["money", "money"],
  rent: ["money", "money"],
  share: ["ratio", "percent"],
};
const VEHICLES = /^(?:vehicles|cars|lorries|trucks|buses|coaches)$/;
const PERSONS = /^(?:people|persons|men|women|children|families)/;

function unitWanted({ measure, unit }: Figure, measures: Dataset["measures"]): UnitWanted | null {
  const kind = unitKind(unit);
  const wanted = Object.hasOwn(KINDS, measure) ? KINDS[measure] : undefined;
  if (wanted) return kind === wanted[0] ? null : wanted[1];
  // What adds up is counted.
  if (!measureOf({ measures }, measure).adds) return null;
  if (kind !== "count") return "counted";
  if (measure === "queue-vehicles" && PERSONS.test(unit)) return "vehicles";
  if (measure === "queue-people" && VEHICLES.test(unit)) return "people";
  return null;
}

function* findUnits(view: LintView): Generator<Finding> {
  for (const { record, path } of view.figures) {
    const wanted = unitWanted(record, view.measureById);
    if (wanted === null) continue;
    yield {
      path: [...path, "unit"],
      code: "unit-measure",
      params: { unit: record.unit, measure: record.measure, wanted },
    };
  }
}

function* findFractions(view: LintView): Generator<Finding> {
  for (const { record, path } of view.figures) {
    if (unitKind(record.unit) !== "count") continue;
    for (const end of ["low", "high"] as const) {
      const n = record.value[end];
      if (n === null || !Number.isFinite(n) || Number.isInteger(n)) continue;
      yield {
        path: [...path, "value", end],
        code: "value-whole",
        params: { n, unit: record.unit },
      };
    }
  }
}

function* findMeasures(view: LintView): Generator<Finding> {
  const known = new Set([...KNOWN_MEASURES, ...view.measures.map(({ record }) => record.id)]);
  const rows = [...view.figures, ...view.silences];
  for (const { record, path } of rows) {
    if (record.measure === undefined || known.has(record.measure)) continue;
    yield {
      path: [...path, "measure"],
      code: "measure-unknown",
      params: { measure: record.measure },
    };
  }
}

const ONE_DAY = /^\d{4}-\d{2}-\d{2}[~?%]?$/;

function* findBases(view: LintView): Generator<Finding> {
  for (const { record, path } of view.figures) {
    const isFlow = record.measure === "entries" || record.measure === "exits";
    if (
      !isFlow ||
      record.basis === "per-day" ||
      record.basis === "rate" ||
      (record.basis === "total" && !ONE_DAY.test(record.when.edtf))
    )
      continue;
    yield {
      path: [...path, "basis"],
      code: "basis-window",
      params: { basis: record.basis, measure: record.measure, when: record.when.edtf },
    };
  }
}

/** Whether two figures can stand in one sum: who left one country entered others. */
function isLike(a: Figure, b: Figure): boolean {
  const flows = ["entries", "exits"];
  return (
    a.unit === b.unit && (a.measure === b.measure || (flows.includes(a.measure) && flows.includes(b.measure)))
  );
}

function* findUnlikeSums({ figures, figureById }: LintView): Generator<Finding> {
  for (const { record, path } of figures) {
    for (const [at, id] of (record.sumOf ?? []).entries()) {
      const part = figureById.get(id);
      if (!part || (id !== record.id && isLike(part, record))) continue;
      const { unit, measure } = record;
      const own = { path: [...path, "sumOf", at] };
      if (id === record.id) yield { ...own, code: "sum-self", params: { id, unit, measure } };
      else
        yield {
          ...own,
          code: "sum-unlike",
          params: { id, unit, measure, partUnit: part.unit, partMeasure: part.measure },
        };
    }
  }
}

/** Rules on measures, units and bases. */
export const MEASURE_RULES: readonly Rule[] = [
  warning("value-whole", findFractions),
  warning("unit-measure", findUnits),
  warning("measure-unknown", findMeasures),
  warning("basis-window", findBases),
  error("sum-unlike", findUnlikeSums),
];
