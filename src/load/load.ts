import type { Archive } from "./archive.ts";
import { LoadError } from "./loadError.ts";
import { parseText } from "./parse.ts";
import type { Progress } from "./progress.ts";

/** Files of more bytes than this are read in a worker: reading them would hold up the page for longer than a frame or two. */
const LARGE_BYTES = 2_000_000;

/** Where the reader's choice of dataset cannot be asked for at all. */
function checkAddress(address: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new LoadError("refused", address, "it is not an address");
  }
  if (url.protocol === "http:" || url.protocol === "https:") return url;
  throw new LoadError("refused", address, `only http and https addresses are read, not ${url.protocol}`);
}

/** The bytes of a file, as they come. */
interface Incoming {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly address: string;
  /** The file's length, where it is known. */
  readonly total: number | null;
  /** Whether it is known to be large before it has come. */
  readonly isLarge: boolean;
}

/** Reads a file here while it is small, and in a worker once it is not. */
async function readIncoming(
  { reader, address, total, isLarge }: Incoming,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Archive> {
  const parts: Uint8Array[] = [];
  let received = 0;
  const open = async () =>
    (await import("./large/readInWorker.ts")).openWorker(
      address,
      total,
      (reading) => onProgress({ received, total, reading }),
      signal,
    );
  let worker = isLarge ? await open() : null;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.byteLength;
    parts.push(part.value);
    if (received > LARGE_BYTES) worker ??= await open();
    if (worker) for (const bytes of parts.splice(0)) worker.push(bytes);
    onProgress({ received, total });
  }
  if (worker) return worker.finish();
  const decoder = new TextDecoder();
  const texts = parts.map((bytes) => decoder.decode(bytes, { stream: true }));
  return parseText(texts.join("") + decoder.decode(), address);
}

/** Reads a file that the reader has given to the page. */
export function loadFile(
  file: File,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Archive> {
  const reader = file.stream().getReader();
  const isLarge = file.size > LARGE_BYTES;
  return readIncoming({ reader, address: file.name, total: file.size, isLarge }, onProgress, signal);
}

/**
 * Fetches and reads a dataset. `address` may be relative to `base`. Throws a {@link LoadError}; never waits for ever
 * on a server that does not answer (`signal` ends it).
 */
export async function loadDataset(
  address: string,
  base: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Archive> {
  const url = checkAddress(address, base);
  try {
    // Own files are asked for as the page's preload asked for them; others get no cookies.
    const credentials = url.origin === new URL(base).origin ? "same-origin" : "omit";
    const response = await fetch(url, { signal, credentials });
    if (response.status === 404 || response.status === 410)
      throw new LoadError("missing", address, `the server answered ${response.status}`);
    if (!response.ok)
      throw new LoadError(
        "unreachable",
        address,
        `the server answered ${response.status} ${response.statusText}`.trim(),
      );
    const length = Number(response.headers.get("content-length"));
    const isLarge = length > LARGE_BYTES;
    // A compressed body is longer than the length that was announced, so that length would not be the truth.
    const total = length > 0 && !response.headers.has("content-encoding") ? length : null;
    const reader = response.body?.getReader();
    if (!reader) return parseText(await response.text(), address);
    return await readIncoming({ reader, address, total, isLarge }, onProgress, signal);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const why = signal.aborted
      ? "it did not answer in time"
      : "no answer came: the network is down, or the server does not allow this page to read it (CORS)";
    throw new LoadError("unreachable", address, why);
  }
}
