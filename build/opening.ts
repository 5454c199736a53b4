import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Opening } from "../src/app/screens/Opening.tsx";
import { PlainRecord } from "../src/app/screens/PlainRecord.tsx";
import { parseText } from "../src/load/parse.ts";
import { planDay } from "../src/model/dayPlan.ts";
import { selectReadings } from "../src/store/readings/dayReadings.ts";
import { createAppStore } from "../src/store/store.ts";
import { more } from "../src/words/en/more.ts";
import { en } from "../src/words/en.ts";
import { segmentText } from "../src/words/segment.ts";

/**
 * The first screen, made from the dataset at `file` when the page is built. Readers see it before the script and the data arrive. Should
 * the script not arrive, a line comes up after some seconds that leads to the record as a plain file.
 */
export function openingOf(file: string): string {
  const archive = parseText(readFileSync(file, "utf8"));
  const readings = selectReadings(archive, createAppStore(archive, "").getState());
  const sentence = segmentText(en.sentence.day(archive, planDay(archive, readings, "full")));
  const { shell } = en;
  return renderToStaticMarkup(
    createElement(
      Opening,
      { wordmark: shell.title, opening: { tagline: archive.info.title, sentence } },
      createElement("noscript", null, createElement(PlainRecord, { lead: more.start.noScript })),
      createElement(PlainRecord, { className: "opening-late", lead: more.start.notStarted }),
    ),
  );
}
