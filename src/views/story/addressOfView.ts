import type { Archive } from "../../load/archive.ts";
import type { View } from "../../store/choices.ts";
import type { State } from "../../store/store.ts";
import { readUrl, writeUrl } from "../../store/url.ts";

/** The view that a step's query asks for; a story is left for the map where it names none. */
export function viewOf(archive: Archive, query: string): View {
  return readUrl(query, archive).choices.view ?? "map";
}

/** The address of what a step's query shows, for the reader that a state belongs to: in the same language, colours and record. */
export function addressOfView(archive: Archive, state: State, query: string): string {
  const { defaults, extra, theme, lang, leavesSteps } = state;
  const { choices } = readUrl(query, archive);
  return writeUrl({ ...defaults, ...choices, theme, lang, leavesSteps }, defaults, extra) || "?";
}
