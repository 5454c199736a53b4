import { type Day, parseDay } from "./time/day.ts";

/** A run of a story's text: words, or what the record writes there. `raw` is how that stands in the text. */
export type StoryRun =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly id: string; readonly raw: string }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "unknown"; readonly raw: string };

const BRACES = /\{(\w+):([^}]*)\}/g;

function readBraces(raw: string, what: string, value: string): StoryRun {
  if (what === "figure") return { kind: "figure", id: value, raw };
  const day = what === "day" ? parseDay(value) : null;
  return day === null ? { kind: "unknown", raw } : { kind: "day", day };
}

/**
 * Cuts a story's text into runs. `{figure:id}` stands for a figure's value with hedge and unit, `{day:2022-09-27}` for a date: so a number
 * of a story is always the record's, in words of the reader's language.
 */
export function storyRuns(text: string): StoryRun[] {
  const runs: StoryRun[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    const [raw, what = "", value = ""] = match;
    if (match.index > end) runs.push({ kind: "text", text: text.slice(end, match.index) });
    runs.push(readBraces(raw, what, value));
    end = match.index + raw.length;
  }
  if (end < text.length) runs.push({ kind: "text", text: text.slice(end) });
  return runs;
}
