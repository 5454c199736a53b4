import { describe, expect, it } from "vitest";
import { isOld } from "../../../src/model/standing/age.ts";
import { openingOf } from "../../../src/model/standing/opening.ts";
import { byRank, type Claim, standingOf } from "../../../src/model/standing/standing.ts";

/** Days are counted from the record's first. */
const TODAY = 10;
let number = 0;
const claim = (more: Partial<Claim> = {}): Claim => ({
  at: number++,
  basis: "total",
  opening: "since",
  firmness: "counted",
  first: 0,
  told: 6,
  size: 1000,
  ...more,
});
const stands = (...claims: Claim[]) => {
  const standing = standingOf(claims, TODAY);
  return standing && [standing.way, claims.indexOf(standing.claim)];
};

describe("where a window opens", () => {
  it("is beside the first day", () => {
    expect(openingOf(0, 6, 0)).toBe("since");
    expect(openingOf(1, 6, 0)).toBe("within");
    expect(openingOf(-2, 4, 0)).toBe("around");
    expect(openingOf(-7, 4, 0)).toBe("around");
    expect(openingOf(-8, 4, 0)).toBe("long");
    expect(openingOf(-7, -1, 0)).toBe("before");
    // Until the day before, from when on nobody says.
    expect(openingOf(0, -1, 0)).toBe("before");
  });

  it("is within the record for the first of a row of windows, as of months", () => {
    expect(openingOf(0, 30, 0, true)).toBe("within");
  });
});

describe("a number", () => {
  it("is old after more than fourteen days", () => {
    expect([13, 14, 15].map((day) => isOld(0, day))).toEqual([false, false, true]);
  });
});

describe("what stands for a country", () => {
  it("is a count that opens on the first day, before any other", () => {
    expect(stands(claim({ opening: "within", told: 9, first: 3, size: 9000 }), claim())).toEqual([
      "since",
      1,
    ]);
    expect(stands(claim({ basis: "per-day", first: 10, told: 10 }), claim())).toEqual(["since", 1]);
    expect(stands(claim({ opening: "around", first: -2, told: 9, firmness: "own" }), claim())).toEqual([
      "since",
      1,
    ]);
  });

  it("is the later told before the earlier, whoever counts", () => {
    expect(stands(claim({ firmness: "own" }), claim({ told: 8 }))).toEqual(["since", 1]);
    expect(stands(claim({ told: 8, size: 10 }), claim({ size: 5000 }))).toEqual(["since", 0]);
  });

  it("is a body's own count before others' of the same day, then the longer window", () => {
    expect(stands(claim(), claim({ firmness: "own" }), claim({ firmness: "official" }))).toEqual([
      "since",
      1,
    ]);
    expect(stands(claim({ firmness: "official" }), claim())).toEqual(["since", 0]);
    const within = { opening: "within", told: 9 } as const;
    expect(stands(claim({ ...within, first: 9, basis: "per-day" }), claim({ ...within, first: 5 }))).toEqual([
      "within",
      1,
    ]);
  });

  it("is the larger of two that are alike in all else", () => {
    expect(stands(claim({ size: 10 }), claim({ size: 20 }))).toEqual(["since", 1]);
    expect(stands(claim({ size: 20 }), claim({ size: 10 }))).toEqual(["since", 0]);
    expect([claim({ size: null }), claim({ size: 5 })].sort(byRank)[0]?.size).toBe(5);
  });

  it("is never a rate where anybody counted, and is said as a rate where nobody did", () => {
    const rate = claim({ basis: "rate", told: 10, size: 10_000 });
    expect(stands(rate, claim())).toEqual(["since", 1]);
    expect(stands(rate, claim({ firmness: "said" }))).toEqual(["said", 1]);
    expect(stands(rate)).toEqual(["rate", 0]);
  });

  it("is what somebody said only where nobody counted", () => {
    const said = claim({ firmness: "said", told: 10 });
    expect(stands(said, claim())).toEqual(["since", 1]);
    expect(stands(said, claim({ opening: "within", first: 4 }))).toEqual(["within", 1]);
    expect(stands(said)).toEqual(["said", 0]);
  });

  it("is words only where there is no number", () => {
    expect(stands(claim({ size: null, told: 10 }), claim({ firmness: "said" }))).toEqual(["said", 1]);
    expect(stands(claim({ size: null }))).toEqual(["words", 0]);
  });

  it("is never the days before as those since: a level to compare with, for two weeks, or nothing", () => {
    const before = { opening: "before", first: -7 } as const;
    expect(stands(claim({ ...before, told: -1 }))).toEqual(["before", 0]);
    expect(stands(claim({ ...before, told: -5 }))).toBeNull();
    expect(stands(claim({ opening: "around", first: -2, told: 4 }))).toEqual(["around", 0]);
    expect(stands(claim({ opening: "long", first: -200 }))).toBeNull();
    expect(stands(claim({ ...before, told: -1, size: null }))).toBeNull();
    const around = { opening: "around", first: -2, told: 4 } as const;
    expect(stands(claim({ ...around, basis: "rate" }))).toBeNull();
    expect(stands(claim({ ...around, size: null }))).toBeNull();
  });

  it("is nothing of unknown days, nor what counts no people", () => {
    expect(stands(claim({ firmness: "unfit" }))).toBeNull();
    expect(stands(claim({ basis: "moment" }))).toBeNull();
    expect(standingOf([], TODAY)).toBeNull();
  });
});

describe("beside what stands", () => {
  it("is a later count of other days", () => {
    const [total, day] = [claim(), claim({ opening: "within", basis: "per-day", first: 10, told: 10 })];
    const earlier = claim({ opening: "within", first: 2, told: 5 });
    expect(standingOf([earlier, day, total], TODAY)?.later).toBe(day);
    expect(standingOf([earlier, total], TODAY)?.later).toBeNull();
  });

  it("is whether there are later counts that do not compare", () => {
    const [total, month] = [claim(), claim({ opening: "long", first: -20, told: 9 })];
    expect(standingOf([total, month], TODAY)?.hasOthersLater).toBe(true);
    expect(standingOf([total, claim({ firmness: "unfit", told: 9 })], TODAY)?.hasOthersLater).toBe(true);
    expect(standingOf([total, { ...month, told: 6 }], TODAY)?.hasOthersLater).toBe(false);
    expect(standingOf([total, claim({ basis: "rate", told: 9 })], TODAY)?.hasOthersLater).toBe(false);
    expect(standingOf([total, claim({ basis: "moment", told: 9 })], TODAY)?.hasOthersLater).toBe(false);
    expect(standingOf([total, claim({ firmness: "said", told: 9 })], TODAY)?.hasOthersLater).toBe(false);
  });

  it("is what somebody has said since, where it is more", () => {
    const [total, word] = [claim(), claim({ firmness: "said", told: 9, size: 7000 })];
    expect(standingOf([total, word], TODAY)?.more).toBe(word);
    expect(standingOf([total, { ...word, size: 900 }], TODAY)?.more).toBeNull();
    expect(standingOf([total, { ...word, size: 1000 }], TODAY)?.more).toBeNull();
    expect(standingOf([total, { ...word, basis: "per-day" }], TODAY)?.more).toBeNull();
    expect(standingOf([claim({ opening: "within", first: 3 }), word], TODAY)?.more).toBeNull();
    expect(standingOf([total, { ...word, told: 6 }], TODAY)?.more).toBeNull();
    expect(standingOf([total, { ...word, opening: "within", first: 7 }], TODAY)?.more).toBeNull();
  });
});
