import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchPartsEarly } from "../../../src/views/shared/boundary/fetchPartsEarly.ts";
import { partFile } from "../../../src/views/shared/boundary/partFile.ts";
import { en } from "../../../src/words/en.ts";

const Part = () => null;
const load = vi.fn(async () => ({ Part }));
const loadOnDemand = vi.fn(async () => ({ Part }));
partFile(load, "Part");
partFile(loadOnDemand, "Part", { isEarly: false });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe("parts that come later", () => {
  it("are there at once when they are shown, in the words that they were fetched for", async () => {
    const part = partFile(async () => ({ Part }), "Part");
    expect(part.current(en)).toHaveProperty("$$typeof");
    const early = partFile(async () => ({ Part }), "Part");
    vi.stubGlobal("requestIdleCallback", (run: () => void) => run());
    fetchPartsEarly(en, { navigator: {}, matchMedia: () => ({ matches: false }) });
    await vi.waitFor(() => expect(early.current(en)).toBeTypeOf("function"));
    expect(early.current(en)).toBe(early.current(en));
    // In other words it is another component, which is not there yet.
    expect(early.current({ ...en, more: async () => ({ more: {} as never }) })).toHaveProperty("$$typeof");
  });

  it.each<[string, object, number, string?]>([
    ["are fetched when the browser is idle", {}, 1],
    ["are fetched on a good connection", { connection: { saveData: false, effectiveType: "4g" } }, 1],
    ["wait for a press where the reader saves data", { connection: { saveData: true } }, 0],
    ["wait for a press on a slow connection", { connection: { effectiveType: "2g" } }, 0],
    ["wait for a press on the slowest connection", { connection: { effectiveType: "slow-2g" } }, 0],
    ["wait for a press where the reader prefers less data", {}, 0, "(prefers-reduced-data: reduce)"],
  ])("%s", (_, navigator, times, media) => {
    vi.stubGlobal("requestIdleCallback", (run: () => void) => run());
    fetchPartsEarly(en, { navigator, matchMedia: (query) => ({ matches: query === media }) });
    expect(load).toHaveBeenCalledTimes(times);
    expect(loadOnDemand).not.toHaveBeenCalled();
  });
});
