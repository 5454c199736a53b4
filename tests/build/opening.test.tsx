import { describe, expect, it } from "vitest";
import { BUILT_LANGUAGES } from "../../build/document/languages.ts";
import { openingOf } from "../../build/opening.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { smallFile } from "../fixtures/small.ts";
import { plainSpaces } from "../words/ru/plainSpaces.ts";

function openingWith(change: (file: ReturnType<typeof smallFile>) => void): Document {
  const file = smallFile();
  change(file);
  const archive = parseDataset(file);
  const languages = BUILT_LANGUAGES.map((language) => ({ ...language, archive }));
  return new DOMParser().parseFromString(openingOf(languages), "text/html");
}

const linesOf = (page: Document, tag = "en"): string[] =>
  [...page.querySelectorAll(`.opening-lines[lang=${tag}] li`)].map((line) => {
    const [link, source] = line.children;
    return [link?.getAttribute("href"), link?.textContent, source?.textContent].join(" | ");
  });

const KAZAKHSTAN =
  "?figure=kz-entries | about 98,000 people entered Kazakhstan, 21–27 September 2022 | 2 outlets, 1 origin: Interior Ministry of Kazakhstan";

describe("the opening", () => {
  it("has the opening figure and what leads for each featured country as links, each once", () => {
    const page = openingWith((file) => Object.assign(file.dataset, { featured: ["GE", "KZ"] }));
    expect(linesOf(page)).toEqual([
      KAZAKHSTAN,
      "?figure=ge-entries | up to 10,000 people entered Georgia, 26 September 2022 | 1 outlet, 1 origin: Interior Ministry of Georgia",
    ]);
  });

  it("does without an opening figure and without featured countries", () => {
    expect(linesOf(openingWith(() => {}))).toEqual([KAZAKHSTAN]);
    const bare = openingWith((file) => Object.assign(file.dataset, { openingFigure: undefined }));
    expect(linesOf(bare)).toEqual([]);
  });

  it("links each number of the day's sentence to its figure", () => {
    const links = openingWith(() => {}).querySelectorAll(".day-sentence[lang=en] a");
    expect([...links].map((link) => `${link.getAttribute("href")} ${link.textContent}`)).toContain(
      "?figure=kz-entries about 98,000",
    );
  });

  it("says the same in Russian, and stays in it", () => {
    const page = openingWith(() => {});
    expect(linesOf(page, "ru").map(plainSpaces)).toEqual([
      "?lang=ru&figure=kz-entries | около 98 000 человек — Kazakhstan, въезды, 21–27 сентября 2022 г. | 2 издания, 1 первоисточник: Interior Ministry of Kazakhstan",
    ]);
    expect(page.querySelector(".tagline[lang=ru]")).not.toBeNull();
    expect(page.querySelector(".day-sentence[lang=ru] a")?.getAttribute("href")).toMatch(/^\?lang=ru&/);
  });

  it("leads to the record as text where scripts are off and where they do not come, and there offers another try", () => {
    const page = openingWith(() => {});
    const late = [...page.querySelectorAll(".opening-late a")];
    expect(late.map((link) => `${link.textContent} ${link.getAttribute("href")}`)).toEqual([
      "Try again ",
      "The whole record as text record.html",
      "Попробовать ещё раз ",
      "Все данные текстом record.ru.html",
      "data/exodus-2022.json data/exodus-2022.json",
    ]);
    expect(page.querySelector("noscript")?.innerHTML).toContain('href="record.html"');
  });
});
