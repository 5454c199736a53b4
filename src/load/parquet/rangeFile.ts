import { mostBytes, watchIncoming } from "../limits.ts";
import { LoadError, loadError } from "../loadError.ts";
import { figuresError } from "./figuresError.ts";

/** Which file is read, and how it is asked for. */
export interface FileAddress {
  readonly url: string;
  readonly bytes: number;
  readonly credentials: "same-origin" | "omit";
  readonly redirect: "follow" | "manual";
}

/** What is known of a file once its server has answered. */
export interface FileState {
  /** By what the server tells one state of the file from another. */
  readonly mark: string | null;
  /** All of the file, from a server that sends no part of one. */
  readonly whole: ArrayBuffer | null;
}

const PARTIAL = 206;
const OUT_OF_RANGE = 416;

function checkAnswer({ type, ok, status }: Response): void {
  if (type === "opaqueredirect") throw loadError("redirected", {});
  if (ok) return;
  if (status === OUT_OF_RANGE) throw figuresError({ fault: "changed" });
  if (status === 404 || status === 410) throw loadError("missing", { status });
  if (status === 401 || status === 403) throw loadError("forbidden", { status });
  throw loadError("refused", { status });
}

/**
 * A file of which parts are asked for, as the Parquet reader does. Each answer must be of the same state of the file. A server that sends
 * all of it instead of a part is asked once.
 */
export class RangeFile {
  readonly byteLength: number;
  readonly #address: FileAddress;
  readonly #onBytes: (bytes: number) => void;
  #mark: string | null;
  #whole: Promise<ArrayBuffer> | null;
  #state: FileState;

  constructor(address: FileAddress, onBytes: (bytes: number) => void, state: FileState | null = null) {
    this.byteLength = address.bytes;
    this.#address = address;
    this.#onBytes = onBytes;
    this.#mark = state?.mark ?? null;
    this.#whole = state?.whole ? Promise.resolve(state.whole) : null;
    this.#state = state ?? { mark: null, whole: null };
  }

  /** What is known of the file by now. */
  get state(): FileState {
    return { ...this.#state, mark: this.#mark };
  }

  /** The bytes from one position to another. */
  async slice(from: number, to = this.byteLength): Promise<ArrayBuffer> {
    // What a damaged file says of its parts can be anything.
    if (!(from >= 0 && from < to && to <= this.byteLength))
      throw figuresError({ fault: "not-parquet", message: `bytes ${from}–${to} of ${this.byteLength}` });
    if (this.#whole) return (await this.#whole).slice(from, to);
    const control = new AbortController();
    const watch = watchIncoming((error) => control.abort(error));
    const { url, credentials, redirect } = this.#address;
    try {
      const response = await fetch(url, {
        headers: { range: `bytes=${from}-${to - 1}` },
        signal: control.signal,
        credentials,
        redirect,
      });
      checkAnswer(response);
      this.#checkState(response);
      if (response.status === PARTIAL) {
        const part = await this.#bytesOf(response, watch.heard, to - from);
        if (part.byteLength !== to - from) throw figuresError({ fault: "changed" });
        return part;
      }
      this.#whole ??= this.#bytesOf(response, watch.heard, this.byteLength);
      const whole = await this.#whole;
      if (whole.byteLength !== this.byteLength) throw figuresError({ fault: "changed" });
      this.#state = { mark: this.#mark, whole };
      return whole.slice(from, to);
    } catch (error) {
      if (!this.#state.whole) this.#whole = null;
      const told = control.signal.aborted ? control.signal.reason : error;
      throw told instanceof LoadError ? told : loadError("unreachable", {});
    } finally {
      watch.stop();
      control.abort();
    }
  }

  #checkState({ headers, status }: Response): void {
    const mark = headers.get("etag") ?? headers.get("last-modified");
    const total = /\/(\d+)$/.exec(headers.get("content-range") ?? "")?.[1];
    const isOther = this.#mark !== null && mark !== null && mark !== this.#mark;
    if (isOther || (status === PARTIAL && total !== undefined && Number(total) !== this.byteLength))
      throw figuresError({ fault: "changed" });
    this.#mark ??= mark;
  }

  /** The bytes of an answer, of which no more are taken than were asked for. */
  async #bytesOf(response: Response, heard: (bytes: number) => void, most: number): Promise<ArrayBuffer> {
    if (most > mostBytes()) throw loadError("too-large", { bytes: most, most: mostBytes() });
    const reader = response.body?.getReader();
    const bytes = new Uint8Array(most);
    let at = 0;
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) break;
      if (at + value.length > most) throw figuresError({ fault: "changed" });
      bytes.set(value, at);
      at += value.length;
      heard(value.length);
      this.#onBytes(value.length);
    }
    return at === most ? bytes.buffer : bytes.buffer.slice(0, at);
  }
}
