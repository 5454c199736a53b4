import { type LoadError, loadError } from "./loadError.ts";

/**
 * How long a load may take. A server has 30 seconds to send its first byte, and again after each one. After the first minute what has
 * come must be at least 2,000 bytes for each second: a file of a megabyte that takes longer than about eight minutes is given up.
 */
const SILENCE_SECONDS = 30;
const GRACE_SECONDS = 60;
const BYTES_PER_SECOND = 2000;

/** A worker that is silent for this long while it reads has stopped. */
export const WORKER_SILENCE_SECONDS = 120;

/** No file is read that has more bytes; on a device with little memory the limit is lower. */
const MOST_BYTES = 512_000_000;
const BYTES_PER_GIGABYTE = 64_000_000;

/** The largest file that this device can be expected to read. */
export function mostBytes(navigator: object = globalThis.navigator ?? {}): number {
  const gigabytes = "deviceMemory" in navigator ? Number(navigator.deviceMemory) : Number.POSITIVE_INFINITY;
  return Math.min(MOST_BYTES, gigabytes * BYTES_PER_GIGABYTE);
}

/** Watches over what comes of a file. */
export interface Watch {
  /** Takes note of bytes that have come. */
  heard(bytes: number): void;
  stop(): void;
}

/** Watches a file that comes from a server; `giveUp` is called once where it comes too slowly or not at all. */
export function watchIncoming(giveUp: (error: LoadError) => void): Watch {
  const start = Date.now();
  let heardAt = start;
  let received = 0;
  const timer = setInterval(() => {
    const now = Date.now();
    const seconds = (now - start) / 1000;
    if (now - heardAt >= SILENCE_SECONDS * 1000) end(loadError("silent", { seconds: SILENCE_SECONDS }));
    else if (seconds > GRACE_SECONDS && received < seconds * BYTES_PER_SECOND)
      end(loadError("slow", { bytesPerSecond: BYTES_PER_SECOND }));
  }, 1000);
  const stop = (): void => clearInterval(timer);
  function end(error: LoadError): void {
    stop();
    giveUp(error);
  }
  return {
    heard(bytes) {
      heardAt = Date.now();
      received += bytes;
    },
    stop,
  };
}
