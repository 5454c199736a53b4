import type { Dataset } from "../../../model/dataset.ts";
import { KNOWN_MEASURES, measureOf } from "../../../model/measure.ts";
import type { Figure } from "../../../model/schema.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

type UnitKind = "length" | "time" | "money" | "ratio" | "count";

const UNITS: ReadonlyMap<string, UnitKind> = new Map([
  ...["km", "m", "metres", "kilometres", "miles"].map((unit) => [unit, "length"] as const),
  ...["hours", "days", "minutes", "weeks", "months"].map((unit) => [unit, "time"] as const),
  ...["percent", "times", "percentage points"].map((unit) => [unit, "ratio"] as const),
]);
const unitKind = (unit: string): UnitKind => UNITS.get(unit) ?? (/^[A-Z]{3}$/.test(unit) ? "money" : "count");

const KINDS: Readonly<Record<string, readonly [kind: UnitKind, example: string]>> = {
  "queue-length": ["length", "km"],
  "border-length": ["length", "km"],
  wait: ["time", "hours"],
  "stay-limit": ["time", "days"],
  price: ["money", "an ISO 4217 code such as USD"],
  rent: ["money", "an ISO 4217 code such as USD"],
  share: ["ratio", "percent"],
};
const VEHICLES = /^(?:vehicles|cars|lorries|trucks|buses|coaches)$/;
const PERSONS = /^(?:people|persons|men|women|children|families)/;

function unitWanted({ measure, unit }: Figure, measures: Dataset["measures"]): string | null {
  const kind = unitKind(unit);
  const wanted = Object.hasOwn(KINDS, measure) ? KINDS[measure] : undefined;
  if (wanted) return kind === wanted[0] ? null : wanted[1];
  // What adds up is counted.
  if (!measureOf({ measures }, measure).adds) return null;
  if (kind !== "count") return "what is counted, such as people";
  if (measure === "queue-vehicles" && PERSONS.test(unit))
    return "vehicles, cars or lorries (people wait in queue-people)";
  if (measure === "queue-people" && VEHICLES.test(unit)) return "people (vehicles wait in queue-vehicles)";
  return null;
}

function* findUnits(view: LintView): Generator<Finding> {
  for (const { record, path } of view.figures) {
    const wanted = unitWanted(record, view.measureById);
    if (wanted === null) continue;
    yield {
      path: [...path, "unit"],
      message: `“${record.unit}” for ${record.measure}, expected ${wanted}`,
      remedy: "Correct the unit, or the measure.",
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
        message: `${n} ${record.unit}, expected a whole number`,
        remedy: "Write the number out in full: 98.3 thousand is 98300.",
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
      message: `“${record.measure}”, expected a known measure or one of the dataset's own`,
      remedy: "Take a known measure where one fits; else name it in the dataset's measures.",
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
      message: `“${record.basis}” for ${record.measure} of ${record.when.edtf}, expected ${record.basis === "moment" ? "total or per-day: people cross over time" : "per-day, since the window is one day"}`,
      remedy: "Correct the basis, or the window.",
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
      yield {
        path: [...path, "sumOf", at],
        message: `“${id}”, ${id === record.id ? "the figure itself" : `${part.unit} of ${part.measure}`}, expected another figure in ${record.unit} of ${record.measure}`,
        remedy: "Take it out: unlike measures never add up.",
      };
    }
  }
}

/** Rules on measures, units and bases. */
export const MEASURE_RULES: readonly Rule[] = [
  warning("value-whole", "What is counted is counted in whole numbers.", findFractions),
  warning("unit-measure", "A figure's unit goes with its measure.", findUnits),
  warning(
    "measure-unknown",
    "A figure's measure is a common one, or one that the dataset names.",
    findMeasures,
  ),
  warning(
    "basis-window",
    "Entries and exits of one day are per-day, of more days per-day or total; what was put and not counted is a rate.",
    findBases,
  ),
  error("sum-unlike", "A sum is of other figures of its own measure and unit.", findUnlikeSums),
];
