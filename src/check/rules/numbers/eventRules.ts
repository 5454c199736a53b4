import { byWeight } from "../../../model/eventWeight.ts";
import { addTo } from "../../../model/groupBy.ts";
import type { RecordedEvent } from "../../../model/schema.ts";
import { type LintView, type Row, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

function* findBare({ events }: LintView): Generator<Finding> {
  for (const { record, path } of events) {
    if (record.weight === undefined || record.note !== undefined) continue;
    yield {
      path: [...path, "weight"],
      code: "weight-bare",
      params: { weight: record.weight },
    };
  }
}

/** The events of each single day, which one of them leads. */
function eventsByDay({ events }: LintView): Row<RecordedEvent>[][] {
  const days = new Map<number, Row<RecordedEvent>[]>();
  for (const row of events) {
    const { first, last } = row.record.when;
    if (first === null || first !== last) continue;
    addTo(days, first, row);
  }
  return [...days.values()];
}

function* findTies(view: LintView): Generator<Finding> {
  for (const rows of eventsByDay(view)) {
    const [lead, next] = rows.sort((a, b) => byWeight(a.record, b.record));
    if (!lead || !next || lead.record.weight !== next.record.weight) continue;
    const { id, weight, when } = lead.record;
    yield {
      path: lead.path,
      code: "event-tie",
      params: { when: when.edtf, id, other: next.record.id, weight: weight ?? null },
    };
  }
}

/** Rules on which event leads a day. */
export const EVENT_RULES: readonly Rule[] = [
  warning("weight-bare", findBare),
  warning("event-tie", findTies),
];
