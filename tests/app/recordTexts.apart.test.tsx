import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const OVERLAY = { dataset: "exodus-2022", language: "ru", everywhere: {}, isPlain: true };
const START = { ...OVERLAY, isStart: true, texts: { places: { kz: { name: "Казахстан" } } } };
const REST = { ...OVERLAY, texts: { places: { kz: { note: "Заметка." } } } };

const asked: string[] = [];
let failing = "";

beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  failing = "";
  vi.stubGlobal("fetch", (address: unknown) => {
    const name = String(address).replace(/^.*\//, "");
    asked.push(name);
    const isRest = name.includes(".rest.json");
    if (failing !== "" && name.includes(failing)) return Promise.reject(new TypeError("gone"));
    return Promise.resolve(new Response(JSON.stringify(isRest ? REST : START)));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, "", "/");
});

const overlays = () => import("../../src/app/language/overlays.ts");

describe("the record's texts in the language of the reader", () => {
  it("are waited for as far as the first view shows them", async () => {
    window.history.replaceState(null, "", "/?lang=ru");
    const { waitForTexts, textsIfCome, lacksTexts, loadTexts } = await overlays();
    await waitForTexts("ru");
    expect(asked).toHaveLength(1);
    expect(textsIfCome("ru")?.isWhole).toBe(false);
    expect(lacksTexts("ru")).toBe(true);
    await loadTexts("ru");
    expect(asked).toHaveLength(2);
    expect(lacksTexts("ru")).toBe(false);
    await loadTexts("ru");
    expect(asked).toHaveLength(2);
  });

  it.each(["?lang=ru&figure=x", "?view=sources", "?q=x&lang=ru"])(
    "are all waited for where the address asks for more: %s",
    async (search) => {
      window.history.replaceState(null, "", `/${search}`);
      const { waitForTexts, textsIfCome } = await overlays();
      await waitForTexts("ru");
      expect(textsIfCome("ru")?.isWhole).toBe(true);
    },
  );

  it("that failed are asked for again; those that have come stay", async () => {
    const { loadTexts, textsIfCome } = await overlays();
    failing = ".json";
    await expect(loadTexts("ru")).rejects.toThrow("gone");
    failing = ".rest.json";
    await loadTexts("ru");
    await expect(loadTexts("ru")).rejects.toThrow("gone");
    expect(textsIfCome("ru")?.isWhole).toBe(false);
    failing = "";
    await loadTexts("ru", true);
    expect(textsIfCome("ru")?.isWhole).toBe(true);
  });

  it("are not asked for in the record's own language", async () => {
    const { waitForTexts, lacksTexts } = await overlays();
    await waitForTexts("en");
    expect(lacksTexts("en")).toBe(false);
    expect(asked).toEqual([]);
  });
});
