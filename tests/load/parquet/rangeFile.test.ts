import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadError } from "../../../src/load/loadError.ts";
import { type FileState, RangeFile } from "../../../src/load/parquet/rangeFile.ts";

const BYTES = Uint8Array.from({ length: 100 }, (_, at) => at);
const ADDRESS = {
  url: "https://example.org/figures.parquet",
  bytes: 100,
  credentials: "omit",
  redirect: "manual",
} as const;

/** What a server does with the nth request for some bytes. */
type Server = (from: number, to: number, nth: number) => Response;

const part =
  (headers: Record<string, string> = {}): Server =>
  (from, to) =>
    new Response(BYTES.slice(from, to), {
      status: 206,
      headers: { "content-range": `bytes ${from}-${to - 1}/100`, ...headers },
    });

/** A file on such a server; the ranges that it is asked for. */
function fileOn(server: Server, state: FileState | null = null) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_: string, { headers }: { headers: { range: string } }) => {
    asked.push(headers.range);
    const [from = 0, last = 0] = headers.range.slice("bytes=".length).split("-").map(Number);
    return server(from, last + 1, asked.length);
  });
  let received = 0;
  const file = new RangeFile(ADDRESS, (bytes) => (received += bytes), state);
  return { file, asked, received: () => received };
}

const faultOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof LoadError ? error.fault : error),
  );
const CHANGED = { code: "figures-file", params: { fault: "changed" } };
const listed = (buffer: ArrayBuffer): number[] => [...new Uint8Array(buffer)];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a file of which parts are fetched", () => {
  it("asks for the bytes that are wanted, and counts them", async () => {
    const { file, asked, received } = fileOn(part());
    expect(listed(await file.slice(10, 13))).toEqual([10, 11, 12]);
    expect(listed(await file.slice(98))).toEqual([98, 99]);
    expect(asked).toEqual(["bytes=10-12", "bytes=98-99"]);
    expect(received()).toBe(5);
    expect(file.state.whole).toBeNull();
  });

  it("is fetched whole, once, from a server that sends no parts", async () => {
    const { file, asked, received } = fileOn(() => new Response(BYTES));
    expect(listed(await file.slice(10, 13))).toEqual([10, 11, 12]);
    expect(listed(await file.slice(98))).toEqual([98, 99]);
    expect(asked).toHaveLength(1);
    expect(received()).toBe(100);
    expect(file.state.whole?.byteLength).toBe(100);
    // Another thread that is told so asks for nothing.
    const { file: other, asked: askedByOther } = fileOn(part(), file.state);
    expect(listed(await other.slice(0, 2))).toEqual([0, 1]);
    expect(askedByOther).toEqual([]);
  });

  it.each([
    ["its tag", (nth: number) => part({ etag: `"${nth}"` })],
    ["the day of its last change", (nth: number) => part({ "last-modified": `day ${nth}` })],
    ["its length", (nth: number) => (nth === 1 ? part() : part({ "content-range": "bytes 0-9/101" }))],
  ])("is refused where %s changes between two requests", async (_, serverOf) => {
    const { file } = fileOn((from, to, nth) => serverOf(nth)(from, to, nth));
    await file.slice(0, 10);
    expect(await faultOf(file.slice(0, 10))).toEqual(CHANGED);
  });

  it("is refused where another thread has seen another state of it", async () => {
    const { file } = fileOn(part({ etag: '"b"' }), { mark: '"a"', whole: null });
    expect(await faultOf(file.slice(0, 10))).toEqual(CHANGED);
  });

  it.each([
    ["a part is shorter than what was asked for", () => new Response(BYTES.slice(0, 5), { status: 206 })],
    ["a part is longer", () => new Response(BYTES.slice(0, 20), { status: 206 })],
    ["there is no such part", () => new Response(null, { status: 416 })],
    ["the whole is shorter than the record says", () => new Response(BYTES.slice(0, 50))],
    ["the whole is longer", () => new Response(new Uint8Array(101))],
  ])("is refused where %s", async (_, server) => {
    expect(await faultOf(fileOn(server).file.slice(0, 10))).toEqual(CHANGED);
  });

  it("tells a file that is not there, one that is not given, and a server that does not answer", async () => {
    const answers = (status: number) => fileOn(() => new Response(null, { status })).file.slice(0, 9);
    expect(await faultOf(answers(404))).toMatchObject({ code: "missing" });
    expect(await faultOf(answers(403))).toMatchObject({ code: "forbidden" });
    expect(await faultOf(answers(500))).toMatchObject({ code: "refused" });
    const silent = fileOn(() => {
      throw new TypeError("Failed to fetch");
    });
    expect(await faultOf(silent.file.slice(0, 9))).toMatchObject({ code: "unreachable" });
  });

  it("is asked for again after a failure", async () => {
    const { file } = fileOn((from, to, nth) =>
      nth === 1 ? new Response(null, { status: 503 }) : part()(from, to, nth),
    );
    expect(await faultOf(file.slice(0, 2))).toMatchObject({ code: "refused" });
    expect(listed(await file.slice(0, 2))).toEqual([0, 1]);
  });
});
