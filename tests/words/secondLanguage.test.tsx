import { act, render } from "@testing-library/react";
import { type ReactNode, Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import { Header } from "../../src/app/shell/Header.tsx";
import { AboutView } from "../../src/views/about/AboutView.tsx";
import { ListPanel } from "../../src/views/evidence/list/ListPanel.tsx";
import { EvidencePanel } from "../../src/views/evidence/panel/EvidencePanel.tsx";
import { MapView } from "../../src/views/map/MapView.tsx";
import { AllWordsContext, WordsContext } from "../../src/views/shared/useWords.ts";
import { SourcesView } from "../../src/views/sources/SourcesView.tsx";
import { TableView } from "../../src/views/table/TableView.tsx";
import { TimelineView } from "../../src/views/timeline/TimelineView.tsx";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";
import { showOffline } from "../views/offline.ts";
import { Provide } from "../views/render.tsx";
import { pseudo, unmarked } from "./pseudo.ts";

const LETTERS = /\p{L}/u;
const READ_ALOUD = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];

/** Every text of the record. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const ofRecord = textsOf(smallFile());

/** The texts of a page that a reader sees or hears and that come neither from the language nor from the record. */
function strangers(page: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent ?? "");
  for (const element of page.querySelectorAll("*"))
    for (const name of READ_ALOUD) found.push(element.getAttribute(name) ?? "");
  return found
    .map((text) => unmarked(text).replaceAll(/^[\s,.:;·]+|[\s,.:;·]+$/g, ""))
    .filter((text) => LETTERS.test(text) && !ofRecord.some((own) => own.includes(text)));
}

showOffline();

async function pageOf(view: ReactNode, query: string): Promise<Element> {
  const store = openFile(smallFile(), query);
  const { container } = render(
    <WordsContext value={pseudo}>
      <AllWordsContext value={pseudo}>
        <Provide store={store}>
          <Suspense>{view}</Suspense>
        </Provide>
      </AllWordsContext>
    </WordsContext>,
  );
  const settle = () => act(() => vi.dynamicImportSettled());
  await settle();
  for (const details of container.querySelectorAll("details")) await act(async () => (details.open = true));
  await settle();
  return container;
}

describe("a second language", () => {
  it.each<[string, ReactNode, string]>([
    ["the header", <Header key="" />, ""],
    ["the map", <MapView key="" />, "day=2022-10-05"],
    ["the map, tinted", <MapView key="" />, "tint=entries-since&area=43,41,46,44"],
    ["the timeline", <TimelineView key="" />, "day=2022-10-05"],
    ["the timeline of a span, by publication", <TimelineView key="" />, "mode=span&clock=known&q=kz"],
    ["a figure", <EvidencePanel key="" />, "figure=kz-entries&clock=known"],
    ["a figure with a summary", <EvidencePanel key="" />, "figure=kz-rent"],
    ["a place", <EvidencePanel key="" />, "place=kz"],
    ["an event", <EvidencePanel key="" />, "event=decree"],
    ["no figure", <EvidencePanel key="" />, "figure=none"],
    ["the lists", <ListPanel key="" />, "day=2022-10-05"],
    [
      "the filter",
      <ListPanel key="" />,
      "country=KZ&measure=entries&origin=official&evidence=quoted&q=entered",
    ],
    ["a filter that finds nothing", <ListPanel key="" />, "country=GE&q=nothing"],
    ["the table", <TableView key="" />, "days=all&sort=-country"],
    ["the sources", <SourcesView key="" />, ""],
    ["what the record is", <AboutView key="" />, ""],
  ])("has all the words of %s", async (_, view, query) => {
    const page = await pageOf(view, query);
    expect(page.textContent).not.toBe("");
    expect(strangers(page)).toEqual([]);
  });
});
