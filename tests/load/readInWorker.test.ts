import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FromWorker } from "../../src/load/large/largeMessages.ts";
import { openWorker } from "../../src/load/large/readInWorker.ts";
import { LargeReader } from "../../src/load/large/readLarge.ts";
import { loadError } from "../../src/load/loadError.ts";
import { en } from "../../src/words/en.ts";
import { smallFile } from "../fixtures/small.ts";

/** Stands for a worker: says what a test has it say, and notes that it was ended. */
class FakeWorker extends EventTarget {
  isEnded = false;

  constructor() {
    super();
    workers.push(this);
  }

  postMessage(): void {}

  terminate(): void {
    this.isEnded = true;
  }

  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const workers: FakeWorker[] = [];
const FAILED: FromWorker = { kind: "failed", fault: loadError("no-bytes", {}).fault };

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal("Worker", FakeWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A reading that has begun, its worker, and what ends it. */
function start() {
  const stop = new AbortController();
  const { signal } = stop;
  const options = { built: null, language: "en", signal, search: en.record, onProgress: () => {} } as const;
  const reading = openWorker(null, options, () => {});
  const [worker] = workers;
  if (!worker) throw new Error("no worker was started");
  return { worker, stop, dataset: reading.finish() };
}

/** A small dataset as a worker hands it over. */
async function ready(): Promise<FromWorker> {
  const bytes = new TextEncoder().encode(JSON.stringify(smallFile()));
  const { tables: _, ...large } = await new LargeReader().finish(bytes, () => {});
  return { kind: "ready", isBuilt: null, ...large };
}

const areEnded = (): readonly boolean[] => workers.map(({ isEnded }) => isEnded);

describe("a reading in a worker", () => {
  it("has the dataset, and ends both workers once it can be searched", async () => {
    const { worker, dataset } = start();
    worker.say(await ready());
    const { archive } = await dataset;
    expect(archive.count).toBe(smallFile().figures.length);
    expect(areEnded()).toEqual([false, true]);
    const [words, offsets, starts, used] = ["", new Uint32Array(), new Uint32Array(1), new Uint32Array()];
    worker.say({ kind: "search", words, offsets, starts, used });
    await archive.searchComing;
    expect(areEnded()).toEqual([true, true]);
  });

  it("says so where it fails before the dataset is there", async () => {
    const { worker, dataset } = start();
    worker.say(FAILED);
    await expect(dataset).rejects.toMatchObject({ fault: { code: "no-bytes" } });
    expect(areEnded()).toEqual([true, true]);
  });

  it("leaves nobody waiting for the search where it fails after that", async () => {
    const { worker, dataset } = start();
    worker.say(await ready());
    const { archive } = await dataset;
    worker.say(FAILED);
    await expect(archive.searchComing).rejects.toMatchObject({ fault: { code: "no-bytes" } });
    expect(areEnded()).toEqual([true, true]);
  });

  it("ends both workers where it is called off", async () => {
    const { stop, dataset } = start();
    stop.abort(new Error("another file was dropped"));
    await expect(dataset).rejects.toThrow("another file was dropped");
    expect(areEnded()).toEqual([true, true]);
  });

  it("says that a part of the page did not start, where a worker has an error or is not heard of", async () => {
    const failing = start();
    failing.worker.dispatchEvent(new Event("error"));
    await expect(failing.dataset).rejects.toMatchObject({ fault: { code: "worker" } });
    vi.useFakeTimers();
    const silent = start().dataset;
    const refused = expect(silent).rejects.toMatchObject({ fault: { code: "worker" } });
    await vi.advanceTimersByTimeAsync(20_000);
    await refused;
  });
});
