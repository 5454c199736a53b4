import { act, render, screen } from "@testing-library/react";
import { Profiler, type ReactNode } from "react";
import { expect, it } from "vitest";
import { FiguresList } from "../../src/views/evidence/list/FiguresList.tsx";
import { MapView } from "../../src/views/map/MapView.tsx";
import { TableView } from "../../src/views/table/TableView.tsx";
import { SentenceOfDay } from "../../src/views/timeline/sentence/SentenceOfDay.tsx";
import { type OpenStore, openArchive } from "../fixtures/open.ts";
import { figure, parsed } from "./map/fixture.ts";
import { showOffline } from "./offline.ts";
import { Provide } from "./render.tsx";

showOffline();

const told = (published: string) => ({ evidence: [{ source: "s", published, summary: "As told." }] });
const queue = { measure: "queue-vehicles", basis: "moment", unit: "vehicles" };

const total = (n: number) => ({ value: { low: n, high: n, hedge: "exact" } });

/**
 * On 28 September the third figure of each place stands, by either clock. The second was in print last: were the days of one clock
 * looked up in the order of the other, they would not rise, and the first would seem to stand.
 */
const RECORD = {
  figures: [
    figure("kz-1", "kz", "2022-09-21/2022-09-23", { ...total(1000), ...told("2022-09-26") }),
    figure("kz-2", "kz", "2022-09-21/2022-09-24", { ...total(2000), ...told("2022-10-03") }),
    figure("kz-3", "kz", "2022-09-21/2022-09-26", { ...total(3000), ...told("2022-09-27") }),
    figure("lars-1", "verkhny-lars", "2022-09-23", { ...queue, ...told("2022-09-26") }),
    figure("lars-2", "verkhny-lars", "2022-09-24", { ...queue, ...told("2022-10-03") }),
    figure("lars-3", "verkhny-lars", "2022-09-26", { ...queue, ...told("2022-09-27") }),
    figure("ge", "ge", "2022-09-21/2022-09-27", told("2022-10-02")),
    figure("syrym", "syrym", "2022-09-26", { ...queue, ...told("2022-10-03") }),
    // Without an end, and printed on a day of September: it tells of the 23rd by one clock and of the 30th by the other.
    figure("novosibirsk-1", "novosibirsk", "2022-09-22", { ...queue, ...told("2022-09-24") }),
    figure("novosibirsk-2", "novosibirsk", "2022-09-23/..", { ...queue, ...told("2022-09") }),
  ],
};

/** Shows views and keeps what each commit has put on the page, as text and names. */
async function watch(views: ReactNode): Promise<{ store: OpenStore; frames: string[] }> {
  const frames: string[] = [];
  const store = openArchive(parsed(RECORD), "day=2022-09-28");
  const onCommit = (): void => {
    const page = screen.queryByTestId("page");
    const names = [...(page?.querySelectorAll("[aria-label]") ?? [])].map((one) => one.ariaLabel);
    frames.push(`${page?.textContent}\n${names.join("\n")}`);
  };
  await act(async () => {
    render(
      <Provide store={store}>
        <Profiler id="page" onRender={onCommit}>
          <div data-testid="page">{views}</div>
        </Profiler>
      </Provide>,
    );
  });
  return { store, frames };
}

it.each([
  ["the map", <MapView key="map" />],
  ["the sentence of the day", <SentenceOfDay key="sentence" />],
  ["the list", <FiguresList key="list" />],
  ["the table", <TableView key="table" />],
])("%s never shows a state that belongs to neither clock", async (_, views) => {
  const { store, frames } = await watch(views);
  const happened = frames.at(-1);
  frames.length = 0;
  await act(async () => store.getState().setClock("known"));
  const known = frames.at(-1);
  expect(known).not.toBe(happened);
  for (const frame of frames) expect([happened, known]).toContain(frame);
  frames.length = 0;
  await act(async () => store.getState().setClock("happened"));
  expect(frames.at(-1)).toBe(happened);
  for (const frame of frames) expect([happened, known]).toContain(frame);
});
