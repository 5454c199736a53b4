import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenRead } from "../../src/load/earlyFetch.ts";
import { checkAddress, type LoadOptions, loadDataset, loadFile } from "../../src/load/load.ts";
import { LoadError, loadError } from "../../src/load/loadError.ts";
import { en } from "../../src/words/en.ts";
import { smallFile } from "../fixtures/small.ts";

const BASE = "https://page.example/";
const text = JSON.stringify(smallFile());
const answer = (body: BodyInit | null, init?: ResponseInit) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(body, init)),
  );
const given = (): LoadOptions => ({
  onProgress: vi.fn(),
  signal: new AbortController().signal,
  search: en.record,
  language: "en",
  built: null,
});
const load = (options: Partial<LoadOptions> = {}, url = "https://page.example/data.json") =>
  loadDataset({ url: new URL(url), credentials: "omit", redirect: "manual" }, { ...given(), ...options });
const failureOf = (loading: Promise<unknown>): Promise<unknown> =>
  loading.then(
    () => Promise.reject(new Error("it loaded")),
    (error) => error.fault,
  );

/** An answer whose bytes come as a test wants. */
function streamed() {
  let control: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      control = given;
    },
  });
  answer(body);
  return {
    send: (part: string) => control?.enqueue(new TextEncoder().encode(part)),
    end: () => control?.close(),
    break: () => control?.error(new TypeError("network error")),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe("loading", () => {
  it("reads a dataset and tells how far it has come", async () => {
    answer(text, { headers: { "content-length": String(text.length) } });
    const onProgress = vi.fn();
    const { archive } = await load({ onProgress });
    expect(archive.info.id).toBe("small");
    expect(onProgress).toHaveBeenLastCalledWith({
      received: new TextEncoder().encode(text).length,
      total: text.length,
    });
  });

  it("says when a file has been read, and when it is given up", async () => {
    const url = "https://page.example/data.json";
    const isOver = async (coming: Promise<void>): Promise<boolean> =>
      Promise.race([coming.then(() => true), new Promise<false>((resolve) => setTimeout(resolve, 0, false))]);
    const read = whenRead(url);
    expect(await isOver(read)).toBe(false);
    answer(text);
    await load({}, url);
    expect(await isOver(read)).toBe(true);
    const givenUp = whenRead(url);
    answer("", { status: 404 });
    await failureOf(load({}, url));
    expect(await isOver(givenUp)).toBe(true);
  });

  it("does not trust the announced length of a compressed answer", async () => {
    answer(text, { headers: { "content-length": "10", "content-encoding": "gzip" } });
    const onProgress = vi.fn();
    await load({ onProgress });
    expect(onProgress.mock.lastCall?.[0].total).toBeNull();
  });

  it("knows the record that the page was built with by its bytes", async () => {
    const bytes = Buffer.from(text);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const built = { bytes: bytes.length, sha256, shape: null };
    answer(text);
    expect((await load({ built })).isBuilt).toBe(true);
    answer(text.replace("98000", "98001"));
    expect((await load({ built })).isBuilt).toBe(false);
    answer(`${text} `);
    expect((await load({ built })).isBuilt).toBe(false);
    vi.stubGlobal("crypto", {});
    answer(text);
    expect((await load({ built })).isBuilt).toBeNull();
  });

  it.each([
    [404, { code: "missing", params: { status: 404 } }],
    [410, { code: "missing", params: { status: 410 } }],
    [401, { code: "forbidden", params: { status: 401 } }],
    [403, { code: "forbidden", params: { status: 403 } }],
    [503, { code: "refused", params: { status: 503 } }],
  ])("says what an answer of %s means", async (status, fault) => {
    answer("", { status });
    expect(await failureOf(load())).toEqual(fault);
  });

  it("tells an empty file, a web page, and no answer apart", async () => {
    answer("");
    expect(await failureOf(load())).toEqual({ code: "no-bytes", params: {} });
    answer("<html>");
    expect(await failureOf(load())).toMatchObject({ code: "not-json", params: { kind: "web-page" } });
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failureOf(load())).toEqual({ code: "unreachable", params: {} });
  });

  it("does not follow a redirect that was not allowed", async () => {
    vi.stubGlobal("fetch", async () => ({ type: "opaqueredirect", ok: false, status: 0 }));
    expect(await failureOf(load())).toEqual({ code: "redirected", params: {} });
  });

  it("says that the connection broke half-way", async () => {
    const body = streamed();
    const loading = failureOf(load());
    body.send(text.slice(0, 100));
    await new Promise((resolve) => setTimeout(resolve));
    body.break();
    expect(await loading).toEqual({ code: "interrupted", params: { received: 100 } });
  });

  it("refuses what is too large for the device before it has come", async () => {
    vi.stubGlobal("navigator", { deviceMemory: 0.5 });
    answer("{}", { headers: { "content-length": "40000000" } });
    expect(await failureOf(load())).toEqual({
      code: "too-large",
      params: { bytes: 40_000_000, most: 32_000_000 },
    });
  });

  it("reads a file of the reader's", async () => {
    const options = given();
    const { archive, url } = await loadFile(new File([text], "mine.json"), options);
    expect([archive.info.id, url]).toEqual(["small", null]);
    expect(await failureOf(loadFile(new File([], "mine.json"), options))).toEqual({
      code: "no-bytes",
      params: {},
    });
  });
});

