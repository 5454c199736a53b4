import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { helpOlderBrowser, type Realm } from "../../src/load/olderBrowsers.ts";
import { sourceFiles } from "../sourceFiles.ts";

const LACKS = `
  for (const type of [Array, String, Object.getPrototypeOf(Int8Array)])
    for (const name of ["at", "findLast", "findLastIndex", "toReversed", "toSorted"]) delete type.prototype[name];
  delete Object.hasOwn;
  class AbortSignal { aborted = false }
  class AbortController { signal = new AbortSignal(); abort() { this.signal.aborted = true } }
  function URL(address, base) { return newUrl(address, base) }
  ({ AbortController, AbortSignal, Array, Int8Array, Object, String, URL })`;

/** A browser that lacks all that can be added, helped. */
function helped(): Realm & { readonly run: (code: string) => unknown; readonly copy: <T>(data: T) => T } {
  const context = { newUrl: (address: string, base?: string) => new URL(address, base) };
  const realm: Realm = runInNewContext(LACKS, context);
  helpOlderBrowser(realm);
  // What is added is not listed.
  return {
    ...realm,
    copy: Reflect.get(realm, "structuredClone"),
    run: (code) => JSON.parse(runInNewContext(`JSON.stringify(${code})`, context)),
  };
}

describe("an older browser is given", () => {
  it("items from the end", () => {
    const { run } = helped();
    expect(
      run('[["a", "b"].at(-1), ["a"].at(-2) ?? "none", "abc".at(0), Int32Array.of(4, 5).at(-2)]'),
    ).toEqual(["b", "none", "a", 4]);
  });

  it("the last that passes, and sorted and turned copies", () => {
    const { run } = helped();
    expect(run("[[3, 1, 2].findLast((n) => n > 1), [3, 1].findLastIndex((n) => n > 5)]")).toEqual([2, -1]);
    expect(run("Float64Array.of(1, 9).findLastIndex((n) => n < 5)")).toBe(0);
    const list = "((list) => [list.toSorted((a, b) => a - b), list.toReversed(), list])([3, 1, 2])";
    expect(run(list)).toEqual([
      [1, 2, 3],
      [2, 1, 3],
      [3, 1, 2],
    ]);
  });

  it("what an object itself has, and whether a text is an address", () => {
    const { run, URL } = helped();
    expect(run('[Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({}, "toString")]')).toEqual([true, false]);
    expect([URL.canParse("x.json", "https://a.example/"), URL.canParse("http://[")]).toEqual([true, false]);
  });

  it("the reason why something was called off", () => {
    const { AbortController } = helped();
    const control = new AbortController();
    expect(() => control.signal.throwIfAborted()).not.toThrow();
    control.abort(new Error("enough"));
    control.abort(new Error("too late"));
    expect(() => control.signal.throwIfAborted()).toThrow("enough");
    const silent = new AbortController();
    silent.abort();
    expect(() => silent.signal.throwIfAborted()).toThrow(DOMException);
  });

  it("nothing that shows where it is listed", () => {
    expect(
      helped().run("((names) => { for (const name in [7]) names.push(name); return names; })([])"),
    ).toEqual(["0"]);
  });

  it("copies of data", () => {
    const data = { list: [{ id: "a", low: null }] };
    const copied = helped().copy(data);
    expect(copied).toEqual(data);
    expect(copied.list[0]).not.toBe(data.list[0]);
  });

  it("nothing that it has", () => {
    const { at } = Array.prototype;
    helpOlderBrowser();
    expect(Array.prototype.at).toBe(at);
  });
});

/** What came to browsers after Chrome 87 and Safari 15.4, and is not added to those that lack it. */
const TOO_NEW =
  /\b(scheduler\.|Promise\.withResolvers|Array\.fromAsync|Object\.groupBy|Map\.groupBy|AbortSignal\.any|randomUUID)\b|\.(toSpliced|with|isSubsetOf|isWellFormed|checkVisibility|showPicker)\(/;
/** Safari before 16.4 cannot read a script with it, and gives up the whole of it. */
const LOOK_BEHIND = /\(\?<[=!]/;

it("the page asks no browser for what older ones lack", () => {
  const isForNode = (path: string): boolean => path.includes("/command/");
  const asking = sourceFiles("src").filter(
    ({ path, text }) =>
      !isForNode(path) &&
      (LOOK_BEHIND.test(text) || TOO_NEW.test(text.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, ""))),
  );
  expect(asking.map(({ path }) => path)).toEqual([]);
});
