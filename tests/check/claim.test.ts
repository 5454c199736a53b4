import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Claim, type ClaimVerdict, findClaim, readArticle } from "../../src/check/claim/findClaim.ts";
import { finish } from "../../src/model/article/skeleton.ts";
import type { Hedge } from "../../src/model/schema.ts";

const look = (text: string, claim: Partial<Claim> & Pick<Claim, "value">, language?: string): ClaimVerdict =>
  findClaim(
    { unit: "people", speakers: [], ...claim },
    finish(readArticle(text, language === undefined ? [] : [language])),
  );
const value = (low: number | null, high: number | null, hedge: Hedge): Claim["value"] => ({
  low,
  high,
  hedge,
});
const shown = (verdict: ClaimVerdict): string | null =>
  "sentence" in verdict ? verdict.sentence.number : null;

describe("a number in any spelling", () => {
  it.each([
    ["about 98,000 people", "en", "98,000"],
    ["около 98 000 человек", "ru", "98 000"],
    ["около 98\u00a0тыс. человек", "ru", "98\u00a0тыс."],
    ["примерно девяносто восемь тысяч человек", "ru", "девяносто восемь тысяч"],
    ["about 98 thousand people", "en", "98 thousand"],
    ["about ninety-eight thousand people", "en", "ninety-eight thousand"],
    ["about 98k people", "en", "98k"],
    ["rund 98.000 Menschen", "de", "98.000"],
    ["rund 98 Tausend Menschen", "de", "98 Tausend"],
    ["rund achtundneunzigtausend Menschen", "de", "achtundneunzigtausend"],
    ["noin 98 000 ihmistä", "fi", "98 000"],
    ["noin yhdeksänkymmentäkahdeksantuhatta ihmistä", "fi", "yhdeksänkymmentäkahdeksantuhatta"],
    ["шамамен 98 мың адам", "kk", "98 мың"],
    ["шамамен тоқсан сегіз мың адам", "kk", "тоқсан сегіз мың"],
    ["environ quatre-vingt-dix-huit mille personnes", "fr", "quatre-vingt-dix-huit mille"],
    ["circa 98mila persone", "it", "98mila"],
    ["apie 98 tūkst. žmonių", "lt", "98 tūkst."],
    ["дээр ойролцоогоор 98 мянган хүн", "mn", "98 мянган"],
    ["約9万8000人", "ja", "9万8000"],
    ["yaklaşık 98 bin kişi", "tr", "98 bin"],
    ["დაახლოებით 98 ათასი ადამიანი", "ka", "98 ათასი"],
    ["about 98[3],000 people".replace("[3]", ""), "en", "98,000"],
    ["about 98,\u200b000 people", "en", "98,000"],
  ])("reads “%s” (%s)", (text, language, number) => {
    const verdict = look(text, { value: value(98_000, 98_000, "about") }, language);
    expect([verdict.status, shown(verdict)]).toEqual(["agrees", number]);
  });

  it.each([
    ["more than half a million", value(500_000, null, "over")],
    ["свыше 1,5 млн человек", value(1_500_000, null, "over")],
    ["between 8,000 and 9,000", value(8000, 9000, "between")],
    ["8–9 тыс. в сутки", value(8000, 9000, "between")],
    ["from 600 to 700 thousand", value(600_000, 700_000, "between")],
    ["between 210,000 and 1.2 million tenge", value(210_000, 1_200_000, "between")],
    ["64 тысячи 234 человека", value(64_234, 64_234, "exact")],
    ["two hundred and five people", value(205, 205, "exact")],
    ["10,5 километра", value(10.5, 10.5, "exact")],
  ])("reads “%s”", (text, wanted) => {
    expect(look(text, { value: wanted }, /[а-я]/.test(text) ? "ru" : "en").status).toBe("agrees");
  });

  it("takes days for hours where the record counts in hours", () => {
    expect(look("They waited two days.", { value: value(48, 48, "exact"), unit: "hours" }).status).toBe(
      "agrees",
    );
  });

  it.each([
    ["89,000 people", 98_000],
    ["9,800 people", 98_000],
    ["98 people", 98_000],
    ["On 27 September it rained.", 27],
    ["27.09.2024, 10:30", 27],
    ["1.5 million", 15_000_000],
  ])("takes none for another: “%s” is not %d", (text, n) => {
    expect(look(text, { value: value(n, n, "exact") }).status).toBe("missing");
  });

  it("says which numbers are close to one that is not there", () => {
    expect(look("Some 97,500 came. Of 12 buses none.", { value: value(98_000, 98_000, "about") })).toEqual({
      status: "missing",
      near: [{ before: "Some ", number: "97,500", after: " came." }],
    });
  });

  it("does not look for words", () => {
    expect(look("thousands came", { value: value(null, null, "about") })).toEqual({ status: "wordless" });
  });

  it("finds any whole number in the ways in which numbers are written", () => {
    const spellings: readonly ((n: number) => string)[] = [
      (n) => n.toLocaleString("en"),
      (n) => n.toLocaleString("de"),
      (n) => n.toLocaleString("fi"),
      (n) => n.toLocaleString("en").replaceAll(",", " "),
      (n) => String(n),
      (n) => `${n / 1000} thousand`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 9_999_999 }), fc.nat(5), (n, way) => {
        const spelled = spellings[way]?.(n) ?? "";
        const verdict = look(`In all ${spelled} people came.`, { value: value(n, n, "exact") });
        expect([spelled, verdict.status]).toEqual([spelled, "agrees"]);
      }),
    );
  });
});

