import { describe, expect, it } from "vitest";
import { findTyped, typeLetter } from "../../../../src/views/map/keys/typeAhead.ts";

const NAMES = ["Kazakhstan", "Verkhny Lars", "Kyakhta–Altanbulag", "Örsk", "Верхний Ларс"];
const find = (typed: string, from = 0) => findTyped(NAMES, (name) => [name], typed, from);

describe("what is typed", () => {
  it("is one word while its letters come soon after each other", () => {
    const first = typeLetter({ text: "", at: 0 }, "l", 5000);
    expect(first).toEqual({ text: "l", at: 5000 });
    expect(typeLetter(first ?? { text: "", at: 0 }, "a", 5700)).toEqual({ text: "la", at: 5700 });
    expect(typeLetter(first ?? { text: "", at: 0 }, "a", 5800)).toEqual({ text: "a", at: 5800 });
  });

  it("is letters and digits of any script, and no other key", () => {
    const typed = ["Enter", " ", "+", "-", "ы", "7"].map((key) => typeLetter({ text: "", at: 0 }, key, 1));
    expect(typed.map((one) => one?.text)).toEqual([undefined, undefined, undefined, undefined, "ы", "7"]);
  });

  it("begins a word of a name, whatever its case and accents", () => {
    expect(find("lar")).toBe("Verkhny Lars");
    expect(find("ALT")).toBe("Kyakhta–Altanbulag");
    expect(find("ors")).toBe("Örsk");
    expect(find("лар")).toBe("Верхний Ларс");
    expect(find("khs")).toBeNull();
  });

  it("stays where it is while the word goes on, and goes on and around with one letter", () => {
    expect(find("ky", 2)).toBe("Kyakhta–Altanbulag");
    expect(find("k", 0)).toBe("Kyakhta–Altanbulag");
    expect(find("kk", 2)).toBe("Kazakhstan");
    expect(find("k", -1)).toBe("Kazakhstan");
  });
});
