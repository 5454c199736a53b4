import type { Archive } from "../load/archive.ts";
import { selectReadings } from "./readings/dayReadings.ts";
import { insteadFor } from "./readings/instead.ts";
import { seriesByPlace } from "./readings/series.ts";
import { selectLens, selectMatching } from "./selectors.ts";
import { selectFrom } from "./span.ts";
import type { Store } from "./store.ts";

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Works out what the first view asks of many figures, one thing at a time with a pause after each, so that the page is not held up by all
 * of it at once. The archive caches what is worked out for the view.
 */
export async function warmUp(archive: Archive, store: Store): Promise<void> {
  const state = store.getState();
  const matching = selectMatching(archive, state);
  await pause();
  archive.memo(seriesByPlace, state.clock, matching);
  await pause();
  selectReadings(archive, state);
  await pause();
  insteadFor(archive, selectLens(archive, state), state.day, selectFrom(archive, state));
}