describe("the time that a load may take", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("ends when no answer comes for half a minute", async () => {
    vi.stubGlobal(
      "fetch",
      (_: URL, { signal }: RequestInit) =>
        new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
    );
    const loading = failureOf(load());
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await loading).toEqual({ code: "silent", params: { seconds: 30 } });
  });

  it("ends after about a minute when bytes trickle", async () => {
    const body = streamed();
    const loading = failureOf(load());
    let hasEnded = false;
    loading.then(() => {
      hasEnded = true;
    });
    for (let second = 0; second < 59; second++) {
      body.send("x");
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(hasEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(3000);
    // The stream of this test does not hear of the abort: the next byte does.
    body.send("x");
    expect(await loading).toEqual({ code: "slow", params: { bytesPerSecond: 2000 } });
  });

  it("is as long as it takes while enough comes", async () => {
    const body = streamed();
    const onProgress = vi.fn();
    const loading = load({ onProgress });
    const spaces = " ".repeat(2500);
    for (let second = 0; second < 200; second++) {
      body.send(spaces);
      await vi.advanceTimersByTimeAsync(1000);
    }
    body.send(text);
    body.end();
    expect((await loading).archive.info.id).toBe("small");
  });

  it("ends at once when the reader wants it to", async () => {
    const body = streamed();
    const control = new AbortController();
    const loading = failureOf(load({ signal: control.signal }));
    body.send("{");
    await vi.advanceTimersByTimeAsync(10);
    control.abort(loadError("cancelled", {}));
    body.send("x");
    expect(await loading).toEqual({ code: "cancelled", params: {} });
  });
});

describe("an address", () => {
  const faultOf = (address: string): unknown => {
    try {
      return checkAddress(address, BASE).href;
    } catch (error) {
      return error instanceof LoadError ? error.fault : error;
    }
  };

  it("is one of http(s), and of https alone on other servers", () => {
    expect(faultOf("data.json")).toBe("https://page.example/data.json");
    expect(faultOf("http://127.0.0.1:8080/d.json")).toBe("http://127.0.0.1:8080/d.json");
    const bad = (protocol: string | null) => ({ code: "bad-address", params: { protocol } });
    expect(faultOf("javascript:alert(1)")).toEqual(bad("javascript:"));
    expect(faultOf("data:application/json,{}")).toEqual(bad("data:"));
    expect(faultOf("https://[broken")).toEqual(bad(null));
    expect(faultOf("http://other.example/d.json")).toEqual({ code: "blocked", params: {} });
  });
});
