import { type ComponentType, lazy } from "react";
import { moduleFile } from "../../../load/moduleFile.ts";
import { reloadIfReplaced } from "./newerPage.ts";
import { PartMissing } from "./partMissing.ts";

/** Where the browser does not say when it is idle, the first view has this time for itself. */
const EARLY_AFTER_MS = 2000;

/** A component in a file of its own, fetched when it is first shown. */
export interface PartFile<P extends object> {
  /** What the file calls the component. */
  readonly name: string;
  /** The component; a new one where the last attempt to fetch it has failed. */
  current(): ComponentType<P>;
  /** The component, to be fetched again. React keeps the failure of a lazy component, so each attempt has one of its own. */
  again(): ComponentType<P>;
}

const loads = new Set<() => Promise<unknown>>();

/** Fetches the files of all parts when the browser has nothing else to do, so that a press does not wait for one. */
export function fetchPartsEarly(): void {
  const fetchAll = (): void => {
    // A file that fails now is asked for again when its part is shown, which then says what is missing.
    for (const load of loads) load().catch(() => {});
  };
  // Safari does not say when it is idle.
  if ("requestIdleCallback" in window) requestIdleCallback(fetchAll);
  else setTimeout(fetchAll, EARLY_AFTER_MS);
}

/** `load` imports the file and does nothing else; `name` is what the file calls the component. */
export function partFile<N extends string, P extends object>(
  load: () => Promise<Record<N, ComponentType<P>>>,
  name: N,
): PartFile<P> {
  loads.add(load);
  const fetchModule = moduleFile(load);
  let hasFailed = false;

  async function fetchPart(): Promise<{ default: ComponentType<P> }> {
    try {
      const found = (await fetchModule())[name];
      if (!found) throw new Error(`The file has no ${name}.`);
      hasFailed = false;
      return { default: found };
    } catch (error) {
      hasFailed = true;
      await reloadIfReplaced();
      throw new PartMissing(error);
    }
  }
  let part = lazy(fetchPart);
  const again = (): ComponentType<P> => {
    part = lazy(fetchPart);
    return part;
  };
  return { name, current: () => (hasFailed ? again() : part), again };
}