describe("the sentence that is shown", () => {
  it("goes on over the ends of lines, and does not begin with the headline", () => {
    const text =
      "Over two hundred thousand entered after the call-up\nSince that day, as far as the office can tell, about 98\nthousand have come, the ministry said, and none of\nthem was asked. It rained.";
    expect(look(text, { value: value(98_000, 98_000, "about") })).toMatchObject({
      sentence: {
        before: "Since that day, as far as the office can tell, about ",
        number: "98 thousand",
        after: " have come, the ministry said, and none of them was asked.",
      },
    });
  });
});

describe("the hedge beside a number", () => {
  it.each<[string, string, Hedge[]]>([
    ["nearly 98,000", "en", ["nearly"]],
    ["свыше 98 000", "ru", ["over"]],
    ["не менее 98 тыс.", "ru", ["at-least"]],
    ["98 тысяч с лишним", "ru", ["over"]],
    ["mehr als 98.000", "de", ["over"]],
    ["fast 98.000", "de", ["nearly"]],
    ["yli 98 000", "fi", ["over"]],
    ["98 мыңнан астам адам", "kk", ["over"]],
    ["98 мыңдай адам", "kk", ["about"]],
    ["98 ათასამდე ადამიანი", "ka", ["up-to"]],
    ["98 bin'den fazla", "tr", ["over"]],
    ["plus de 98 000", "fr", ["over"]],
    ["98,000 people or more", "en", ["at-least"]],
    ["98,000", "en", []],
  ])("is read in its language: “%s”", (text, language, hedges) => {
    const verdict = look(text, { value: value(98_000, 98_000, "exact") }, language);
    expect("hedges" in verdict ? verdict.hedges : null).toEqual(hedges);
  });

  it("differs where it is another, and the place where it agrees is shown first", () => {
    const text = "Over 98,000 came, he said. About 98,000 came, she said.";
    const about = look(text, { value: value(98_000, 98_000, "about") });
    expect(about).toMatchObject({ status: "agrees", times: 2, sentence: { before: "About " } });
    expect(look(text, { value: value(98_000, 98_000, "up-to") })).toMatchObject({ status: "hedge-differs" });
  });
});

describe("the speaker", () => {
  it("is found in the sentence, elsewhere, or nowhere; across languages and scripts", () => {
    const text = "Въехало 98 тыс. человек, сказал Ахметжанов.\n\nМВД страны ведёт учёт. Других данных нет.";
    const speakers = ["Marat Akhmetzhanov", "Interior Ministry of Kazakhstan", "State Border Guard"];
    const verdict = look(text, { value: value(98_000, 98_000, "exact"), speakers }, "ru");
    expect("speakers" in verdict && verdict.speakers.map(({ place }) => place)).toEqual([
      "sentence",
      "article",
      "nowhere",
    ]);
  });
});
