import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Archive } from "../src/load/archive.ts";
import { planDay } from "../src/model/dayPlan.ts";
import { supportOf } from "../src/model/origin.ts";
import type { Figure } from "../src/model/schema.ts";
import { readingsFor } from "../src/store/readings/dayReadings.ts";
import { insteadFor } from "../src/store/readings/instead.ts";
import { selectLens } from "../src/store/selectors.ts";
import { createAppStore } from "../src/store/store.ts";
import type { PageLanguage } from "./document/htmlPage.ts";
import { Opening, type OpeningLine, type OpeningWords } from "./document/Opening.tsx";

/** The figures that a reader can begin with: what the record opens on, and what leads for each country that it features. */
function leadingFigures(archive: Archive): readonly Figure[] {
  const state = createAppStore(archive, "").getState();
  const lens = selectLens(archive, state);
  const { countries } = readingsFor(archive, lens, state.day);
  const instead = insteadFor(archive, lens, state.day);
  const { featured, openingFigure } = archive.info;
  const leading = featured.map((code) =>
    [...countries, ...instead].find(({ country, figure }) => country === code && figure),
  );
  const opening = openingFigure === undefined ? undefined : archive.figure(openingFigure);
  return [...new Set([opening, ...leading.map((reading) => reading?.figure)])].flatMap((one) => one ?? []);
}

/** A figure as a line of the opening: what it says, and who says so. */
function lineOf({ archive, words }: PageLanguage, figure: Figure): OpeningLine {
  const { values, record, dates, evidence } = words;
  const { outlets, origins } = supportOf(figure, archive);
  return {
    id: figure.id,
    value: values.quantity(figure.value, figure.unit),
    claim: `${record.claim(archive, figure)}, ${dates.span(figure.when)}${record.caveat(figure)}`,
    source: evidence.support(
      outlets.length,
      origins.length,
      origins.map((origin) => record.actor(archive, origin)),
    ),
  };
}

function inLanguage(page: PageLanguage): OpeningWords {
  const { archive, words, built } = page;
  const { language, load, shell, sentence } = words;
  const state = createAppStore(archive, "").getState();
  const plan = planDay(archive, readingsFor(archive, selectLens(archive, state), state.day), "full");
  return {
    ...built.start,
    tag: language.tag,
    plainPage: load.plainPage,
    tryAgain: shell.tryAgain,
    wordmark: shell.title,
    tagline: archive.info.title,
    figures: leadingFigures(archive).map((figure) => lineOf(page, figure)),
    sentence: sentence.day(archive, plan),
  };
}

/**
 * The first screen, made from the dataset when the page is built. Readers see it before the script and the data arrive, in the first of
 * these languages or in their own. Should the script not arrive, a line comes up after some seconds that leads to the record as a page of
 * text: not where all of the page is one file.
 */
export function openingOf(languages: readonly PageLanguage[], hasOtherFiles = true): string {
  return renderToStaticMarkup(
    createElement(Opening, { languages: languages.map(inLanguage), hasOtherFiles }),
  );
}
