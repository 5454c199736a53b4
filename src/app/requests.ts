import { asLoadError, type LoadError, loadError } from "../load/loadError.ts";
import type { Progress } from "../load/progress.ts";

/** Where a record can come from: the site, an address that a link names, or a file of the reader's. */
export type RecordSource =
  | { readonly kind: "own" }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "file"; readonly file: File };

/** What the reader is asked before another server is asked. */
export interface Question {
  /** The server that would learn the reader's network address; null where the one asked sends the page on without saying where. */
  readonly host: string | null;
  /** The server that sends the page on; null for the address that the link names. */
  readonly sentOnBy: string | null;
}

/** How far a request has come. */
type Phase<T> =
  | { readonly phase: "asking"; readonly question: Question }
  | { readonly phase: "loading"; readonly progress: Progress | null }
  | { readonly phase: "failed"; readonly error: LoadError }
  | { readonly phase: "ready"; readonly opened: T };

/** One request for a record: each has an id of its own, also one for the same record. */
export type RecordRequest<T> = { readonly id: string; readonly source: RecordSource } & Phase<T>;

/** What the reader has allowed for a request. */
export interface Allowed {
  /** To be sent on to another server. */
  readonly redirects: boolean;
}

export interface LoadTools {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly allowed: Allowed;
}

interface RequestsOptions<T> {
  readonly load: (source: RecordSource, tools: LoadTools) => Promise<T>;
  /** What to ask before an address is loaded; null where nothing needs to be. */
  readonly questionOf: (source: RecordSource) => Question | null;
}

/**
 * Loads records, one at a time: the latest request wins, and ends all that belongs to the one before it. A request is the same thing
 * whether the address, a dropped file or “Try again” has made it.
 */
export class RecordRequests<T> {
  readonly #options: RequestsOptions<T>;
  readonly #listeners = new Set<(request: RecordRequest<T>) => void>();
  /** Ends what belongs to a request, also the workers of one that is ready. */
  #control = new AbortController();
  #current: RecordRequest<T> | null = null;
  #allowed: Allowed = { redirects: false };
  #count = 0;
  /** What was shown before the current request, and what would end it. */
  #before: { readonly request: RecordRequest<T>; readonly control: AbortController } | null = null;

  constructor(options: RequestsOptions<T>) {
    this.#options = options;
  }

  /** The latest request; null before the first. */
  get current(): RecordRequest<T> | null {
    return this.#current;
  }

  /** Whether {@link back} leads to a record. */
  get hasBefore(): boolean {
    return this.#before !== null;
  }

  subscribe(listener: (request: RecordRequest<T>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks for a record in place of whatever is shown or on its way. */
  open(source: RecordSource): void {
    if (this.#current?.phase === "ready") {
      this.#end(this.#before?.control);
      this.#before = { request: this.#current, control: this.#control };
    } else this.#end(this.#control);
    this.#allowed = { redirects: false };
    this.#control = new AbortController();
    const id = `${Math.round(performance.timeOrigin)}-${++this.#count}`;
    const question = this.#options.questionOf(source);
    if (question) this.#show({ id, source, phase: "asking", question });
    else this.#start(id, source);
  }

  /** The reader's yes to the question. */
  allow(): void {
    const { current } = this;
    if (current?.phase !== "asking") return;
    if (current.question.sentOnBy !== null) this.#allowed = { redirects: true };
    this.#start(current.id, current.source);
  }

  /** Asks for the same record again. */
  retry(): void {
    const { current } = this;
    if (!current || current.phase === "ready") return;
    this.#end(this.#control);
    this.#start(`${current.id}+`, current.source);
  }

  /** Stops what is on its way. The record that was shown before is shown again, where there was one. */
  cancel(): void {
    const { current } = this;
    if (current?.phase !== "loading") return;
    this.#end(this.#control);
    if (!this.back()) this.#show({ ...current, phase: "failed", error: loadError("cancelled", {}) });
  }

  /** Shows the record again that was shown before; false where there was none. */
  back(): boolean {
    if (!this.#before) return false;
    this.#end(this.#control);
    const { request, control } = this.#before;
    this.#before = null;
    this.#control = control;
    this.#show(request);
    return true;
  }

  #end(control: AbortController | undefined): void {
    control?.abort(loadError("cancelled", {}));
  }

  #show(request: RecordRequest<T>): void {
    this.#current = request;
    if (request.phase === "ready" && this.#before?.request !== request) {
      this.#end(this.#before?.control);
      this.#before = null;
    }
    for (const listener of this.#listeners) listener(request);
  }

  async #start(id: string, source: RecordSource): Promise<void> {
    const control = new AbortController();
    this.#control = control;
    const isCurrent = (): boolean => this.#control === control && !control.signal.aborted;
    this.#show({ id, source, phase: "loading", progress: null });
    const onProgress = (progress: Progress): void => {
      if (isCurrent() && this.#current?.phase === "loading")
        this.#show({ id, source, phase: "loading", progress });
    };
    try {
      const opened = await this.#options.load(source, {
        signal: control.signal,
        onProgress,
        allowed: this.#allowed,
      });
      if (isCurrent()) this.#show({ id, source, phase: "ready", opened });
    } catch (thrown) {
      if (!isCurrent()) return;
      const error = asLoadError(thrown);
      this.#end(control);
      if (error.fault.code === "redirected" && source.kind === "address") {
        const question = { host: null, sentOnBy: hostOf(source.address) };
        this.#show({ id, source, phase: "asking", question });
      } else this.#show({ id, source, phase: "failed", error });
    }
  }
}

function hostOf(address: string): string {
  return new URL(address, globalThis.location?.href).host;
}
