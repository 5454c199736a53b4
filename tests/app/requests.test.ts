import { describe, expect, it, vi } from "vitest";
import { type LoadTools, type Question, RecordRequests, type RecordSource } from "../../src/app/requests.ts";
import { type LoadError, loadError } from "../../src/load/loadError.ts";

interface Pending extends LoadTools {
  readonly source: RecordSource;
  give(opened: string): Promise<void>;
  fail(error: LoadError): Promise<void>;
}

const own: RecordSource = { kind: "own" };
const file = (name: string): RecordSource => ({ kind: "file", file: new File(["{}"], name) });
const address = (text: string): RecordSource => ({ kind: "address", address: text });

/** Requests whose loads end as a test wants. */
function make(questionOf: (source: RecordSource) => Question | null = () => null) {
  const loads: Pending[] = [];
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  const load = (source: RecordSource, tools: LoadTools) =>
    new Promise<string>((resolve, reject) => {
      loads.push({
        ...tools,
        source,
        give: (opened) => {
          resolve(opened);
          return settled();
        },
        fail: (error) => {
          reject(error);
          return settled();
        },
      });
    });
  const requests = new RecordRequests<string>({ load, questionOf });
  const shown = () => {
    const { current } = requests;
    if (current?.phase === "ready") return current.opened;
    return current?.phase === "failed" ? current.error.fault.code : current?.phase;
  };
  const nth = (n: number): Pending => {
    const found = loads[n];
    if (!found) throw new Error(`there was no load ${n}`);
    return found;
  };
  return { requests, nth, shown, count: () => loads.length };
}

describe("requests for a record", () => {
  it("keep a dropped file when the site's record comes later", async () => {
    const { requests, nth, shown } = make();
    requests.open(own);
    requests.open(file("mine.json"));
    expect(nth(0).signal.aborted).toBe(true);
    await nth(1).give("mine");
    await nth(0).give("ours");
    expect(shown()).toBe("mine");
  });

  it("show the file that was dropped last", async () => {
    const { requests, nth, shown } = make();
    requests.open(file("large.json"));
    requests.open(file("small.json"));
    await nth(1).give("small");
    nth(0).onProgress({ received: 1, total: 2 });
    await nth(0).give("large");
    expect(shown()).toBe("small");
    expect(nth(0).signal.aborted).toBe(true);
  });

  it("read the same file when it is tried again", async () => {
    const { requests, nth, shown } = make();
    const bad = file("bad.json");
    requests.open(bad);
    await nth(0).fail(loadError("no-bytes", {}));
    expect(shown()).toBe("no-bytes");
    requests.retry();
    expect(nth(1).source).toBe(bad);
    await nth(1).give("mended");
    expect(shown()).toBe("mended");
  });

  it("have an id each, also for the same record", async () => {
    const { requests, nth } = make();
    requests.open(own);
    await nth(0).give("one");
    const first = requests.current?.id;
    requests.open(own);
    await nth(1).give("one");
    expect(requests.current?.id).not.toBe(first);
  });

  it("can be cancelled, and say so", async () => {
    const { requests, nth, shown } = make();
    requests.open(own);
    nth(0).onProgress({ received: 5, total: null });
    requests.cancel();
    expect(nth(0).signal.aborted).toBe(true);
    expect(shown()).toBe("cancelled");
    await nth(0).give("too late");
    expect(shown()).toBe("cancelled");
    requests.retry();
    await nth(1).give("ours");
    expect(shown()).toBe("ours");
  });

  it("lead back to what was shown before, which lives until another is shown", async () => {
    const { requests, nth, shown } = make();
    requests.open(own);
    await nth(0).give("ours");
    requests.open(file("a.json"));
    requests.cancel();
    expect(shown()).toBe("ours");
    expect(nth(0).signal.aborted).toBe(false);
    requests.open(file("bad.json"));
    await nth(2).fail(loadError("no-bytes", {}));
    expect(requests.hasBefore).toBe(true);
    requests.back();
    expect(shown()).toBe("ours");
    requests.open(file("b.json"));
    await nth(3).give("b");
    // What belonged to the record before, such as its workers, ends now.
    expect(nth(0).signal.aborted).toBe(true);
    expect(requests.hasBefore).toBe(false);
  });

  it("wait for the reader's yes before they ask another server", async () => {
    const question: Question = { host: "example.org", sentOnBy: null };
    const { requests, nth, shown, count } = make((source) => (source.kind === "address" ? question : null));
    requests.open(address("https://example.org/d.json"));
    expect(shown()).toBe("asking");
    expect(count()).toBe(0);
    requests.allow();
    expect(nth(0).allowed.redirects).toBe(false);
    await nth(0).fail(loadError("redirected", {}));
    expect(requests.current).toMatchObject({
      phase: "asking",
      question: { host: null, sentOnBy: "example.org" },
    });
    requests.allow();
    expect(nth(1).allowed.redirects).toBe(true);
    await nth(1).give("theirs");
    expect(shown()).toBe("theirs");
  });

  it("tell every step to those who listen, until they stop", async () => {
    const { requests, nth } = make();
    const listener = vi.fn();
    const stop = requests.subscribe(listener);
    requests.open(own);
    nth(0).onProgress({ received: 5, total: null });
    await nth(0).give("ours");
    expect(listener.mock.calls.map(([request]) => request.phase)).toEqual(["loading", "loading", "ready"]);
    stop();
    requests.open(own);
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it("take what is no LoadError for a fault of the page", async () => {
    const { requests, nth, shown } = make();
    requests.open(own);
    await nth(0).fail(new Error("unexpected") as LoadError);
    expect(shown()).toBe("broken");
  });
});
