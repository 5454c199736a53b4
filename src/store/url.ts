import type { Archive } from "../load/archive.ts";
import type { AddressProblem } from "../words/problems.ts";
import { type Choices, type Defaults, opensOn, type StoryPlace } from "./choices.ts";
import { SEPARATOR, URL_KEYS } from "./urlKeys.ts";

/** What a URL's query says: choices it makes, keys that could not be used, and the rest, kept as it is. */
export interface UrlReading {
  readonly choices: Partial<Choices>;
  readonly problems: readonly AddressProblem[];
  readonly extra: readonly (readonly [string, string])[];
}

/** A key as it was meant: links that passed through HTML have `&amp;` between their keys, and people write capitals. */
const meant = (key: string): string => key.replace(/^(amp;)+/i, "").toLowerCase();

/** Reads each key of a query. */
function readKeys(search: string, archive: Archive): UrlReading {
  let choices: Partial<Choices> = {};
  const problems: AddressProblem[] = [];
  const extra: [string, string][] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    const name = meant(key);
    const known = URL_KEYS.find((candidate) => candidate.key === name);
    if (!known) {
      extra.push([key, value]);
      continue;
    }
    const result = known.read(value, archive, choices);
    if ("problem" in result) problems.push({ key: name, value, reason: result.problem });
    else choices = { ...choices, ...result };
  }
  const { selected, day = opensOn(archive, selected ?? null) } = choices;
  if (day !== null) choices = { ...choices, day };
  return { choices, problems, extra };
}

/** What is the reader's alone, whatever the step of a story. */
const READERS_OWN: ReadonlySet<string> = new Set(["view", "story", "theme", "lang", "leavesSteps"]);

/** A place in a story with what its step chooses: the first step if that number does not exist, null if there is no such story. */
export function placeInStory(archive: Archive, id: string | undefined, step: number): StoryPlace | null {
  const story = archive.stories.find((candidate) => candidate.id === id) ?? archive.stories[0];
  const number = story?.steps[step - 1] ? step : 1;
  const view = story?.steps[number - 1]?.view;
  if (!story || view === undefined) return null;
  const chosen = Object.entries(readKeys(view, archive).choices).filter(([key]) => !READERS_OWN.has(key));
  return { id: story.id, step: number, chosen: Object.fromEntries(chosen) };
}

/**
 * Reads a URL's query. A bad value is reported and changes nothing; keys that are not ours are kept. In a story, what its step chooses is
 * added.
 */
export function readUrl(search: string, archive: Archive): UrlReading {
  const reading = readKeys(search, archive);
  const { choices } = reading;
  if (choices.view !== "story") return reading;
  const story = placeInStory(archive, choices.story?.id, choices.story?.step ?? 1);
  return story ? { ...reading, choices: { ...story.chosen, ...choices, story } } : reading;
}

/** The query that brings a reader back to these choices: only what differs from the defaults, then the kept keys. */
export function writeUrl(choices: Choices, defaults: Defaults, extra: UrlReading["extra"]): string {
  const params = new URLSearchParams();
  const usual = choices.view === "story" ? { ...defaults, ...choices.story?.chosen } : defaults;
  for (const { key, write, isClearable } of URL_KEYS) {
    const text = write(choices, usual) ?? (isClearable ? "" : null);
    if (text !== null && text !== (write(usual, usual) ?? "")) params.set(key, text);
  }
  for (const [key, value] of extra) params.append(key, value);
  // Commas and tildes are safe in a query and are read by people.
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%7E", SEPARATOR);
  return query === "" ? "" : `?${query}`;
}
