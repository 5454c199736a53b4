import { type Parsed, parseDataset } from "./parse.ts";
import { LoadError } from "./problem.ts";

/** How far a load has come: bytes received, and bytes in all where the server says so. */
export interface Progress {
  readonly received: number;
  readonly total: number | null;
}

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

async function readBody(response: Response, onProgress: (progress: Progress) => void): Promise<string> {
  const length = Number(response.headers.get("content-length"));
  // A compressed body is longer than the length that was announced, so that length would not be the truth.
  const total = length > 0 && !response.headers.has("content-encoding") ? length : null;
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let received = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.byteLength;
    text += decoder.decode(part.value, { stream: true });
    onProgress({ received, total });
  }
  return text + decoder.decode();
}

/** Reads the text of a dataset file; throws a {@link LoadError} that says what is wrong with it. */
export function parseText(text: string, address: string): Parsed {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const detail = /^\s*</.test(text)
      ? "it looks like a web page"
      : error instanceof Error
        ? error.message
        : String(error);
    throw new LoadError("not-json", address, detail);
  }
  return parseDataset(file, address);
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
): Promise<Parsed> {
  const url = checkAddress(address, base);
  let text: string;
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
    text = await readBody(response, onProgress);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const why = signal.aborted
      ? "it did not answer in time"
      : "no answer came: the network is down, or the server does not allow this page to read it (CORS)";
    throw new LoadError("unreachable", address, why);
  }
  return parseText(text, address);
}
