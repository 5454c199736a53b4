import { afterEach, describe, expect, it, vi } from "vitest";
import { loadDataset } from "../../src/load/load.ts";
import type { LoadError } from "../../src/load/loadError.ts";
import { smallFile } from "../fixtures/small.ts";

const BASE = "https://page.example/";
const text = JSON.stringify(smallFile());
const answer = (body: BodyInit | null, init?: ResponseInit) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(body, init)),
  );
const load = (address: string, onProgress = vi.fn()) =>
  loadDataset(address, BASE, onProgress, new AbortController().signal);
const failed = (address: string): Promise<LoadError> =>
  load(address).then(
    () => Promise.reject(new Error("it loaded")),
    (error) => error,
  );

afterEach(() => vi.unstubAllGlobals());

describe("loading", () => {
  it("reads a dataset and tells how far it has come", async () => {
    answer(text, { headers: { "content-length": String(text.length) } });
    const onProgress = vi.fn();
    const { info } = await load("data.json", onProgress);
    expect(info.id).toBe("small");
    expect(onProgress).toHaveBeenLastCalledWith({
      received: new TextEncoder().encode(text).length,
      total: text.length,
    });
    expect(fetch).toHaveBeenCalledWith(
      new URL("https://page.example/data.json"),
      expect.objectContaining({ credentials: "same-origin" }),
    );
  });

  it("does not trust the announced length of a compressed answer", async () => {
    answer(text, { headers: { "content-length": "10", "content-encoding": "gzip" } });
    const onProgress = vi.fn();
    await load("data.json", onProgress);
    expect(onProgress.mock.lastCall?.[0].total).toBeNull();
  });

  it("sends no cookies to other sites", async () => {
    answer(text);
    await load("https://other.example/d.json");
    expect(fetch).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ credentials: "omit" }));
  });

  it("says what went wrong", async () => {
    answer("", { status: 404 });
    expect(await failed("gone.json")).toMatchObject({
      failure: "missing",
      address: "gone.json",
      detail: "the server answered 404",
    });
    answer("", { status: 503, statusText: "Service Unavailable" });
    expect(await failed("busy.json")).toMatchObject({
      failure: "unreachable",
      detail: "the server answered 503 Service Unavailable",
    });
    answer("<html>");
    expect(await failed("page.html")).toMatchObject({
      failure: "not-json",
      detail: "it looks like a web page",
    });
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failed("https://no.example/")).toMatchObject({ failure: "unreachable" });
  });

  it("asks for nothing but http(s)", async () => {
    answer(text);
    expect(await failed("javascript:alert(1)")).toMatchObject({ failure: "refused" });
    expect(await failed("data:application/json,{}")).toMatchObject({ failure: "refused" });
    expect(await failed("https://[broken")).toMatchObject({ failure: "refused" });
    expect(fetch).not.toHaveBeenCalled();
  });
});
