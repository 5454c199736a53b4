import { describe, expect, it } from "vitest";
import type { Hedge, Value } from "../../../src/model/schema.ts";
import { countedOf, genitiveAfter, type Noun, nounAfter } from "../../../src/words/ru/record/numbers.ts";
import { ru } from "../../../src/words/ru.ts";
import { plainSpaces } from "./plainSpaces.ts";

const { values, numbers } = ru;
const value = (hedge: Hedge, low: number | null, high: number | null, words?: string): Value => ({
  hedge,
  low,
  high,
  words,
});
const exact = (n: number): Value => value("exact", n, n);
const about = (n: number): Value => value("about", n, n);

describe("Russian values rule the case of their unit", () => {
  it.each<[Value, string, string]>([
    [exact(0), "people", "0 человек"],
    [exact(1), "people", "1 человек"],
    [exact(2), "people", "2 человека"],
    [exact(5), "people", "5 человек"],
    [exact(11), "hours", "11 часов"],
    [exact(21), "hours", "21 час"],
    [exact(22), "hours", "22 часа"],
    [exact(0.5), "hours", "0,5 часа"],
    [exact(22), "kilometres", "22 километра"],
    [about(22), "kilometres", "около 22 километров"],
    [about(21), "kilometres", "около 21 километра"],
    [about(1), "days", "около 1 дня"],
    [about(2), "days", "около 2 дней"],
    [about(0.5), "hours", "около 0,5 часа"],
    [about(2.5), "hours", "около 2,5 часа"],
    [about(98000), "people", "около 98 000 человек"],
    [exact(7056), "people", "7056 человек"],
    [exact(64234), "people", "64 234 человека"],
    [value("over", 200000, null), "people", "более 200 000 человек"],
    [value("over", 72, null), "hours", "более 72 часов"],
    [value("at-least", 53136, null), "people", "не менее 53 136 человек"],
    [value("nearly", null, 62), "men", "почти 62 мужчины"],
    [value("nearly", null, 66000), "people", "почти 66 000 человек"],
    [value("up-to", null, 22), "vehicles", "до 22 машин"],
    [value("under", null, 31), "days", "менее 31 дня"],
    [value("between", 8000, 9000), "people", "от 8000 до 9000 человек"],
    [value("between", 2, 3), "days", "от 2 до 3 дней"],
    [value("between", 3, 3), "days", "около 3 дней"],
    [value("exact", 2, 3), "days", "2–3 дня"],
    [value("about", 30, 40), "cars", "около 30–40 автомобилей"],
    [exact(1300), "RUB", "1300 рублей"],
    [exact(1), "USD", "1 доллар США"],
    [about(22), "USD", "около 22 долларов США"],
    [exact(20), "percent", "20%"],
    [value("about", null, null, "тысячи"), "people", "тысячи человек"],
    [value("about", null, null, "более половины"), "percent", "более половины"],
    [value("about", null, null, "пять дней"), "days", "пять дней"],
    [value("about", null, null), "people", "неизвестное число человек"],
    [exact(2), "constructor", "2 constructor"],
  ])("%o reads with its unit %s as %s", (given, unit, words) => {
    expect(plainSpaces(values.quantity(given, unit))).toBe(words);
  });

  it("has a word for each hedge in a column of its own", () => {
    expect(values.hedge("exact")).toBe("точно");
    expect(values.hedge("at-least")).toBe("не менее");
  });
});

describe("Russian numbers", () => {
  it("group thousands from ten thousand on, with a space at which no line breaks", () => {
    expect(numbers.number(7056)).toBe("7056");
    expect(numbers.number(98000)).toBe("98\u202f000");
    expect(numbers.number(1234567)).toBe("1\u202f234\u202f567");
    expect(numbers.number(0.125)).toBe("0,13");
    expect(plainSpaces(numbers.thousands(2500))).toBe("2,5 тыс.");
  });

  it("are followed by one of three forms of a noun", () => {
    const days: Noun = ["день", "дня", "дней"];
    const after = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 1001].map((n) => nounAfter(n, days));
    expect(after.join(" ")).toBe("дней день дня дня дней дней дней дней день дня дней день дней день");
    const genitive = [0, 1, 2, 5, 11, 21, 22, 0.5].map((n) => genitiveAfter(n, days));
    expect(genitive.join(" ")).toBe("дней дня дней дней дней дня дней дня");
    expect(plainSpaces(countedOf(21, days))).toBe("21 дня");
  });

  it("stand in lists as in a sentence", () => {
    expect(numbers.listed(["Казахстан"])).toBe("Казахстан");
    expect(numbers.listed(["Казахстан", "Грузия"])).toBe("Казахстан и Грузия");
    expect(numbers.listed(["Казахстан", "Грузия", "Финляндия"])).toBe("Казахстан, Грузия и Финляндия");
  });
});
