import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCountries } from "../../../src/check/command/readCountries.ts";
import { readTexts } from "../../../src/check/command/readTexts.ts";
import type { Problem } from "../../../src/check/finding.ts";
import { lintDataset } from "../../../src/check/lintDataset.ts";
import { findings as english } from "../../../src/words/en/check/findings.ts";
import { tell } from "../../../src/words/findings.ts";
import { findings as russian } from "../../../src/words/ru/check/findings.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(`tests/fixtures/${path}.json`, "utf8"));
const context = { countryAt: readCountries(), texts: readTexts("tests/fixtures/texts") };
const lint = (path: string, rule: string): Problem[] =>
  lintDataset(read(path), context).filter((problem) => problem.rule === rule);

/** Files that are no JSON, or of which JSON.parse keeps one of two. */
const UNREADABLE = ["json.json", "duplicate-key.json"];

describe("every finding", () => {
  const found = readdirSync("tests/fixtures/broken")
    .filter((name) => !UNREADABLE.includes(name))
    .flatMap((name) => [undefined, context.texts].map((texts) => ({ name, texts })))
    .flatMap(({ name, texts }) =>
      lintDataset(read(`broken/${name.replace(".json", "")}`), { ...context, texts }),
    );

  it("says in Russian what it says in English: what is there, what is wanted, and a remedy", () => {
    const told = found.map((problem) => tell(russian, problem));
    for (const { message, remedy } of told) {
      expect(message).toMatch(/^(?!\p{Script=Cyrillic}*\p{Lu}\p{Script=Cyrillic})/u);
      expect(message).toMatch(/\p{Script=Cyrillic}/u);
      expect(`${message} ${remedy}`).not.toMatch(/expected|undefined|\bNaN\b|[“”]/);
      expect(remedy).toMatch(/^[\p{Lu}«].*[.…]$/u);
    }
  });

  it("has words for each code, in both languages", () => {
    expect(Object.keys(russian).sort()).toEqual(Object.keys(english).sort());
  });
});

describe("what is said", () => {
  it("of a column of running totals that is given as daily counts", () => {
    const [problem] = lint("foreign/ukraine-2022-cumulative-as-daily", "series-cumulative");
    expect(problem && tell(english, problem)).toEqual({
      message:
        "14 counts of a day that never fall, to 301771 on 2022-03-09, more than the total of “md-36400-2022-02-28” (36400), expected counts of single days",
      remedy:
        "If the column counts on from a first day, make them totals since that day and mark them “running”: true; of a table, answer “All up to that day”.",
    });
    expect(problem && tell(russian, problem)).toEqual({
      message:
        "14\u00a0подсчётов за день, которые ни разу не падают, до 301\u202f771 за 2022-03-09, больше итога «md-36400-2022-02-28» (36\u202f400), а нужны подсчёты за отдельные дни",
      remedy:
        "Если столбец нарастает с первого дня, сделайте из него итоги с этого дня и пометьте их «running»: true; для таблицы ответьте «Столько всего к этому дню».",
    });
  });

  it("of totals that count on: a few of the others are named", () => {
    const [problem] = lint("foreign/ukraine-2022", "running-unmarked");
    expect(problem && tell(english, problem).message).toMatch(
      / \(with (?:“[\w-]+”, ){4}“[\w-]+” and \d+ more\), /,
    );
    expect(problem && tell(russian, problem).message).toMatch(
      / \(вместе с (?:«[\w-]+», ){4}«[\w-]+» и ещё \d+\), /,
    );
  });

  it("of so many a day, told as a count", () => {
    const [problem] = lint("foreign/k-venezuela", "rate-as-count");
    expect(problem && tell(russian, problem)).toEqual({
      message: "«a day» в пересказе у подсчёта за 2018-08-20 («per-day»), а нужно то, что подсчитали",
      remedy:
        "Если кто-то так сказал, а никто не считал, basis должно быть «rate»; если считали, скажите это.",
    });
  });

  it("of one sentence for two documents", () => {
    const [problem] = lint("broken/summary-shared", "summary-shared");
    expect(problem && tell(russian, problem).message).toMatch(
      /^«.+» стоит и за «[\w-]+» в «[\w-]+», а нужно то, что печатает сам «[\w-]+»$/,
    );
  });

  it("of a place outside its country", () => {
    const [problem] = lint("broken/place-outside", "place-outside");
    expect(problem && tell(russian, problem).message).toMatch(/: там .+, а нужно: Норвегия \(NO\)$/);
  });
});
