import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor } from "vite";
import { parseText } from "../src/load/parse.ts";
import { planDay } from "../src/model/dayPlan.ts";
import { selectReadings } from "../src/store/dayReadings.ts";
import { createAppStore } from "../src/store/store.ts";
import { en } from "../src/words/en.ts";
import { segmentText } from "../src/words/segment.ts";

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * The page's header and the opening day's sentence, made from the dataset at `file` when the page is built. Readers see it before
 * the script and the data arrive; the page removes it when it can show its own.
 */
export function openingOf(file: string): HtmlTagDescriptor {
  const archive = parseText(readFileSync(file, "utf8"), file);
  const readings = selectReadings(archive, createAppStore(archive, "").getState());
  const sentence = segmentText(en.sentence.day(archive, planDay(archive, readings, "full")));
  const header: HtmlTagDescriptor[] = [
    { tag: "p", attrs: { class: "wordmark" }, children: en.shell.title },
    { tag: "p", attrs: { class: "tagline" }, children: escapeText(archive.info.title) },
  ];
  return {
    tag: "div",
    attrs: { id: "opening" },
    injectTo: "body-prepend",
    children: [
      { tag: "div", attrs: { class: "header" }, children: header },
      { tag: "div", attrs: { class: "opening-map" } },
      { tag: "p", attrs: { class: "day-sentence" }, children: escapeText(sentence) },
    ],
  };
}
