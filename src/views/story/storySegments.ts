import type { Archive } from "../../load/archive.ts";
import { type StoryRun, storyRuns } from "../../model/storyText.ts";
import type { Words } from "../../words/en.ts";
import { plain, type Segment } from "../../words/segment.ts";

/** The text of a step in words: each figure with its hedge, its unit, and the mark of a dispute. What the record does not have stays as it stands. */
export function storySegments(archive: Archive, { dates, record, values }: Words, text: string): Segment[] {
  const say = (run: StoryRun): Segment => {
    if (run.kind === "text") return plain(run.text);
    if (run.kind === "day") return plain(dates.day(run.day, "dayMonth"));
    const figure = run.kind === "figure" ? archive.figure(run.id) : undefined;
    if (!figure) return plain(run.raw);
    const mark = figure.disputes.length > 0 ? "\u00a0≠" : "";
    return {
      text: values.quantity(figure.value, figure.unit) + mark,
      ref: { kind: "figure", id: figure.id },
      name: record.figure(archive, figure),
    };
  };
  return storyRuns(text).map(say);
}
