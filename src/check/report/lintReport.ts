import { TABLES, type TableName } from "../../model/schema.ts";
import type { RuleId } from "../../words/findings.ts";
import { RULES } from "../allRules.ts";
import { type LintContext, type LintView, viewOf } from "../checkedFile.ts";
import { describePath, type Finding, type Problem, type Severity, valueAt } from "../finding.ts";
import { type Waiting, waitingByCause, waitKey } from "./waiting.ts";

/** A finding, clipped to what can be shown, and the position of its record in its table. */
type Found = Problem & { readonly at: number | null };

/** The findings of one cause. */
export interface LintCause {
  /** A key that no other cause of the report has. */
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** How many findings there are, and the first of them. */
  readonly count: number;
  readonly first: readonly Found[];
  /** A record that is named and not in the file. */
  readonly missing: { readonly table: TableName; readonly id: string } | null;
  /** Records that are not shown because of it. */
  readonly waiting: readonly Waiting[];
}

/** What is wrong with a dataset: by cause, errors first, then what concerns most records. */
export interface LintReport {
  readonly errors: number;
  readonly warnings: number;
  readonly records: number;
  readonly causes: readonly LintCause[];
  /** Findings of causes that are not listed, for there are too many. */
  readonly unlisted: number;
}

/** No more causes are told apart, and findings of one kept: a hostile file may have one for each of its letters. */
const MOST_CAUSES = 200;
const MOST_KEPT = 20;
const MOST_LETTERS = 300;
const MOST_NAMED = 40;

/** Rules for which each field and each fault is a separate cause. */
const BY_FIELD: readonly RuleId[] = ["shape", "id-form", "edtf", "quote-or-summary", "link", "unknown-field"];

/** What the rule of a finding is put under: that a series has two figures a day comes of totals that nobody has marked as running. */
const causeOf = (rule: RuleId, { code }: Finding): RuleId =>
  code === "series-day-running" ? "running-unmarked" : rule;

interface Growing extends LintCause {
  severity: Severity;
  count: number;
  readonly first: Found[];
  readonly missing: LintCause["missing"];
  waiting: readonly Waiting[];
}

/** Texts and lists of a finding's parameters, cut to what can be shown. */
function clip(value: unknown): unknown {
  if (typeof value === "string")
    return value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
  if (Array.isArray(value)) return value.slice(0, MOST_NAMED).map(clip);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clip(item)]));
}

/** What findings of one cause have in common. */
function keyOf(rule: RuleId, finding: Finding, missing: LintCause["missing"]): string {
  if (missing) return waitKey(missing.table, missing.id);
  const { code, path } = finding;
  if (!BY_FIELD.includes(rule)) return rule === "running-unmarked" ? rule : `${rule} ${code}`;
  return `${rule} ${code} ${path.filter((key) => typeof key === "string").join(".")}`;
}

function missingOf({ code, params }: Finding): LintCause["missing"] {
  return code === "unresolved" ? { table: params.table, id: params.id } : null;
}

/** Collects findings by cause. */
class Causes {
  readonly #view: LintView;
  readonly #byKey = new Map<string, Growing>();
  readonly #waiting: ReadonlyMap<string, readonly Waiting[]>;
  /** Faulty records that others refer to, with the cause that was found first. */
  readonly #told = new Set<string>();
  errors = 0;
  warnings = 0;
  unlisted = 0;

  constructor(view: LintView) {
    this.#view = view;
    this.#waiting = waitingByCause(view.rejected);
  }

  add(broken: RuleId, severity: Severity, finding: Finding): void {
    if (severity === "error") this.errors++;
    else this.warnings++;
    const rule = causeOf(broken, finding);
    const missing = missingOf(finding);
    const key = keyOf(rule, finding, missing);
    let cause = this.#byKey.get(key);
    if (!cause) {
      if (this.#byKey.size >= MOST_CAUSES) {
        this.unlisted++;
        return;
      }
      cause = { key, rule, severity, count: 0, first: [], missing, waiting: [] };
      this.#byKey.set(key, cause);
    }
    if (severity === "error") cause.severity = severity;
    cause.count++;
    this.#addWaiting(cause, severity, finding);
    this.#keep(cause, severity, broken, finding);
  }

  /** Keeps a finding where there is room; those of the cause's own rule before those that come of it. */
  #keep({ first, rule }: Growing, severity: Severity, broken: RuleId, finding: Finding): void {
    const before = broken === rule ? first.findIndex((kept) => kept.rule !== rule) : -1;
    if (first.length >= MOST_KEPT && before < 0) return;
    const [, at] = finding.path;
    first.splice(before < 0 ? first.length : before, 0, {
      ...(clip(finding) as Finding),
      ...(clip(describePath(this.#view.file, finding.path)) as ReturnType<typeof describePath>),
      severity,
      rule: broken,
      at: typeof at === "number" ? at : null,
    });
    first.splice(MOST_KEPT);
  }

  /** Says of a cause which records wait for the one at fault, once. */
  #addWaiting(cause: Growing, severity: Severity, { path }: Finding): void {
    const [table, at] = path;
    const id = cause.missing?.id ?? valueAt(this.#view.file, [...path.slice(0, 2), "id"]);
    if (severity === "warning" || typeof id !== "string" || typeof at !== "number") return;
    const key = waitKey(cause.missing?.table ?? String(table), id);
    const waiting = this.#waiting.get(key);
    if (!waiting || this.#told.has(key)) return;
    this.#told.add(key);
    cause.waiting = [...cause.waiting, ...waiting];
  }

  sorted(): LintCause[] {
    const weight = ({ severity, count, waiting }: LintCause): number =>
      (severity === "error" ? 1e9 : 0) + count + waiting.reduce((sum, one) => sum + one.count, 0);
    return [...this.#byKey.values()].sort((a, b) => weight(b) - weight(a));
  }
}

function countRecords(file: unknown): number {
  const counts = Object.keys(TABLES).map((table) => valueAt(file, [table]));
  return counts.reduce<number>((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0);
}

/**
 * Checks a dataset as {@link lintDataset} does, and tells by cause what is wrong. What it holds stays small, whatever the file is. Never
 * throws.
 */
export function lintReport(
  file: unknown,
  context: LintContext = {},
  onRule: (done: number, all: number) => void = () => {},
): LintReport {
  const view = viewOf(file, context);
  const causes = new Causes(view);
  for (const [done, { id, severity, find }] of RULES.entries()) {
    onRule(done, RULES.length);
    for (const finding of find(view)) causes.add(id, severity, finding);
  }
  const { errors, warnings, unlisted } = causes;
  return { errors, warnings, unlisted, records: countRecords(file), causes: causes.sorted() };
}
