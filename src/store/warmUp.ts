import { selectReadings } from "./dayReadings.ts";
import { selectMatching } from "./selectors.ts";
import { seriesByPlace } from "./series.ts";
import type { Store } from "./store.ts";

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Works out what the first view asks of many figures, one thing at a time with a pause after each, so that the page is not held up by all
 * of it at once. What is worked out is remembered, and found when the view asks.
 */
export async function warmUp(store: Store): Promise<Store> {
  const state = store.getState();
  const matching = selectMatching(state);
  await pause();
  seriesByPlace(state.dataset, state.index, state.clock, matching);
  await pause();
  selectReadings(state);
  await pause();
  return store;
}
