import { startTransition, useCallback, useEffect, useState } from "react";
import type { Archive } from "../load/archive.ts";
import { loadDataset, loadFile } from "../load/load.ts";
import { LoadError } from "../load/loadError.ts";
import type { Progress } from "../load/progress.ts";
import { createAppStore, type Store } from "../store/store.ts";
import { warmUp } from "../store/warmUp.ts";

/** A server that sends nothing for this long is given up. */
const SILENCE_MS = 30_000;

/** A dataset, and what its reader chooses. */
export interface OpenDataset {
  readonly archive: Archive;
  readonly store: Store;
}

/** Where the dataset is: on its way, not to be shown, or open. */
export type DatasetState =
  | { readonly phase: "loading"; readonly progress: Progress | null }
  | { readonly phase: "failed"; readonly error: LoadError }
  | { readonly phase: "ready"; readonly opened: OpenDataset };

function failureOf(error: unknown, address: string): LoadError {
  return error instanceof LoadError ? error : new LoadError("wrong-shape", address, String(error));
}

/** Makes the store. What a large file shows first is prepared in steps before the page draws it. */
async function open(archive: Archive, query: string): Promise<OpenDataset> {
  const store = createAppStore(archive, query);
  if (archive.searchComing) await warmUp(archive, store);
  return { archive, store };
}

/**
 * Loads the dataset that the address bar names with `?dataset=`, or the one that the page was built with, and any file
 * that is dropped on the page.
 */
export function useDataset(ownAddress: string): { state: DatasetState; retry: () => void } {
  const [state, setState] = useState<DatasetState>({ phase: "loading", progress: null });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const { search } = window.location;
    const address = new URLSearchParams(search).get("dataset") ?? ownAddress;
    const control = new AbortController();
    let isCurrent = attempt >= 0;
    let timer = setTimeout(() => control.abort(), SILENCE_MS);
    const show = (next: DatasetState): void => {
      if (isCurrent) setState(next);
    };
    const handleProgress = (progress: Progress): void => {
      clearTimeout(timer);
      timer = setTimeout(() => control.abort(), SILENCE_MS);
      show({ phase: "loading", progress });
    };
    show({ phase: "loading", progress: null });
    loadDataset(address, document.baseURI, handleProgress, control.signal)
      .then((archive) => open(archive, search))
      .then(
        // The first view is much to draw: it is drawn in slices, so that the page answers meanwhile.
        (opened) => startTransition(() => show({ phase: "ready", opened })),
        (error) => show({ phase: "failed", error: failureOf(error, address) }),
      )
      .finally(() => clearTimeout(timer));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      control.abort();
    };
  }, [ownAddress, attempt]);

  useEffect(() => {
    const handleDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const handleDrop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      const handleProgress = (progress: Progress): void => {
        if (progress.reading) setState({ phase: "loading", progress });
      };
      loadFile(file, handleProgress, new AbortController().signal)
        .then((archive) => open(archive, ""))
        .then(
          (opened) => setState({ phase: "ready", opened }),
          (error) => setState({ phase: "failed", error: failureOf(error, file.name) }),
        );
    };
    window.addEventListener("dragover", handleDragOver);
    window.addEventListener("drop", handleDrop);
    return () => {
      window.removeEventListener("dragover", handleDragOver);
      window.removeEventListener("drop", handleDrop);
    };
  }, []);

  return { state, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
