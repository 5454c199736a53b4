import type { Archive } from "../../load/archive.ts";
import { type StoryRun, storyRuns } from "../../model/storyText.ts";
import type { Words } from "../../words/en.ts";
import { plain, type Segment } from "../../words/segment.ts";

/** A run of a story's text: a figure says whether it is disputed. */
export type StorySegment = Segment & { readonly isDisputed?: boolean };

/** The text of a step in words: each figure with its hedge and its unit. What the record does not have stays as it stands. */
export function storySegments(
  archive: Archive,
  { dates, record, values }: Words,
  text: string,
): StorySegment[] {
  const say = (run: StoryRun): StorySegment => {
    if (run.kind === "text") return plain(run.text);
    if (run.kind === "day") return plain(dates.day(run.day, "dayMonth"));
    const figure = run.kind === "figure" ? archive.figure(run.id) : undefined;
    if (!figure) return plain(run.raw);
    return {
      text: values.quantity(figure.value, figure.unit),
      ref: { kind: "figure", id: figure.id },
      name: record.figure(archive, figure),
      isDisputed: figure.disputes.length > 0,
    };
  };
  return storyRuns(text).map(say);
}
