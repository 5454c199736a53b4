import detailUrl from "../../../data/basemap/detail.json?url";
import worldUrl from "../../../data/basemap/world.json?url";
import type { FileReport, FromLint, ToLint } from "./lintMessages.ts";

/** A worker that has not begun after this time is not waited for. */
const START_MS = 20_000;

/** How far a check has come, in rules. */
export interface LintProgress {
  readonly done: number;
  readonly all: number;
}

/** Checks a file in a worker, which an abort of the signal ends; null for a dataset whose figures are in a file of their own. Rejects where the worker does not start, or the file is no JSON. */
export function runLint(
  file: Blob,
  signal: AbortSignal,
  onProgress: (progress: LintProgress) => void,
): Promise<FileReport | null> {
  const worker = new Worker(new URL("./lintWorker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  return new Promise<FileReport | null>((resolve, reject) => {
    const fail = (): void => reject(new Error("worker"));
    const timer = setTimeout(fail, START_MS);
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<FromLint>) => {
      clearTimeout(timer);
      if (data.kind === "started") onProgress({ done: 0, all: 1 });
      else if (data.kind === "progress") onProgress(data);
      else if (data.kind === "done") resolve(data.report);
      else fail();
    };
    const absolute = (address: string): string => new URL(address, document.baseURI).href;
    const toLint: ToLint = { file, detail: absolute(detailUrl), world: absolute(worldUrl) };
    worker.postMessage(toLint);
  }).finally(() => worker.terminate());
}
