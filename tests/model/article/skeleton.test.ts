import { describe, expect, it } from "vitest";
import { finish, gapBefore, rawEnd, readSkeleton, skeletonOf } from "../../../src/model/article/skeleton.ts";

const offsetsOf = (text: string): number[] => [...skeletonOf(text).offsets];

describe("the skeleton of a text", () => {
  it("has letters, digits and signs, and where each stands", () => {
    expect(skeletonOf(" On 21 Sept., +5 %!")).toMatchObject({ text: "On21Sept+5%", lower: "on21sept+5%" });
    expect(offsetsOf(" On 2,1")).toEqual([1, 2, 4, 6]);
    expect(skeletonOf("")).toMatchObject({ raw: "", text: "", lower: "" });
  });

  it("unfolds ligatures and wide digits, which stay where they stand", () => {
    expect(skeletonOf("ﬁ x １").text).toBe("fix1");
    expect(offsetsOf("ﬁ x １")).toEqual([0, 0, 2, 4]);
    // U+FDFA stands for eighteen characters, more than a text of its length has room for.
    const long = skeletonOf("\ufdfa".repeat(20));
    expect([
      long.text.length,
      long.offsets.length,
      long.offsets[0],
      long.offsets[18],
      long.offsets.at(-1),
    ]).toEqual([360, 360, 0, 1, 19]);
  });

  it("counts a character of two units once", () => {
    const skeleton = skeletonOf("𝟙2");
    expect(skeleton.text).toBe("12");
    expect([...skeleton.offsets]).toEqual([0, 2]);
    expect([rawEnd(skeleton, 0), rawEnd(skeleton, 1), rawEnd(skeleton, 2)]).toEqual([2, 3, 4]);
  });

  it("leaves out marks of footnotes, and nothing else in brackets", () => {
    for (const mark of ["[1]", "[123]", "[a]", "[note 3]", "[Note 12]", "[citation needed]", "¹²", "₃", "⁴"])
      expect(skeletonOf(`a${mark}b`).text, mark).toBe("ab");
    expect(skeletonOf("a[1234]b[ab]c[").text).toBe("a1234babc");
    expect(skeletonOf("[x] a[2]").text).toBe("a");
  });

  it("has a lower case of the same length", () => {
    // The small letter of İ is two characters long, and stays as it is.
    expect(skeletonOf("İA").lower).toBe("İa");
    expect(skeletonOf("ÀB").lower).toBe("àb");
  });

  it("pauses after each slice of 65,536 characters, and loses none", () => {
    const pausesOf = (length: number): [number, number] => {
      const steps = readSkeleton("a".repeat(length));
      for (let pauses = 0; ; pauses++) {
        const step = steps.next();
        if (step.done) return [pauses, step.value.text.length];
      }
    };
    expect(pausesOf(65_535)).toEqual([0, 65_535]);
    expect(pausesOf(65_536)).toEqual([1, 65_536]);
    expect(pausesOf(131_073)).toEqual([2, 131_073]);
    expect(finish(readSkeleton("a".repeat(131_073))).offsets[131_072]).toBe(131_072);
  });

  it("knows the gap before each character, and after the last", () => {
    const skeleton = skeletonOf("“ a, ﬁ!");
    expect([0, 1, 2, 3].map((at) => gapBefore(skeleton, at))).toEqual(["“ ", ", ", "", "!"]);
  });
});
