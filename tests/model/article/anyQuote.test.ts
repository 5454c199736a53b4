import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const number = fc.integer({ min: 1, max: 999_999 }).map((n) => n.toLocaleString("en"));
const sentence = fc.array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: number }), {
  minLength: 4,
  maxLength: 20,
});

/** What copying does to one word, and to the space after it. */
const NOISE: readonly ((word: string) => string)[] = [
  (one) => one,
  (one) => one.replace(/^([a-z]{2})(?=[a-z]{2})/, "$1\u00ad"),
  (one) => one.replace(/^([a-z]{2})(?=[a-z]{2})/, "$1-\n"),
  (one) => one.replace("fi", "ﬁ").replace("fl", "ﬂ"),
  (one) => `${one.slice(0, 1)}\u200b${one.slice(1)}`,
  (one) => `\u200f${one}`,
  (one) => `${one}[3]`,
];
const SPACES = [" ", "\u00a0", "\n", "  \t", "\u202f", " \u200b"];

describe("any quote", () => {
  it("is found word for word in any honest copy", () => {
    fc.assert(
      fc.property(
        sentence,
        sentence,
        sentence,
        fc.infiniteStream(fc.nat(999)),
        (before, quote, after, dice) => {
          const next = (): number => dice.next().value;
          const noisy = [...before, ...quote, ...after]
            .map((one) => `${NOISE[next() % NOISE.length]?.(one)}${SPACES[next() % SPACES.length]}`)
            .join("");
          // A plain space between two numbers reads as one number with grouped digits.
          fc.pre(!/\d \d/.test([...before, ...quote, ...after].join(" ")));
          expect(check(quote.join(" "), `Menu | Home\n${noisy}\nRead more`).status).toBe("verbatim");
        },
      ),
    );
  });

  it("with one word changed is never word for word", () => {
    fc.assert(
      fc.property(sentence, fc.nat(), word, (quote, at, instead) => {
        const i = at % quote.length;
        fc.pre(quote[i] !== instead);
        const copy = quote.with(i, instead).join(" ");
        fc.pre(!copy.includes(quote.join(" ")));
        expect(check(quote.join(" "), copy).status).toMatch(/changed|gone/);
      }),
    );
  });

  it("with one digit changed is never word for word", () => {
    fc.assert(
      fc.property(sentence, number, fc.nat(), fc.integer({ min: 1, max: 9 }), (words, n, at, by) => {
        const digits = [...n];
        const i = at % digits.length;
        fc.pre(digits[i] !== ",");
        const other = digits.with(i, String((Number(digits[i]) + by) % 10)).join("");
        const copy = `${words.join(" ")} ${other} people`;
        expect(check(`${words.join(" ")} ${n} people`, copy).status).toMatch(/changed|gone/);
      }),
    );
  });
});
