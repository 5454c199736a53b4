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
import { en } from "../src/words/en.ts";
import { BUILT_LANGUAGES, type BuiltLanguage } from "./document/languages.ts";
import { Opening, type OpeningLine } from "./document/Opening.tsx";

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
function lineOf(archive: Archive, figure: Figure): OpeningLine {
  const { values, record, dates, evidence } = en;
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

const wordsOf = ({ words: { language, load, shell }, built }: BuiltLanguage) => ({
  ...built.start,
  tag: language.tag,
  plainPage: load.plainPage,
  tryAgain: shell.tryAgain,
});

/**
 * The first screen, made from the dataset when the page is built. Readers see it before the script and the data arrive. Should the
 * script not arrive, a line comes up after some seconds that leads to the record as a page of text: not where all of the page is one file.
 */
export function openingOf(archive: Archive, hasOtherFiles = true): string {
  const state = createAppStore(archive, "").getState();
  const plan = planDay(archive, readingsFor(archive, selectLens(archive, state), state.day), "full");
  return renderToStaticMarkup(
    createElement(Opening, {
      wordmark: en.shell.title,
      tagline: archive.info.title,
      lines: leadingFigures(archive).map((figure) => lineOf(archive, figure)),
      sentence: en.sentence.day(archive, plan),
      languages: BUILT_LANGUAGES.map(wordsOf),
      hasOtherFiles,
    }),
  );
}
