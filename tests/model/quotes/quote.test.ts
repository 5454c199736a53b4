import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingRuns } from "../../../src/model/quotes/fingerprint.ts";
import { fingerprintText } from "../../../src/model/quotes/makeFingerprint.ts";
import { normaliseText } from "../../../src/model/quotes/normalise.ts";
import { checkQuote } from "../../../src/model/quotes/quote.ts";
import type { Quote } from "../../../src/model/schema.ts";

const TEXT =
  "Border news\n\nThe ministry said that around 5,400 travellers crossed on Monday,\u00a0while “just over” 3,000 went back.\nIt gave no count for Tuesday. Nobody at the post was reached for comment that evening.";

const quote: Quote = {
  exact: "around 5,400 travellers crossed on Monday",
  prefix: "The ministry said that ",
  suffix: ", while “just over” 3,000 went back.",
  start: 36,
  end: 77,
};

describe("the one rule of normalisation", () => {
  it("folds white space and quotation marks, drops what has no width, and nothing else", () => {
    expect(normaliseText("  a\u00a0\n b ")).toBe("a b");
    expect(normaliseText("‘It’s’ “so”")).toBe(`'It's' "so"`);
    expect(normaliseText("so\u00adft\u200b hyphen")).toBe("soft hyphen");
    expect(normaliseText("A–b, c.")).toBe("A–b, c.");
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string(), (text) => normaliseText(normaliseText(text)) === normaliseText(text)));
  });
});

describe("a quote against its text", () => {
  it("stands where it says", () => {
    expect(TEXT.slice(36, 77)).toBe(quote.exact);
    expect(checkQuote(quote, TEXT)).toEqual({ status: "exact", at: { start: 36, end: 77 } });
  });

  it("is found where it moved to", () => {
    expect(checkQuote({ ...quote, start: 0, end: 41 }, TEXT)).toEqual({
      status: "moved",
      at: { start: 36, end: 77 },
    });
    expect(checkQuote(quote, `Update. ${TEXT}`)).toMatchObject({
      status: "moved",
      at: { start: 44, end: 85 },
    });
  });

  it("is found whatever the quotation marks and spaces of the page", () => {
    const printed = TEXT.replaceAll("“", '"').replaceAll("”", '"').replaceAll("\u00a0", "\n  ");
    expect(
      checkQuote({ ...quote, exact: "while “just over” 3,000 went back", prefix: "", suffix: "" }, printed)
        .status,
    ).toBe("moved");
  });

  it("says what is there when a letter differs", () => {
    const changed = checkQuote({ ...quote, exact: "around 5,400 travelers crossed on Monday," }, TEXT);
    expect(changed).toMatchObject({ status: "changed", found: "around 5,400 travellers crossed on Monday," });
    expect(TEXT.slice(36, 78)).toBe("around 5,400 travellers crossed on Monday,");
    expect(changed.status === "changed" && changed.at).toEqual({ start: 36, end: 78 });
  });

  it("has moved where it stands at its position in another context, or begins or ends elsewhere", () => {
    const moved = { status: "moved", at: { start: 36, end: 77 } };
    expect(checkQuote({ ...quote, prefix: "The mayor said that " }, TEXT)).toEqual(moved);
    expect(checkQuote({ ...quote, start: 35 }, TEXT)).toEqual(moved);
    expect(checkQuote({ ...quote, end: 78 }, TEXT)).toEqual(moved);
  });

  it("has moved to the place whose context fits best, the first of equals", () => {
    const text = "One left at noon. Two left at noon. Three left at noon.";
    const left = { exact: "left at noon", start: 50, end: 60, prefix: "", suffix: "" };
    const start = (more: object) => {
      const check = checkQuote({ ...left, ...more }, text);
      return check.status === "moved" ? check.at.start : check.status;
    };
    expect(start({ prefix: "Two " })).toBe(22);
    expect(start({ prefix: "Three " })).toBe(42);
    expect(start({})).toBe(4);
  });

  it("is found with a word more or less than it has", () => {
    const found = (exact: string) => {
      const check = checkQuote({ ...quote, exact }, TEXT);
      return check.status === "changed" ? check.found : check.status;
    };
    const passage = "that around 5,400 travellers crossed on";
    expect(found("that around 5,400 calm travellers crossed on")).toBe(passage);
    expect(found("that around travellers crossed on")).toBe(passage);
    expect(found("that about 5,400 travellers walked on")).toBe(passage);
  });

  it("is gone when nothing like it is there", () => {
    expect(checkQuote({ ...quote, exact: "seventeen buses were turned away at dawn" }, TEXT)).toEqual({
      status: "gone",
    });
    expect(checkQuote(quote, "")).toEqual({ status: "gone" });
  });

  it("finds any passage of any text at its own place", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}[,.]?$/), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const text = list.join(" ");
        const start = from % (text.length - 1);
        const end = start + 1 + (length % (text.length - start));
        const exact = text.slice(start, end).trim();
        fc.pre(exact !== "");
        const at = text.indexOf(exact, start);
        const check = checkQuote(
          {
            exact,
            prefix: text.slice(0, at),
            suffix: text.slice(at + exact.length),
            start: at,
            end: at + exact.length,
          },
          text,
        );
        expect(check.status).toBe("exact");
      }),
    );
  });
});

describe("a quote against a fingerprint", () => {
  const fingerprint = fingerprintText(TEXT);

  it("holds every run of the quote and its context", () => {
    expect(missingRuns(quote, fingerprint)).toEqual([]);
  });

  it("misses the runs that a changed letter stands in", () => {
    expect(
      missingRuns({ ...quote, exact: quote.exact.replace("travellers", "travelers") }, fingerprint),
    ).toEqual(["around 5,400 travelers", "5,400 travelers crossed", "travelers crossed on"]);
  });

  it("misses a changed letter wherever it stands", () => {
    const whole = quote.prefix + quote.exact + quote.suffix;
    for (let at = 0; at < whole.length; at++) {
      if (!/[a-z]/.test(whole.charAt(at))) continue;
      const altered = `${whole.slice(0, at)}${whole.charAt(at) === "x" ? "y" : "x"}${whole.slice(at + 1)}`;
      expect(missingRuns({ exact: altered, prefix: "", suffix: "" }, fingerprint), altered).not.toEqual([]);
    }
  });

  it("can say nothing of two words", () => {
    expect(missingRuns({ exact: "on Monday", prefix: "", suffix: "" }, fingerprint)).toBeNull();
  });

  it("does not give the text away: its runs are sorted by hash", () => {
    const hashes = fingerprint.match(/.{4}/g) ?? [];
    expect(hashes).toEqual([...hashes].sort());
    // 34 words make 32 runs of three.
    expect(hashes.length).toBe(32);
  });
});
