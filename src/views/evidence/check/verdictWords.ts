import type { Checked } from "../../../check/claim/checkDocument.ts";
import type { Archive } from "../../../load/archive.ts";
import type { AllWords } from "../../../words/en.ts";

/** Whether a piece stands as the record has it, does so in part, or does not. */
export function standing({ of, verdict }: Checked): "stands" | "partly" | "fails" {
  if (of === "summary") return verdict.missing.length === 0 ? "stands" : "partly";
  switch (verdict.status) {
    case "verbatim":
    case "punctuation":
    case "agrees":
      return "stands";
    case "gone":
    case "missing":
      return "fails";
    default:
      return "partly";
  }
}

/** A verdict in one line: "Word for word." */
export function verdictLine({ articleCheck: words }: AllWords, { of, verdict }: Checked): string {
  const title = words.verdicts[verdict.status];
  if (of === "summary") return `${title}. ${words.numbers(verdict.found, verdict.missing)}`;
  if (verdict.status === "agrees") return `${title}. ${words.agreesWith(verdict.recorded)}`;
  if (verdict.status === "hedge-differs")
    return `${title}. ${words.hedgeDiffers(verdict.hedges, verdict.recorded)}`;
  const line = `${title}. ${words.verdictEnd[verdict.status]}`;
  if (verdict.status === "changed") return `${line} ${words.changes(verdict.changes)}`;
  const overlooked = "overlooked" in verdict ? verdict.overlooked : [];
  return overlooked.length === 0 ? line : `${line} ${words.overlooked(overlooked)}`;
}

/** Verdicts in lines, each once, with how many pieces it stands for. */
export function verdictLines(words: AllWords, all: readonly Checked[]): string[] {
  const counts = new Map<string, number>();
  for (const checked of all) {
    const line = verdictLine(words, checked);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, n]) => (n === 1 ? line : words.articleCheck.several(n, line)));
}

/** What a piece is a piece of, in words. */
export function recordName({ record }: AllWords, archive: Archive, { kind, id }: Checked): string {
  switch (kind) {
    case "figure": {
      const figure = archive.figure(id);
      return figure ? record.figure(archive, figure) : id;
    }
    case "event": {
      const event = archive.events.find((one) => one.id === id);
      return event ? record.event(archive, event) : id;
    }
    case "route": {
      const route = archive.routes.find((one) => one.id === id);
      return route ? record.route(archive, route) : id;
    }
  }
}
