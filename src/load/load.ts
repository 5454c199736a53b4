import type { Tag } from "../words/tags.ts";
import type { Archive } from "./archive.ts";
import { type Answered, type Asked, fetchFile, hasRead } from "./earlyFetch.ts";
import { type BuiltRecord, isRecord } from "./known/builtRecord.ts";
import { readKnown } from "./known/readKnown.ts";
import type { WorkerReading } from "./large/readInWorker.ts";
import { mostBytes, watchIncoming } from "./limits.ts";
import { type LoadError, loadError } from "./loadError.ts";
import { moduleFile } from "./moduleFile.ts";
import type { Progress } from "./progress.ts";
import type { SearchedPhrases } from "./search.ts";

/** Files of more bytes than this are read in a worker: reading them would hold up the page for longer than a frame or two. */
const LARGE_BYTES = 2_000_000;

const parser = moduleFile(() => import("./parquet/readText.ts"));
const workerStarter = moduleFile(() => import("./large/readInWorker.ts"));

/** What every load needs. */
export interface LoadOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** The phrases that figures are found by. A worker has its own, of the language with this tag. */
  readonly search: SearchedPhrases;
  readonly language: Tag;
  /** The record that what comes is compared with. */
  readonly built: BuiltRecord | null;
  /** Where the file came from in the end, and how it was asked for; nothing for a file of the reader's. */
  readonly asked?: Answered;
}

/** A dataset, read. */
export interface Loaded {
  readonly archive: Archive;
  /** Whether its bytes are those of the record that the page was built with. Null where this browser cannot tell. */
  readonly isBuilt: boolean | null;
  /** Where it came from in the end; null for a file. */
  readonly url: string | null;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The bytes of a file, as they come. */
interface Incoming {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  /** The file's length, where it is known. */
  readonly total: number | null;
  /** Whether it is known to be large before it has come. */
  readonly isLarge: boolean;
  readonly onBytes?: (bytes: number) => void;
  /** All bytes have come. */
  readonly onEnd?: () => void;
  /** What it means when the bytes end before their time. */
  readonly broken: (received: number) => LoadError;
}

async function openWorker(
  total: number | null,
  options: LoadOptions,
  onReading: (reading: NonNullable<Progress["reading"]>) => void,
): Promise<WorkerReading> {
  const module = await workerStarter(true).catch(() => {
    throw loadError("worker", {});
  });
  options.signal.throwIfAborted();
  return module.openWorker(total, options, onReading);
}

/** Reads the bytes of a small file: with the schema, unless it is known what they are. */
async function readHere(bytes: Uint8Array<ArrayBuffer>, options: LoadOptions): Promise<Omit<Loaded, "url">> {
  const { built, search, signal } = options;
  // The hash is worked out beside the decoding.
  const hash = isRecord(bytes, built);
  const text = new TextDecoder().decode(bytes);
  const isBuilt = await hash;
  if (isBuilt && built?.shape) return { archive: readKnown(text, built.shape, search), isBuilt };
  const { readText } = await parser(true).catch(() => {
    throw loadError("reader", {});
  });
  signal.throwIfAborted();
  return { archive: await readText(text, options), isBuilt };
}

/** Reads a file here while it is small, and in a worker once it is not. */
async function readIncoming(
  { reader, total, isLarge, onBytes, onEnd, broken }: Incoming,
  options: LoadOptions,
): Promise<Omit<Loaded, "url">> {
  const { onProgress, signal } = options;
  const most = mostBytes();
  if ((total ?? 0) > most) throw loadError("too-large", { bytes: total, most });
  const parts: Uint8Array[] = [];
  let received = 0;
  const open = () => openWorker(total, options, (reading) => onProgress({ received, total, reading }));
  let worker = isLarge ? await open() : null;
  for (;;) {
    const part = await reader.read().catch(() => {
      signal.throwIfAborted();
      throw broken(received);
    });
    signal.throwIfAborted();
    if (part.done) break;
    received += part.value.byteLength;
    if (received > most) throw loadError("too-large", { bytes: null, most });
    onBytes?.(part.value.byteLength);
    parts.push(part.value);
    if (received > LARGE_BYTES) worker ??= await open();
    if (worker) for (const bytes of parts.splice(0)) worker.push(bytes);
    onProgress({ received, total });
  }
  onEnd?.();
  if (worker) return worker.finish();
  if (received === 0) throw loadError("no-bytes", {});
  return readHere(joined(parts, received), options);
}

/** Reads a file that the reader has given to the page. */
export async function loadFile(file: File, options: LoadOptions): Promise<Loaded> {
  const reader = file.stream().getReader();
  const cancel = (): void => void reader.cancel().catch(() => {});
  options.signal.addEventListener("abort", cancel);
  try {
    const isLarge = file.size > LARGE_BYTES;
    const broken = () => loadError("unreadable", {});
    return { ...(await readIncoming({ reader, total: file.size, isLarge, broken }, options)), url: null };
  } finally {
    options.signal.removeEventListener("abort", cancel);
  }
}

/** Says why an answer is no file. */
function checkAnswer({ type, ok, status }: Response): void {
  if (type === "opaqueredirect") throw loadError("redirected", {});
  if (ok) return;
  if (status === 404 || status === 410) throw loadError("missing", { status });
  if (status === 401 || status === 403) throw loadError("forbidden", { status });
  throw loadError("refused", { status });
}

/**
 * Fetches and reads a dataset. Throws a {@link LoadError}; gives up a server that does not answer or is too slow, as `limits.ts` says.
 * An abort of the signal throws its reason.
 */
export async function loadDataset(asked: Asked, options: LoadOptions): Promise<Loaded> {
  const { url, credentials, redirect } = asked;
  const control = new AbortController();
  const end = (reason: unknown): void => control.abort(reason);
  const pass = (): void => end(options.signal.reason);
  options.signal.addEventListener("abort", pass);
  if (options.signal.aborted) pass();
  const { signal } = control;
  const watch = watchIncoming(end);
  try {
    const response = await fetchFile(url, { signal, credentials, redirect }).catch(() => {
      signal.throwIfAborted();
      throw loadError("unreachable", {});
    });
    checkAnswer(response);
    watch.heard(0);
    const length = Number(response.headers.get("content-length"));
    // A compressed body is longer than the length that was announced, so that length would not be the truth.
    const total = length > 0 && !response.headers.has("content-encoding") ? length : null;
    const reader = response.body?.getReader();
    if (!reader) throw loadError("no-bytes", {});
    const read = await readIncoming(
      {
        reader,
        total,
        isLarge: length > LARGE_BYTES,
        onBytes: watch.heard,
        onEnd() {
          watch.stop();
          hasRead(url);
        },
        broken: (received) => loadError("interrupted", { received }),
      },
      { ...options, signal, asked: { ...asked, address: response.url } },
    );
    return { ...read, url: response.url };
  } catch (error) {
    // What is no longer wanted is no longer fetched.
    options.signal.removeEventListener("abort", pass);
    end(error);
    throw error;
  } finally {
    watch.stop();
    hasRead(url);
  }
}

/** Throws where a fetch would be in vain: an address of another kind, or one that the page's policy forbids. */
export function checkAddress(address: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw loadError("bad-address", { protocol: null });
  }
  const { protocol, origin, hostname } = url;
  if (protocol !== "http:" && protocol !== "https:") throw loadError("bad-address", { protocol });
  const isAllowed =
    protocol === "https:" || origin === new URL(base).origin || ["localhost", "127.0.0.1"].includes(hostname);
  if (!isAllowed) throw loadError("blocked", {});
  return url;
}
