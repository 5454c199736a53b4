import { describe, expect, it, vi } from "vitest";
import { type Archive, createArchive } from "../../src/load/archive.ts";
import type { Search } from "../../src/load/search.ts";
import { selectLens, selectMatching } from "../../src/store/selectors.ts";
import { createAppStore } from "../../src/store/store.ts";
import { smallDataset } from "../fixtures/small.ts";

describe("an archive", () => {
  it("finds a figure by its number and by its id", () => {
    const archive = smallDataset();
    expect(archive.count).toBe(4);
    expect(archive.numberOf("lars-queue")).toBe(2);
    expect(archive.at(2)).toBe(archive.figure("lars-queue"));
    expect(archive.at(2).id).toBe("lars-queue");
    expect([archive.numberOf("nobody"), archive.figure("nobody")]).toEqual([undefined, undefined]);
    expect(() => archive.at(4)).toThrow(RangeError);
  });

  it.each(["constructor", "__proto__", "toString"])("has no figure called %s", (id) => {
    expect(smallDataset().figure(id)).toBeUndefined();
    expect(smallDataset().numberOf(id)).toBeUndefined();
  });
});

describe("the memo of an archive", () => {
  const count = vi.fn((archive: Archive, more: number) => ({ count: archive.count + more }));

  it("computes once for the same arguments, and keeps the present and the last answer", () => {
    const archive = smallDataset();
    const [one, two] = [archive.memo(count, 1), archive.memo(count, 2)];
    expect([one, two]).toEqual([{ count: 5 }, { count: 6 }]);
    expect(archive.memo(count, 1)).toBe(one);
    expect(archive.memo(count, 2)).toBe(two);
    archive.memo(count, 3);
    expect(archive.memo(count, 1)).not.toBe(one);
  });

  it("is one of each archive: two datasets in one document do not evict each other", () => {
    const [a, b] = [smallDataset(), smallDataset()];
    const [ofA, ofB] = [createAppStore(a, ""), createAppStore(b, "clock=known")];
    const first = selectLens(a, ofA.getState());
    const second = selectLens(b, ofB.getState());
    for (let more = 0; more < 5; more++) {
      expect(selectLens(a, ofA.getState())).toBe(first);
      expect(selectLens(b, ofB.getState())).toBe(second);
      expect(selectMatching(b, ofB.getState())).toBe(second.matching);
    }
    count.mockClear();
    for (const archive of [a, b, a, b]) archive.memo(count, 1);
    expect(count).toHaveBeenCalledTimes(2);
  });

  it("is not asked for the answers of another function", () => {
    const archive = smallDataset();
    const other = (_: Archive, more: number) => more;
    expect([archive.memo(count, 1), archive.memo(other, 1)]).toEqual([{ count: 5 }, 1]);
  });
});

describe("the search of an archive", () => {
  const withSearch = (search: Promise<Search>): Archive => {
    const file = smallDataset();
    return createArchive({
      dataset: file,
      figures: file,
      columns: file.columns,
      rejected: [],
      recordCount: 1,
      search,
    });
  };

  it("is there from the start in a small file", () => {
    const archive = smallDataset();
    expect(archive.searchComing).toBeNull();
    expect(archive.search).toBe(archive.search);
    expect(createAppStore(archive, "").getState().search).toBe("ready");
  });

  it("comes later in a large file, and the store says when", async () => {
    const { search } = smallDataset();
    const archive = withSearch(Promise.resolve(search as Search));
    const store = createAppStore(archive, "");
    expect([archive.search, store.getState().search]).toEqual([null, "coming"]);
    await vi.waitFor(() => expect(store.getState().search).toBe("ready"), 30_000);
    expect(archive.search).toBe(search);
  });

  it("may fail: it does not stay on its way for ever", async () => {
    const store = createAppStore(withSearch(Promise.reject(new Error("lost"))), "");
    await vi.waitFor(() => expect(store.getState().search).toBe("failed"), 30_000);
  });
});
