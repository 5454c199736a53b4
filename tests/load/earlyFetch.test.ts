import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchEarly, fetchFile, hasRead, whenRead } from "../../src/load/earlyFetch.ts";

const HERE = "https://a.example/page/";
const FILE = "https://a.example/page/record.json";
let answers: (() => Promise<Response>)[] = [];
const fetched = vi.fn((_: string | URL, options?: RequestInit) => {
  const answer = answers.shift() ?? (() => Promise.reject(new TypeError("asked once too often")));
  return new Promise<Response>((resolve, reject) => {
    if (options?.signal?.aborted) reject(options.signal.reason);
    options?.signal?.addEventListener("abort", () => reject(options.signal?.reason));
    answer().then(resolve, reject);
  });
});
const text = async (coming: Promise<Response>): Promise<string> => (await coming).text();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("location", { href: HERE });
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockClear();
  answers = [];
});

describe("a file that was fetched early", () => {
  it("is asked for once, by whatever address, and again when it is asked for again", async () => {
    answers = [async () => new Response("early"), async () => new Response("later")];
    fetchEarly("record.json", { priority: "high" });
    expect(await text(fetchFile(new URL(FILE)))).toBe("early");
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(await text(fetchFile(new URL(FILE)))).toBe("later");
  });

  it("is asked for once more where the early request failed", async () => {
    answers = [() => Promise.reject(new TypeError("reset")), async () => new Response("later")];
    fetchEarly("record.json", { priority: "high" });
    expect(await text(fetchFile(FILE))).toBe("later");
  });

  it("is called off with what asks for it", async () => {
    answers = [() => new Promise(() => {}), () => new Promise(() => {})];
    fetchEarly("record.json", { priority: "high" });
    const control = new AbortController();
    const coming = fetchFile(FILE, { signal: control.signal });
    control.abort(new Error("no longer wanted"));
    await expect(coming).rejects.toThrow();
    expect(fetched.mock.calls[0]?.[1]?.signal?.reason).toEqual(new Error("no longer wanted"));
  });

  it("does not stand for another", async () => {
    answers = [async () => new Response("early"), async () => new Response("other")];
    fetchEarly("record.json", { priority: "low" });
    expect(await text(fetchFile("other.json"))).toBe("other");
    await fetchFile(FILE);
  });

  it("waits for what is to be read first, and is asked for once all the same", async () => {
    answers = [async () => new Response("record"), async () => new Response("ground")];
    fetchEarly("record.json", { priority: "high" });
    fetchEarly("ground.json", { priority: "low" }, whenRead("record.json"));
    const ground = text(fetchFile("ground.json"));
    expect(await text(fetchFile(FILE))).toBe("record");
    expect(fetched).toHaveBeenCalledTimes(1);
    hasRead(new URL(FILE));
    expect(await ground).toBe("ground");
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
