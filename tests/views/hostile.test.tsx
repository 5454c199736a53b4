import { readdirSync, readFileSync } from "node:fs";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FiguresList } from "../../src/views/evidence/list/FiguresList.tsx";
import { EvidencePanel } from "../../src/views/evidence/panel/EvidencePanel.tsx";
import { MapView } from "../../src/views/map/MapView.tsx";
import { SourcesView } from "../../src/views/sources/SourcesView.tsx";
import { TableView } from "../../src/views/table/TableView.tsx";
import { TimelineView } from "../../src/views/timeline/TimelineView.tsx";
import { openFile } from "../fixtures/open.ts";
import { Provide } from "./render.tsx";

const FOLDER = "tests/fixtures/hostile";

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network in tests")));
});

afterEach(() => vi.unstubAllGlobals());

it.each(readdirSync(FOLDER))("%s is shown by every view, and nothing of the prototype's", async (name) => {
  const store = openFile(JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")), "?figure=f&day=2022-09-22");
  await act(async () => {
    render(
      <Provide store={store}>
        <div data-testid="page">
          <MapView />
          <TimelineView />
          <EvidencePanel />
          <FiguresList />
          <TableView />
          <SourcesView />
        </div>
      </Provide>,
    );
  });
  const page = screen.getByTestId("page");
  for (const summary of page.querySelectorAll("summary")) act(() => summary.click());
  const text = `${page.textContent} ${[...page.querySelectorAll("[aria-label]")].map((one) => one.ariaLabel)}`;
  expect(text).not.toMatch(/native code|\[object|undefined|NaN/);
  expect(store.archive.count).toBe(1);
});
